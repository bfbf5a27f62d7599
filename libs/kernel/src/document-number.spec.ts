import { parseDocumentNumber } from './document-number.js';

describe('parseDocumentNumber', () => {
  it.each([
    ['4636/KH-UBND', '4636/KH-UBND', '4636', 'KH', 'UBND'],
    ['405/QĐ-BKHCN', '405/QĐ-BKHCN', '405', 'QĐ', 'BKHCN'],
    ['0155/KH-UBND', '155/KH-UBND', '155', 'KH', 'UBND'],
    ['03/NQ-CP', '3/NQ-CP', '3', 'NQ', 'CP'],
    ['164/TTr- SKHCN', '164/TTr-SKHCN', '164', 'TTr', 'SKHCN'],
    ['867 /KH-UBND', '867/KH-UBND', '867', 'KH', 'UBND'],
    ['7817 / KH - UBND ', '7817/KH-UBND', '7817', 'KH', 'UBND'],
    ['Số: 954/QĐ-UBND', '954/QĐ-UBND', '954', 'QĐ', 'UBND'],
    ['số 954/QĐ-UBND', '954/QĐ-UBND', '954', 'QĐ', 'UBND'],
    ['954/qđ-ubnd', '954/QĐ-UBND', '954', 'QĐ', 'UBND'],
    ['954/QD-UBND', '954/QĐ-UBND', '954', 'QĐ', 'UBND'],
    ['954/Q\u00d0–UBND', '954/QĐ-UBND', '954', 'QĐ', 'UBND'],
    ['423/TTR-SKHCN', '423/TTr-SKHCN', '423', 'TTr', 'SKHCN'],
    ['12/DA-STC', '12/DA-STC', '12', 'DA', 'STC'],
    ['12/ĐA-STC', '12/ĐA-STC', '12', 'ĐA', 'STC'],
    ['7/HD-SNV', '7/HD-SNV', '7', 'HD', 'SNV'],
    ['7/HĐ-SNV', '7/HĐ-SNV', '7', 'HĐ', 'SNV'],
    ['34a/CT-TTg', '34a/CT-TTG', '34a', 'CT', 'TTG'],
    ['15/NQ-TU', '15/NQ-TU', '15', 'NQ', 'TU'],
    ['57-NQ/TW', '57-NQ/TW', '57', 'NQ', 'TW'],
    ['0/KH-UBND', '0/KH-UBND', '0', 'KH', 'UBND'],
  ])('reads %j as %s', (typed, normalised, number, kind, issuer) =>
    expect(parseDocumentNumber(typed)).toEqual({ typed, normalised, number, kind, issuer }),
  );

  it.each([
    ['15/2022/TT-BTTTT', { number: '15', year: '2022', kind: 'TT', issuer: 'BTTTT' }],
    ['30/2020/NĐ-CP', { number: '30', year: '2020', kind: 'NĐ', issuer: 'CP' }],
    ['116/2025/QH15', { number: '116', year: '2025', issuer: 'QH15' }],
  ])('keeps the year of a legal document: %s', (typed, parts) =>
    expect(parseDocumentNumber(typed)).toEqual({ typed, normalised: typed, ...parts }),
  );

  it.each(['1145/BTTTT-CATTT', '3696/STTTT-CNTTBCVT', '88/SKHCN'])(
    'knows no kind for an official letter: %s',
    (typed) =>
      expect(parseDocumentNumber(typed)).toEqual({
        typed,
        normalised: typed,
        number: typed.split('/')[0],
        issuer: typed.split('/')[1],
      }),
  );

  it('gives the two ways to write one document the same normalised form', () => {
    const decomposed = '0405 / QĐ - BKHCN'.normalize('NFD');
    expect(parseDocumentNumber(decomposed)).toMatchObject({ typed: decomposed, normalised: '405/QĐ-BKHCN' });
  });

  it.each([
    '',
    'không có',
    'KH-UBND',
    '4636',
    '4636/',
    '/KH-UBND',
    '30/12/2025',
    '5/km',
    '1/ngày',
    '4636/KH-UBND ngày 30/12/2025',
    '4636/KH-UBND của UBND tỉnh',
    '4636/KH--UBND',
    '1234567/KH-UBND',
    '12-XX/TW',
    `1/KH-${'A'.repeat(200)}`,
    '4636/KH-UBND\n5/KH-UBND',
  ])('does not guess at %j', (typed) => expect(parseDocumentNumber(typed)).toBeUndefined());
});
