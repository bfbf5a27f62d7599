import { begun, codeOf, commandOf, missingIn, type Convening } from './convening.js';

const whole: Convening = {
  cycle: 'khanhhoa.2026.405',
  heldOn: '2027-02-10',
  place: ' Phòng họp số 1 ',
  quorum: '2',
  members: [
    { id: 'hd.vpubnd', agency: 'vpubnd', role: 'chair' },
    { id: ' hd.sotaichinh', agency: 'sotaichinh', role: 'secretary' },
    { id: 'hd.sokhcn', agency: 'sokhcn', role: 'member' },
  ],
  agenda: ['8.1', '1.1'],
};

it('sends what was typed, in its order and without blanks around it', () => {
  expect(missingIn(whole)).toEqual({});
  expect(commandOf('2027-02-10-hd1', whole)).toMatchObject({
    session: '2027-02-10-hd1',
    place: 'Phòng họp số 1',
    quorum: 2,
    members: [{}, { id: 'hd.sotaichinh' }, {}],
    agenda: ['8.1', '1.1'],
  });
});

it.each<[string, Partial<Convening>, object]>([
  ['no day', { heldOn: '' }, { heldOn: 'day' }],
  ['no place', { place: '  ' }, { place: 'place' }],
  ['nobody', { members: [] }, { members: 'member', quorum: 'quorum' }],
  [
    'a member without an agency',
    { members: [{ id: 'a', agency: '', role: 'chair' }], quorum: '1' },
    { members: 'member' },
  ],
  ['no chair', { members: whole.members.slice(1), quorum: '1' }, { members: 'chair' }],
  ['a quorum below half', { quorum: '1' }, { quorum: 'quorum' }],
  ['a quorum above all', { quorum: '4' }, { quorum: 'quorum' }],
  ['a quorum that is no number', { quorum: 'hai' }, { quorum: 'quorum' }],
  ['nothing to decide', { agenda: [] }, { agenda: 'agenda' }],
])('is kept back with %s', (_, change, missing) => {
  expect(missingIn({ ...whole, ...change })).toEqual(missing);
});

it('takes the first code of the day that is free', () => {
  const known = ['2027-02-10-hd1', '2027-02-10-hd3'].map((session) => ({ session }));
  expect(codeOf('2027-02-10', known)).toBe('2027-02-10-hd2');
  expect(codeOf('2027-02-11', known)).toBe('2027-02-11-hd1');
});

it('begins with a chair to fill in where no council ever sat', () => {
  expect(begun('khanhhoa.2026.405', undefined).members).toEqual([{ id: '', agency: '', role: 'chair' }]);
});
