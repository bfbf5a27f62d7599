import { Notifications } from '@mantine/notifications';

const SHOWN_MS = 6_000;

/** Where short news of what was done appears. */
export default function Notices() {
  return <Notifications position="top-right" autoClose={SHOWN_MS} />;
}
