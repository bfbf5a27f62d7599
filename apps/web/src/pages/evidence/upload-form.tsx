import {
  Button,
  Group,
  NativeSelect,
  Progress,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CycleAnswer } from '../../client/types.gen.js';
import { DraftNote } from '../../drafts/draft-note.js';
import { today } from '../../format/dates.js';
import { DayField } from '../../states/day-field.js';
import { Failure } from '../../states/failure.js';
import { LENGTHS_MAX, missingOf, type Citation } from './citation.js';
import { FilePicker } from './file-picker.js';
import { useEvidenceForm, type UploadFormProps } from './use-evidence-form.js';

/** A file and its four facts. The facts are kept as a draft; the file has to be chosen again after a reload. */
export function UploadForm(props: UploadFormProps) {
  const { t } = useTranslation('evidence');
  const { chosen, known, draft, isTried, submit, uploading } = useEvidenceForm(props);
  const { percent, isPending, error } = uploading;
  return (
    <form
      className="screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm" maw={640}>
        <Title order={2} size="h4">
          {t('upload')}
        </Title>
        <FilePicker chosen={chosen} isMissing={isTried && chosen.file === undefined} />
        {known && (
          <Text c="red.9" role="alert">
            {t('duplicate', { number: known.citation.number })}
          </Text>
        )}
        <Facts value={draft.value} periods={props.periods} isTried={isTried} onChange={draft.change} />
        <DraftNote draft={draft} />
        {isPending && <Progress value={percent} aria-label={t('sending', { percent })} />}
        {error !== null && <Failure error={error} />}
        <Group>
          <Button type="submit" loading={isPending}>
            {t('send')}
          </Button>
          {isPending && <Text role="status">{t('sending', { percent })}</Text>}
        </Group>
      </Stack>
    </form>
  );
}

interface FactsProps {
  readonly value: Citation;
  readonly periods: CycleAnswer['periods'];
  readonly isTried: boolean;
  readonly onChange: (citation: Citation) => void;
}

function Facts({ value, periods, isTried, onChange }: FactsProps) {
  const { t } = useTranslation('evidence');
  const missing = isTried ? missingOf(value) : [];
  const field = (name: 'number' | 'title' | 'issuedOn' | 'summary') => ({
    label: t(name),
    value: value[name],
    maxLength: LENGTHS_MAX[name],
    error: missing.includes(name) && t('required'),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <NativeSelect
        label={t('period')}
        value={value.period}
        data={periods.map(({ code, label }) => ({ value: code, label }))}
        onChange={(event) => onChange({ ...value, period: event.currentTarget.value })}
      />
      <TextInput description={t('numberHint')} autoComplete="off" {...field('number')} />
      <TextInput autoComplete="off" {...field('title')} />
      <DayField
        {...field('issuedOn')}
        max={today()}
        onChange={(issuedOn) => onChange({ ...value, issuedOn })}
      />
      <Textarea autosize minRows={2} {...field('summary')} />
    </>
  );
}
