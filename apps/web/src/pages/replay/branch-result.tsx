import { Alert, Code, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BranchView } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../states/section.js';
import { Differences, FrameworkChanges, Totals } from './branch-tables.js';

/** What a branch came to, beside what happened. */
export function BranchResult({ branch }: { readonly branch: BranchView }) {
  const { t } = useTranslation('replay');
  return (
    <Stack gap="md" aria-live="polite">
      <Title order={2} size="h3">
        {branch.name}
      </Title>
      <Text>
        {t('result.answer', {
          differences: branch.differences.length,
          changes: branch.frameworkChanges.length,
          hypotheses: branch.hypotheses.join('; '),
        })}
      </Text>
      <Unchanged branch={branch} />
      {branch.unreproduced.length > 0 && (
        <Alert color="red" title={t('result.unreproduced')}>
          {branch.unreproduced.join(', ')}
        </Alert>
      )}
      <Totals totals={branch.totals} />
      <Differences differences={branch.differences} />
      <FrameworkChanges changes={branch.frameworkChanges} />
      <Sentences
        title={t('result.lostGrounds')}
        sentences={branch.lostGrounds.map(({ sentence }) => sentence)}
      />
      <Sentences title={t('result.assumptions')} sentences={branch.assumptions} />
    </Stack>
  );
}

/** The proof that a question is no act: the ledger's end before and after. */
function Unchanged({ branch: { checkpoint, synthetic, notice } }: { readonly branch: BranchView }) {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  const { after, unchanged } = checkpoint;
  return (
    <Alert
      color={unchanged ? 'green' : 'yellow'}
      title={t(unchanged ? 'result.unchanged' : 'result.changed')}
    >
      <Text size="sm">
        {t('result.head', { position: decimal(after.position) })}{' '}
        {after.head !== null && (
          <Code className="digest" fz="sm">
            {after.head}
          </Code>
        )}
      </Text>
      {synthetic && <Text size="sm">{notice}</Text>}
    </Alert>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Section title={title}>
      <List spacing={4}>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Section>
  );
}
