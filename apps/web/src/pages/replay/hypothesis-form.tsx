import { Button, Fieldset, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { frameworksListOptions, frameworksOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown } from '../../client/types.gen.js';
import { ActPicker } from './act-picker.js';
import { DecisionFields } from './hypothesis-fields.js';
import {
  hypothesisOf,
  indicatorName,
  KINDS,
  needsAct,
  needsIndicator,
  type HypothesisDto,
  type Kind,
  type Typed,
  type TypedProps,
} from './hypotheses.js';

export interface HypothesisFormProps {
  readonly cycle: CycleShown;
  readonly onAdd: (hypothesis: HypothesisDto) => void;
}

/** One more "if": its kind, what it is about, and what would have been otherwise. */
export function HypothesisForm({ cycle, onAdd }: HypothesisFormProps) {
  const { t } = useTranslation('replay');
  const [typed, setTyped] = useState<Typed>({ kind: 'framework' });
  const change = (changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed }));
  const hypothesis = hypothesisOf(typed);
  const add = () => {
    if (!hypothesis) return;
    onAdd(hypothesis);
    setTyped({ kind: typed.kind });
  };
  return (
    <Fieldset legend={t('add.title')} maw={760}>
      <Stack gap="sm">
        <Select
          label={t('add.kind')}
          allowDeselect={false}
          data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={typed.kind}
          onChange={(kind) => kind !== null && setTyped({ kind })}
        />
        <Subject cycle={cycle} typed={typed} onChange={change} />
        <DecisionFields cycle={cycle} typed={typed} onChange={change} />
        <Group>
          <Button variant="light" disabled={!hypothesis} onClick={add}>
            {t('add.add')}
          </Button>
          {!hypothesis && <Text size="sm">{t(`missing.${typed.kind}`)}</Text>}
        </Group>
      </Stack>
    </Fieldset>
  );
}

/** What the hypothesis is about: another set, an indicator, or one of the acts of its dossier. */
function Subject({ cycle, typed, onChange }: TypedProps) {
  return typed.kind === 'framework' ? (
    <OtherSet cycle={cycle} typed={typed} onChange={onChange} />
  ) : (
    <IndicatorAndAct cycle={cycle} typed={typed} onChange={onChange} kind={typed.kind} />
  );
}

function OtherSet({ cycle, typed, onChange }: TypedProps) {
  const { t } = useTranslation('replay');
  const frameworks = useRead((moment) => frameworksListOptions({ query: { ...moment, limit: 200 } }));
  const others = (frameworks.data?.items ?? []).filter(({ code }) => code !== cycle.framework);
  return (
    <Select
      label={t('add.framework')}
      data={others.map(({ code, name }) => ({ value: code, label: `${code}: ${name}` }))}
      value={typed.framework ?? null}
      onChange={(framework) => framework !== null && onChange({ framework })}
    />
  );
}

function IndicatorAndAct({ cycle, typed, onChange, kind }: TypedProps & { readonly kind: Kind }) {
  const { t } = useTranslation('replay');
  const path = { code: cycle.framework };
  const framework = useRead((moment) => frameworksOneOptions({ path, query: { ...moment } }));
  const { indicator } = typed;
  if (!needsIndicator(kind)) return null;
  return (
    <>
      <Select
        label={t('add.indicator')}
        searchable
        data={(framework.data?.indicators ?? []).map((each) => ({
          value: each.code,
          label: indicatorName(each),
        }))}
        value={indicator ?? null}
        onChange={(code) => code !== null && onChange({ indicator: code, position: '', inputs: {} })}
      />
      {indicator !== undefined && needsAct(kind) && (
        <ActPicker
          dossier={`${cycle.key}.${indicator}`}
          kind={kind}
          value={typed.position}
          onChange={(position) => onChange({ position })}
        />
      )}
    </>
  );
}
