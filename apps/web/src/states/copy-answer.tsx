import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface CopyAnswerProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a sentence as plain text, to be sent on. */
export function CopyAnswer({ text, label }: CopyAnswerProps) {
  const { t } = useTranslation();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy}>
          {copied ? t('common.copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}
