import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { dossierReadsEvidenceOptions } from '../../client/@tanstack/react-query.gen.js';
import { today } from '../../format/dates.js';
import { CAUSES, namesDocument, type Lowering, type Missing } from './lowering.js';
import type { QueueRow } from './queue-rows.js';

export interface LowerFieldsProps {
  readonly row: QueueRow;
  readonly value: Lowering;
  readonly onChange: (value: Lowering) => void;
  readonly missing: Missing;
}

export function LowerFields({ row, value, onChange, missing }: LowerFieldsProps) {
  const { t } = useTranslation('queue');
  const field = (name: Exclude<keyof Lowering, 'cause'>) => ({
    label: t(`lowering.${name}`),
    value: value[name],
    error: missing[name] && t(`lowering.missing.${missing[name]}`),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, [name]: currentTarget.value }),
  });
  return (
    <>
      <TextInput data-autofocus inputMode="decimal" required {...field('points')} />
      <NativeSelect
        label={t('lowering.cause')}
        value={value.cause}
        data={CAUSES.map((cause) => ({ value: cause, label: t(`cause.${cause}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...value, cause: CAUSES.find((cause) => cause === currentTarget.value) ?? value.cause })
        }
      />
      {namesDocument(value.cause) && <DocumentField row={row} {...field('evidence')} />}
      <Textarea required autosize minRows={2} {...field('reason')} />
      <TextInput required placeholder="10/QĐ-UBND" {...field('number')} />
      <Group grow align="flex-end">
        <TextInput type="date" max={today()} {...field('issuedOn')} />
        <TextInput {...field('clause')} />
      </Group>
    </>
  );
}

interface DocumentFieldProps {
  readonly row: QueueRow;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

/** The document that is late or was rejected. */
function DocumentField({ row, ...field }: DocumentFieldProps) {
  const { t } = useTranslation('queue');
  const { data } = useRead((moment) =>
    dossierReadsEvidenceOptions({ path: { dossier: row.key }, query: { ...moment, limit: 200 } }),
  );
  const documents = data?.items.map(({ file, citation }) => ({
    value: file.digest,
    label: `${citation.number} ${citation.title}`,
  }));
  return (
    <NativeSelect
      required
      {...field}
      data={[{ value: '', label: t('lowering.chooseDocument') }, ...(documents ?? [])]}
    />
  );
}
