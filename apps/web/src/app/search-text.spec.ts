import { readSearch, textOf, writeSearch } from './search-text.js';

it('keeps every parameter as the text that it is', () => {
  const search = '?atPosition=0990&q=h%E1%BB%93+s%C6%A1&asOf=2026-01-14T17%3A00%3A00%2B07%3A00';
  expect(readSearch(search)).toEqual({ atPosition: '0990', q: 'hồ sơ', asOf: '2026-01-14T17:00:00+07:00' });
  expect(writeSearch(readSearch(search))).toBe(search);
});

it('leaves out what says nothing, and what a page does not know', () => {
  expect(writeSearch({ a: '', b: undefined, c: 1 })).toBe('');
  expect(textOf({ q: 'x', cycle: '', other: 'y', n: 1 }, ['q', 'cycle'])).toEqual({ q: 'x' });
});
