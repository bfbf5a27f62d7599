import { fileURLToPath } from 'node:url';
import { EventCodec } from '#ledger';
import { goldenEvents } from '#ledger/testing';
import { eventFamilies } from './appraisal.module.js';

goldenEvents(
  'appraisal',
  fileURLToPath(new URL('testing/golden', import.meta.url)),
  new EventCodec(eventFamilies),
);
