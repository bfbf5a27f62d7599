import { DataList, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { WhyAnswer } from '../../client/types.gen.js';
import { legalText } from './causes.js';

/** The rule, the arithmetic and the documents that both stand on. */
export function Basis({ why }: { readonly why: WhyAnswer }) {
  const { t } = useTranslation('why');
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const rows = [
    [t('rule'), why.ruleAssumed ? `${why.rule}. ${t('assumed')}` : why.rule],
    [t('arithmetic'), why.arithmetic],
    // Where people decide, the figures are the decision, which the arithmetic has said.
    [t('figures'), why.figures === why.arithmetic ? null : why.figures],
    [t('basis'), why.basis],
    [t('basisOfDecision'), why.legalBasis === null ? null : legalText(why.legalBasis)],
  ] as const;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('basis')}
      </Title>
      <DataList withDivider labelWidth="12em" size="md" orientation={isNarrow ? 'vertical' : 'horizontal'}>
        {rows.map(([label, text]) =>
          text === null ? null : (
            <DataList.Item key={label}>
              <DataList.ItemLabel>{label}</DataList.ItemLabel>
              <DataList.ItemValue>{text}</DataList.ItemValue>
            </DataList.Item>
          ),
        )}
      </DataList>
    </section>
  );
}
