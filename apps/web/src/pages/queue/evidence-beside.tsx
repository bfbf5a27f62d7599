import { Badge, Button, CloseButton, Group, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import {
  dossierReadsEvidenceOptions,
  dossierReadsOneOptions,
  dossierReadsWhyOptions,
} from '../../client/@tanstack/react-query.gen.js';
import type { DossierAnswer, EvidenceShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Shown } from '../../states/shown.js';
import type { QueueRow } from './queue-rows.js';
import { Acts, type RowActs } from './queue-table.js';
import { DocumentVerdict, GiveBack } from './reviewer-acts.js';
import { useOpenFile } from './use-open-file.js';

export interface EvidenceBesideProps {
  readonly row: QueueRow;
  readonly acts: RowActs;
  readonly onClose: () => void;
}

/** Why the agency gave itself these points, and the documents that shall prove it. */
export function EvidenceBeside({ row, acts, onClose }: EvidenceBesideProps) {
  const { t } = useTranslation(['queue', 'shell']);
  const path = { dossier: row.key };
  const why = useRead((moment) => dossierReadsWhyOptions({ path, query: { ...moment, stage: 'self' } }));
  const evidence = useRead((moment) =>
    dossierReadsEvidenceOptions({ path, query: { ...moment, limit: 200 } }),
  );
  const { data } = useRead((moment) => dossierReadsOneOptions({ path, query: { ...moment } }));
  const dossier = acts.readOnly ? undefined : data;
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h4">
          {`${row.indicator} ${row.name}`}
        </Title>
        <CloseButton aria-label={t('shell:common.close')} onClick={onClose} />
      </Group>
      <Group gap={6}>
        <Acts row={row} narrow {...acts} />
        {dossier && <GiveBack dossier={dossier} row={row} />}
      </Group>
      <ScrollArea.Autosize mah="calc(100vh - 260px)" viewportProps={{ tabIndex: 0 }}>
        <Stack gap="md">
          <Shown read={why} lines={1}>
            {({ sentence }) => <Text>{sentence}</Text>}
          </Shown>
          <Shown read={evidence} lines={2}>
            {({ items }) =>
              items.length === 0 ? (
                <Text>{t('evidence.none')}</Text>
              ) : (
                items.map((item) => (
                  <Document key={item.position} of={row.key} dossier={dossier} item={item} />
                ))
              )
            }
          </Shown>
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}

interface DocumentProps {
  /** The dossier's key. */
  readonly of: string;
  /** Undefined while nothing may be decided about it. */
  readonly dossier: DossierAnswer | undefined;
  readonly item: EvidenceShown;
}

function Document({ of, dossier, item }: DocumentProps) {
  const { t } = useTranslation('queue');
  const { day } = useFormat();
  const { open, pending } = useOpenFile(of, item.file);
  const { number, title, issuedOn, summary } = item.citation;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('evidence.cited', { number, day: day(issuedOn), title })}</Text>
      <Text size="sm">{summary}</Text>
      <Group gap="xs">
        <Button size="xs" variant="default" loading={pending} onClick={open}>
          {t('evidence.open')}
        </Button>
        {dossier && <DocumentVerdict dossier={dossier} item={item} />}
        {item.late && <Mark color="dark">{t('evidence.late')}</Mark>}
        {item.rejectedAt !== null && <Mark color="red">{t('evidence.rejected')}</Mark>}
        {item.withdrawnAt !== null && <Mark color="gray">{t('evidence.withdrawn')}</Mark>}
      </Group>
    </Stack>
  );
}

const Mark = ({ color, children }: { readonly color: string; readonly children: string }) => (
  <Badge color={color} variant="outline" tt="none">
    {children}
  </Badge>
);
