import { dutiesOf, PROCESS_ROLES } from './duties.js';

const eventStoreDb = { url: 'esdb://servers:2113', stream: 'dti-ledger' };
const databaseUrl = 'postgresql://dti@db/dti';

describe('the duties of a process', () => {
  it.each(PROCESS_ROLES)('let %s own a file only when it answers', (role) => {
    const { answers, writes, follows } = dutiesOf({ role, databaseUrl });
    expect([writes, follows]).toEqual([answers, answers]);
  });

  it('are all done by one process unless told otherwise', () =>
    expect(dutiesOf({ role: 'all' })).toEqual({
      answers: true,
      feeds: true,
      writes: true,
      follows: true,
      followsInTurn: false,
    }));

  it('are shared on servers: whoever answers writes, whoever feeds follows, in turn', () => {
    expect(dutiesOf({ role: 'api', eventStoreDb, databaseUrl })).toMatchObject({
      answers: true,
      feeds: false,
      writes: true,
      follows: false,
    });
    expect(dutiesOf({ role: 'projector', eventStoreDb, databaseUrl })).toMatchObject({
      answers: false,
      feeds: true,
      writes: true,
      follows: true,
      followsInTurn: true,
    });
  });
});
