import { Button, Card, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { branchAsk } from '../../client/sdk.gen.js';
import type { BranchDto, CycleShown } from '../../client/types.gen.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Failure } from '../../states/failure.js';
import { BranchResult } from './branch-result.js';
import { HypothesisForm } from './hypothesis-form.js';
import type { HypothesisDto } from './hypotheses.js';
import { useHypothesisWords } from './use-hypothesis-words.js';

const LATER = ['default', 'stand', 'follow'] as const;
type Later = (typeof LATER)[number];

/** A branch that is being put together; it stays on this device until it is emptied. */
interface Asked {
  readonly name: string;
  readonly later: Later;
  readonly hypotheses: readonly HypothesisDto[];
}

const NOTHING: Asked = { name: '', later: 'default', hypotheses: [] };

/** What the year would have come to, if …; nothing of it is written. */
export function Branch({ cycle }: { readonly cycle: CycleShown }) {
  const { t } = useTranslation('replay');
  const { value: asked, change } = useDraft<Asked>(`branch/${cycle.key}`, NOTHING);
  const ask = useMutation({
    mutationFn: async (body: BranchDto) =>
      (await branchAsk({ path: { cycle: cycle.key }, body, throwOnError: true })).data,
  });
  const add = (hypothesis: HypothesisDto) =>
    change({ ...asked, hypotheses: [...asked.hypotheses, hypothesis] });
  const remove = (index: number) =>
    change({ ...asked, hypotheses: asked.hypotheses.filter((_, other) => other !== index) });
  return (
    <Stack gap="md">
      <Text>{t('branch.why')}</Text>
      <HypothesisList hypotheses={asked.hypotheses} onRemove={remove} />
      <HypothesisForm cycle={cycle} onAdd={add} />
      <Question asked={asked} onChange={change} />
      <Group className="screen-only">
        <Button
          disabled={asked.hypotheses.length === 0}
          loading={ask.isPending}
          onClick={() => ask.mutate(bodyOf(asked, t('branch.unnamed')))}
        >
          {t('branch.ask')}
        </Button>
      </Group>
      {ask.error !== null && <Failure error={ask.error} />}
      {ask.data && <BranchResult branch={ask.data} />}
    </Stack>
  );
}

const bodyOf = ({ name, later, hypotheses }: Asked, unnamed: string): BranchDto => ({
  name: name.trim() === '' ? unnamed : name.trim(),
  ...(later !== 'default' && { laterDecisions: later }),
  hypotheses: [...hypotheses],
});

interface HypothesisListProps {
  readonly hypotheses: readonly HypothesisDto[];
  readonly onRemove: (index: number) => void;
}

function HypothesisList({ hypotheses, onRemove }: HypothesisListProps) {
  const { t } = useTranslation('replay');
  const wordsOf = useHypothesisWords();
  if (hypotheses.length === 0) return <Text c="dimmed">{t('branch.none')}</Text>;
  return (
    <Stack gap="xs" maw={760}>
      {hypotheses.map((hypothesis, index) => (
        <Card key={JSON.stringify(hypothesis)} withBorder padding="xs" data-row tabIndex={-1}>
          <Group justify="space-between" wrap="nowrap">
            <Text>{`${index + 1}. ${wordsOf(hypothesis)}`}</Text>
            <Button variant="subtle" color="red" onClick={() => onRemove(index)}>
              {t('branch.remove')}
            </Button>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}

interface QuestionProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

function Question({ asked, onChange }: QuestionProps) {
  const { t } = useTranslation('replay');
  const isLater = (value: string): Later => LATER.find((each) => each === value) ?? 'default';
  return (
    <Stack gap="sm" maw={760}>
      <TextInput
        label={t('branch.name')}
        placeholder={t('branch.unnamed')}
        value={asked.name}
        onChange={({ currentTarget }) => onChange({ ...asked, name: currentTarget.value })}
      />
      <Radio.Group
        label={t('branch.later')}
        value={asked.later}
        onChange={(value) => onChange({ ...asked, later: isLater(value) })}
      >
        <Stack gap={4} mt={4}>
          {LATER.map((each) => (
            <Radio key={each} value={each} label={t(`later.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
