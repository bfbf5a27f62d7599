import { fileURLToPath } from 'node:url';
import { EventCodec, eventFamily } from '../codec.js';
import { goldenEvents } from './golden.js';

type Scored = {
  readonly type: 'Scored';
  readonly data: { readonly points: string; readonly reason?: string };
};

const family = eventFamily<Scored>(
  { Scored: 'sample.scored.v2' },
  {
    'sample.scored.v1': {
      to: 'sample.scored.v2',
      up: ({ score }: { score: number }) => ({ points: `${score}` }),
    },
  },
);

goldenEvents('sample', fileURLToPath(new URL('golden-sample', import.meta.url)), new EventCodec([family]));
