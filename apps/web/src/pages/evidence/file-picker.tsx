import '@mantine/dropzone/styles.css';
import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { shortCode } from './digest.js';
import type { ChosenFile } from './use-chosen-file.js';

const BYTES_MAX = 50 * 1_048_576;
const KILOBYTE = 1_024;

/** The API looks into the file itself; here people are told before they wait. */
const TYPES = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
};

export interface FilePickerProps {
  readonly chosen: ChosenFile;
  readonly isMissing: boolean;
}

/** Drag, choose, or take a photo; then the name, the size and the code of what was chosen. */
export function FilePicker({ chosen, isMissing }: FilePickerProps) {
  const { t } = useTranslation('evidence');
  const [isRefused, setRefused] = useState(false);
  const choose = (file: File | null | undefined) => {
    setRefused(false);
    chosen.choose(file ?? undefined);
  };
  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={([file]) => choose(file)}
        onReject={() => setRefused(true)}
        accept={TYPES}
        maxSize={BYTES_MAX}
        multiple={false}
        aria-label={t('drop')}
        inputProps={{ 'aria-label': t('drop') }}
      >
        <Stack align="center" gap={4} py="sm">
          <Text>{t('drop')}</Text>
          <Text size="sm" c="dimmed">
            {t('types')}
          </Text>
        </Stack>
      </Dropzone>
      <Group hiddenFrom="md">
        <FileButton onChange={choose} accept="image/jpeg,image/png" capture="environment">
          {(props) => (
            <Button variant="default" {...props}>
              {t('camera')}
            </Button>
          )}
        </FileButton>
      </Group>
      {(isRefused || isMissing) && (
        <Text c="red.9" role="alert">
          {t(isRefused ? 'badType' : 'required')}
        </Text>
      )}
      <Chosen chosen={chosen} />
    </Stack>
  );
}

function Chosen({ chosen: { file, digest } }: Pick<FilePickerProps, 'chosen'>) {
  const { t } = useTranslation('evidence');
  const { decimal } = useFormat();
  if (file === undefined) return null;
  const size = `${decimal(String(Math.ceil(file.size / KILOBYTE)))} KB`;
  return (
    <div role="status">
      <Text>{t('chosen', { name: file.name, size })}</Text>
      {digest !== undefined && <Text className="numbers">{t('digest', { code: shortCode(digest) })}</Text>}
    </div>
  );
}
