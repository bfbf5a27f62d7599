import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, instantText } from './dates.js';
import { decimalText, type Language } from './decimal.js';

export interface Format {
  readonly language: Language;
  readonly decimal: (decimal: string) => string;
  readonly day: (day: string) => string;
  readonly instant: (instant: string | number) => string;
}

/** Numbers and dates as the reader's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language: Language = i18n.resolvedLanguage === 'en' ? 'en' : 'vi';
  return useMemo(
    () => ({
      language,
      decimal: (decimal) => decimalText(decimal, language),
      day: dayText,
      instant: instantText,
    }),
    [language],
  );
}
