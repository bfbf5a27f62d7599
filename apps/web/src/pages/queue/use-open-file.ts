import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { evidenceDownload } from '../../client/sdk.gen.js';
import type { StoredFileShown } from '../../client/types.gen.js';
import { sentenceOf } from '../../states/sentence.js';

/** Long enough for the other tab to read the file. */
const KEPT_MS = 60_000;

/** Opens a document in a tab of its own; the file needs the session, so no plain link leads to it. */
export function useOpenFile(dossier: string, file: StoredFileShown) {
  const { t } = useTranslation();
  const closeButtonProps = { 'aria-label': t('common.close') };
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const path = { dossier, digest: file.digest };
      const { data } = await evidenceDownload({ path, parseAs: 'blob', throwOnError: true });
      const address = URL.createObjectURL(new Blob([data], { type: file.mediaType }));
      const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
      // What a browser cannot show, it keeps under the name it was handed in by.
      if (file.mediaType !== 'application/pdf' && !file.mediaType.startsWith('image/'))
        link.download = file.fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    },
    onError: (error) =>
      notifications.show({ color: 'red', closeButtonProps, message: sentenceOf(error, t), autoClose: false }),
  });
  return { open: () => mutate(), pending: isPending };
}
