import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { dossierReadsHistoryOptions } from '../../client/@tanstack/react-query.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Shown } from '../../states/shown.js';
import { isAbout, type Kind } from './hypotheses.js';

export interface ActPickerProps {
  readonly dossier: string;
  readonly kind: Kind;
  readonly value: string | undefined;
  readonly onChange: (position: string) => void;
}

/** An act out of a dossier's story, named by its sentence instead of its position. */
export function ActPicker({ dossier, kind, value, onChange }: ActPickerProps) {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  const path = { dossier };
  const history = useRead((moment) => dossierReadsHistoryOptions({ path, query: { ...moment, limit: 200 } }));
  return (
    <Shown read={history} lines={1}>
      {({ items }) => {
        const acts = items.filter((act) => isAbout(kind, act));
        if (acts.length === 0) return <Text>{t('add.noAct')}</Text>;
        return (
          <Select
            label={t('add.act')}
            searchable
            data={acts.map(({ position, sentence }) => ({
              value: position,
              label: t('add.actName', { position: decimal(position), sentence }),
            }))}
            value={value ?? null}
            onChange={(position) => position !== null && onChange(position)}
          />
        );
      }}
    </Shown>
  );
}
