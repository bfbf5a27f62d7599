import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (query: string) => void;
}

/** Where `/` leads: filters the rows of the page, with or without diacritics. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      type="search"
      data-search
      label={t('dossier.search')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Browsers empty a search field on Esc; here it leads back to the rows that were found.
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
