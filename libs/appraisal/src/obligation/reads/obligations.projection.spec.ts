import { projected } from '#projections/testing';
import { obligationStream } from '../obligation.js';
import { described, monthly, target } from '../testing/obligation.builder.js';
import { obligations } from './obligations.projection.js';

it('has a row for each obligation, and says where it is sample data', () => {
  const stream = obligationStream(target);
  const { id, ...obligation } = monthly;
  return projected(obligations)
    .given([
      { ...described(), stream },
      { ...described({ ...monthly, id: 'mau' }), stream, metadata: { synthetic: true } },
    ])
    .thenRows({
      obligations: [
        { ...target, id: 'mau', obligation, synthetic: 1 },
        { ...target, id, obligation, synthetic: 0 },
      ],
    });
});
