import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isPast, NOW, useMoment, type Moment } from '../api/moment.js';
import { useFormat } from '../format/use-format.js';
import { usePageFacts } from './page-facts.js';

/** What holds for the whole page: sample data, a moment that has passed, no connection. */
export function Banners() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const { synthetic, unreachable } = usePageFacts();
  const moment = useMoment();
  return (
    <>
      <Stack gap="xs" mb="sm" className="banners">
        {synthetic && (
          <Alert color="yellow" py={6} role="note" className="banner-sample">
            <Text size="sm" c="dark">
              {t('banner.sample')}
            </Text>
          </Alert>
        )}
        {isPast(moment) && <MomentBanner moment={moment} />}
      </Stack>
      {(!online || unreachable) && (
        <Alert color="red" py={6} mb="sm" role="alert" className="banner-connection">
          <Text size="sm" c="dark">
            {t(online ? 'banner.unreachable' : 'banner.offline')}
          </Text>
        </Alert>
      )}
    </>
  );
}

function MomentBanner({ moment }: { readonly moment: Moment }) {
  const { t } = useTranslation();
  const { decimal, day, instant } = useFormat();
  const navigate = useNavigate();
  const { asOf, atPosition, trueOn } = moment;
  const parts = [
    asOf && t('moment.known', { at: instant(asOf) }),
    atPosition && t('moment.knownAt', { position: decimal(atPosition) }),
    trueOn && t('moment.true', { day: day(trueOn) }),
  ].filter(Boolean);
  const toNow = () => void navigate({ to: '.', search: (search) => ({ ...search, ...NOW }) });
  return (
    <Alert color="gray" variant="filled" py={6} role="status" className="banner-moment">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t('moment.viewing', { moment: parts.join(', ') })}</Text>
        <Button variant="white" color="dark" size="sm" onClick={toNow}>
          {t('moment.now')}
        </Button>
      </Group>
    </Alert>
  );
}
