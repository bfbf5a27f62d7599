import { Badge, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DossierAnswer, EvidenceShown } from '../../client/types.gen.js';
import { partsOf } from '../../dossier/keys.js';
import { usePeriodName } from '../../dossier/use-names.js';
import { useFormat } from '../../format/use-format.js';
import { EvidenceActs } from './evidence-acts.js';
import { shortCode } from './digest.js';

export interface EvidenceTableProps {
  readonly dossier: DossierAnswer;
  readonly evidence: readonly EvidenceShown[];
}

/** Every document ever handed in, also what was withdrawn; its code is the receipt. */
export function EvidenceTable({ dossier, evidence }: EvidenceTableProps) {
  const { t } = useTranslation('evidence');
  return (
    <Table className="cards" captionSide="top">
      <Table.Caption>{t('list')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('document')}</Table.Th>
          <Table.Th>{t('standing')}</Table.Th>
          <Table.Th>{t('receipt')}</Table.Th>
          <Table.Th className="screen-only">{t('act')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {evidence.map((each) => (
          <Row key={`${each.file.digest} ${each.position}`} dossier={dossier} evidence={each} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface RowProps {
  readonly dossier: DossierAnswer;
  readonly evidence: EvidenceShown;
}

function Row({ dossier, evidence }: RowProps) {
  const { t } = useTranslation('evidence');
  const { day, instant } = useFormat();
  const periodName = usePeriodName(partsOf(dossier.key).cycle);
  const { citation, file, period, uploadedAt, uploadedBy } = evidence;
  return (
    <Table.Tr id={file.digest}>
      <Table.Td>
        <Text fw={600}>
          {citation.number}, {day(citation.issuedOn)}
        </Text>
        <Text size="sm">{citation.title}</Text>
        <Text size="sm" c="dimmed">
          {citation.summary}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('standing')}>
        <Standing evidence={evidence} />
        <Text size="sm" c="dimmed">
          {periodName(period)}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('receipt')}>
        <Text className="numbers">{shortCode(file.digest)}</Text>
        <Text size="sm" c="dimmed">
          {t('by', { by: uploadedBy, at: instant(uploadedAt) })}
        </Text>
      </Table.Td>
      <Table.Td className="screen-only">
        <EvidenceActs dossier={dossier} evidence={evidence} />
      </Table.Td>
    </Table.Tr>
  );
}

function Standing({ evidence }: { readonly evidence: EvidenceShown }) {
  const { t } = useTranslation('evidence');
  const { withdrawnAt, rejectedAt, rejectionReason, rejectedBy, late } = evidence;
  if (withdrawnAt !== null) return <Mark colour="gray" words={t('withdrawn')} />;
  if (rejectedAt !== null)
    return (
      <>
        <Mark colour="red" words={t('rejected')} />
        <Text size="sm">{t('rejectedWhy', { reason: rejectionReason ?? '–', by: rejectedBy ?? '–' })}</Text>
      </>
    );
  return <Mark colour={late ? 'orange' : 'teal'} words={late ? t('late') : t('accepted')} />;
}

const Mark = ({ colour, words }: { readonly colour: string; readonly words: string }) => (
  <Badge color={colour} variant="outline" size="lg">
    {words}
  </Badge>
);
