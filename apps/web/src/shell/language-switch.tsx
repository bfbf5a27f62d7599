import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { speak } from '../words/words.js';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.resolvedLanguage === 'en' ? 'vi' : 'en';
  return (
    <Button variant="subtle" size="sm" px="xs" lang={other} onClick={() => void speak(other)}>
      {t('language.switch')}
    </Button>
  );
}
