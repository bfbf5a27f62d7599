import { Group } from '@mantine/core';
import { ButtonLink } from '../states/links.js';
import { useTranslation } from 'react-i18next';

const PARTS = [
  ['/tieu-chi/$dossier', 'criterion'],
  ['/minh-chung/$dossier', 'evidence'],
  ['/vi-sao/$dossier', 'why'],
  ['/giai-trinh/$dossier', 'explanation'],
  ['/lich-su/$dossier', 'history'],
] as const;

/** From each page of a dossier to its others. */
export function DossierLinks({ dossier }: { readonly dossier: string }) {
  const { t } = useTranslation();
  return (
    <Group component="nav" gap="xs" aria-label={t('dossier.parts')} className="screen-only">
      {PARTS.map(([to, words]) => (
        <ButtonLink
          key={to}
          to={to}
          params={{ dossier }}
          variant="default"
          activeProps={{ 'data-current': true }}
          className="part"
          px="sm"
        >
          {t(`dossier.${words}`)}
        </ButtonLink>
      ))}
    </Group>
  );
}
