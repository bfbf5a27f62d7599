import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <Title order={1} size="h2">
        {t('state.notFoundTitle')}
      </Title>
      <Text>{t('state.notFound')}</Text>
    </>
  );
}
