import { Group, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TimelineShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { AnchorLink } from '../../states/links.js';
import { agenciesInWords } from '../../dossier/agencies-in-words.js';
import { useAgencyNames } from '../../dossier/use-names.js';

const TYPE_COLORS: Partial<Record<TimelineShown['type'], string>> = {
  ScoreChanged: 'blue.8',
  LossesRestated: 'blue.8',
  EvidenceRejected: 'red.8',
  DossierReturned: 'red.8',
};

/** One sentence per event, with who did it and on what basis. */
export function Story({ items }: { readonly items: readonly TimelineShown[] }) {
  return (
    <Timeline bulletSize={16} lineWidth={2}>
      {items.map((item) => (
        <Timeline.Item key={item.position} color={TYPE_COLORS[item.type] ?? 'gray.6'}>
          <Event item={item} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

function Event({ item }: { readonly item: TimelineShown }) {
  const { t } = useTranslation('history');
  const { decimal, day, instant } = useFormat();
  const nameOf = useAgencyNames();
  const { sentence, effectiveOn, recordedAt, position, reason } = item;
  const when =
    effectiveOn === null
      ? t('recorded', { at: instant(recordedAt), position: decimal(position) })
      : t('effective', { day: day(effectiveOn), at: instant(recordedAt), position: decimal(position) });
  return (
    <>
      <Text fw={item.type === 'ScoreChanged' ? 600 : 400}>{agenciesInWords(sentence, nameOf)}</Text>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {when}
          {' · '}
          <Actor item={item} />
        </Text>
        <AnchorLink
          from="/lich-su/$dossier"
          className="screen-only"
          size="sm"
          to="."
          search={(before) => ({ ...before, atPosition: position, asOf: undefined })}
          aria-label={t('lookFull', { position })}
          data-row
        >
          {t('look')}
        </AnchorLink>
      </Group>
      {reason !== null && <Text size="sm">{t('reason', { reason })}</Text>}
      <Basis item={item} />
    </>
  );
}

function Actor({ item: { actor } }: { readonly item: TimelineShown }) {
  const { t } = useTranslation(['history', 'shell']);
  const nameOf = useAgencyNames();
  if (actor.role === 'system') return t('system');
  const agency = actor.agency === undefined ? undefined : nameOf(actor.agency);
  return [actor.id, t(`shell:role.${actor.role}`), agency].filter((part) => part !== undefined).join(', ');
}

function Basis({ item: { legalBasis } }: { readonly item: TimelineShown }) {
  const { t } = useTranslation('history');
  const { day } = useFormat();
  if (legalBasis === null) return null;
  const { number, issuedOn, title, clause } = legalBasis;
  const basis = [
    issuedOn === undefined ? number : t('dated', { number, day: day(issuedOn) }),
    title && `“${title}”`,
    clause,
  ];
  return <Text size="sm">{t('basis', { basis: basis.filter(Boolean).join(', ') })}</Text>;
}
