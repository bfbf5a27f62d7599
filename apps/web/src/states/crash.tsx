import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A bug of ours, on any page: what happened, and the way on. */
export function Crash({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" title={t('state.crashTitle')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text>{t('state.crash')}</Text>
        <Text size="sm" c="dimmed">
          {t('state.errorCode', { code: String(error) })}
        </Text>
        <Button onClick={() => location.reload()}>{t('state.reload')}</Button>
      </Stack>
    </Alert>
  );
}
