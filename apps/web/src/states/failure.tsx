import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem.js';
import { sentenceOf } from './sentence.js';

export interface FailureProps {
  readonly error: unknown;
  /** Absent where asking again cannot help. */
  readonly onRetry?: () => void;
}

/** The reason and a code to report; a refusal (403) says why and offers no second try. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const isForbidden = error instanceof ApiProblem && error.status === 403;
  const title = t(titleOf(isForbidden, onRetry !== undefined));
  return (
    <Alert color={isForbidden ? 'gray' : 'red'} title={title} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text>{sentenceOf(error, t)}</Text>
        {error instanceof ApiProblem && <Codes problem={error} />}
        {!isForbidden && onRetry && <Button onClick={onRetry}>{t('state.retry')}</Button>}
      </Stack>
    </Alert>
  );
}

/** What can be asked again was a read; the rest is something that somebody tried to do. */
function titleOf(isForbidden: boolean, isRead: boolean) {
  if (!isRead) return 'state.actTitle';
  return isForbidden ? 'state.forbiddenTitle' : 'state.errorTitle';
}

function Codes({ problem }: { readonly problem: ApiProblem }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed">
      {t('state.errorCode', { code: problem.code })}
      {problem.traceId !== undefined && ` · ${t('state.traceId', { traceId: problem.traceId })}`}
    </Text>
  );
}
