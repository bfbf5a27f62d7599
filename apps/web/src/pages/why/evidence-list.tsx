import { Badge, Group, List, Text, Title } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { EvidenceShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';

export interface EvidenceListProps {
  readonly dossier: string;
  readonly evidence: readonly EvidenceShown[];
}

/** What the score stands on; each document leads to its file and its receipt. */
export function EvidenceList({ dossier, evidence }: EvidenceListProps) {
  const { t } = useTranslation('why');
  const { day } = useFormat();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('evidence')}
      </Title>
      {evidence.length === 0 && <Text>{t('noEvidence')}</Text>}
      <List spacing="xs" listStyleType="none">
        {evidence.map((each) => (
          <List.Item key={each.file.digest}>
            <Group gap="xs">
              <AnchorLink to="/minh-chung/$dossier" params={{ dossier }} hash={each.file.digest}>
                {each.citation.number}, {day(each.citation.issuedOn)}
              </AnchorLink>
              <Standing evidence={each} />
            </Group>
            <Text size="sm">{each.citation.title}</Text>
            {each.rejectionReason !== null && (
              <Text size="sm">{t('reason', { reason: each.rejectionReason })}</Text>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  );
}

function Standing({ evidence: { rejectedAt, late } }: { readonly evidence: EvidenceShown }) {
  const { t } = useTranslation('why');
  if (rejectedAt !== null)
    return (
      <Badge color="red" variant="outline">
        {t('rejected')}
      </Badge>
    );
  return late ? (
    <Badge color="orange" variant="outline">
      {t('late')}
    </Badge>
  ) : null;
}
