import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MomentForm } from './moment-form.js';

/** Chooses the moment, over the page. */
export default function MomentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const closing = { 'aria-label': t('common.close') };
  return (
    <Modal opened onClose={onClose} title={t('moment.title')} closeButtonProps={closing}>
      <MomentForm onDone={onClose} />
    </Modal>
  );
}
