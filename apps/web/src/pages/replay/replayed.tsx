import { Alert, Button, Card, Code, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { replayReplayOptions } from '../../client/@tanstack/react-query.gen.js';
import type { PublicationReplayShown, ReplayAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../states/section.js';
import { Shown } from '../../states/shown.js';
import { Findings } from './findings.js';

/** The year computed anew from its events: the same, or what differs. */
export function Replayed({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('replay');
  // A replay reads the ledger as it stands, so it takes no moment of the past.
  const replay = useRead(() => replayReplayOptions({ path: { cycle } }));
  return (
    <Shown read={replay} lines={6}>
      {(shown) => (
        <Stack gap="sm">
          <Alert color={shown.same ? 'green' : 'red'} title={t(shown.same ? 'same' : 'different')}>
            <Text>{shown.sentence}</Text>
            <Counts replay={shown} />
          </Alert>
          <div className="screen-only">
            <Button variant="default" loading={replay.isFetching} onClick={() => void replay.refetch()}>
              {t('again')}
            </Button>
          </div>
          <Parts replay={shown} />
        </Stack>
      )}
    </Shown>
  );
}

function Counts({ replay: { events, scores, stored } }: { readonly replay: ReplayAnswer }) {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  const facts = { events: decimal(String(events)), checked: decimal(String(scores.checked)) };
  return (
    <Text size="sm">
      {t('counts', facts)}
      {stored &&
        ` ${t('stored', { checked: decimal(String(stored.checked)), position: decimal(stored.position) })}`}
    </Text>
  );
}

function Parts({ replay: { publications, since, scores, stored, now } }: { readonly replay: ReplayAnswer }) {
  const { t } = useTranslation('replay');
  return (
    <>
      <Section title={t('publications')}>
        {publications.length === 0 && <Text>{t('unpublished', { now: now.slice(0, 12) })}</Text>}
        {publications.map((publication) => (
          <Publication key={publication.position} publication={publication} />
        ))}
      </Section>
      <Findings title={t('findings.scores')} findings={scores.findings} />
      <Findings title={t('findings.stored')} findings={stored?.findings ?? []} />
      <Findings title={t('findings.since')} findings={since} />
    </>
  );
}

function Publication({ publication }: { readonly publication: PublicationReplayShown }) {
  const { t } = useTranslation('replay');
  const { decimal, day, instant } = useFormat();
  const { document, position, recordedAt, recorded, recomputed, findings, sentence } = publication;
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Text fw={600}>{t('publication', { document: document.number, day: day(document.issuedOn) })}</Text>
        <Text>{sentence}</Text>
        <Text size="sm">{t('recordedAt', { position: decimal(position), at: instant(recordedAt) })}</Text>
        <Digest label={t('recorded')} digest={recorded} />
        <Digest label={t('recomputed')} digest={recomputed} />
        <Findings title={t('findings.publication')} findings={findings} />
      </Stack>
    </Card>
  );
}

function Digest({ label, digest }: { readonly label: string; readonly digest: string }) {
  return (
    <Text size="sm">
      {label}{' '}
      <Code className="digest" fz="sm">
        {digest}
      </Code>
    </Text>
  );
}
