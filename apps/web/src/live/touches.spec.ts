import { touches } from './touches.js';

const key = (id: string, query?: object) => [{ _id: id, baseUrl: '', ...(query && { query }) }];

it.each([
  ['a dossier moves its reads', ['dossier'], key('dossierReadsWhy'), true],
  ['and the losses', ['dossier'], key('accountabilityLosses'), true],
  ['but not the register', ['dossier'], key('agenciesList'), false],
  ['unless something else moved, too', ['dossier', 'registry'], key('agenciesList'), true],
  ['a kind that nobody thought of moves everything', ['moon'], key('agenciesList'), true],
  ['so does anything', null, key('agenciesList'), true],
  ['what was known then stays', ['dossier'], key('dossierReadsWhy', { atPosition: '1' }), false],
  ['what was true then may be learnt', ['dossier'], key('dossierReadsWhy', { trueOn: '2025-12-31' }), true],
  ['a read of our own making is asked again', ['task'], ['other'], true],
])('%s', (_, kinds, queryKey, expected) => expect(touches(kinds, queryKey)).toBe(expected));
