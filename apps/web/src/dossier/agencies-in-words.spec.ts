import { agenciesInWords } from './agencies-in-words.js';

const NAMES: Readonly<Record<string, string>> = { congantinh: 'Công an tỉnh', sonoivu: 'Sở Nội vụ' };
const nameOf = (code: string) => NAMES[code] ?? code;

describe('agencies in a sentence of the ledger', () => {
  it.each([
    [
      'Dự thảo giải trình vòng 1 của congantinh: Hồ sơ.',
      'Dự thảo giải trình vòng 1 của Công an tỉnh: Hồ sơ.',
    ],
    ['Phân công tgv.sonoivu (sonoivu) thẩm định.', 'Phân công tgv.sonoivu (Sở Nội vụ) thẩm định.'],
    ['Thuộc sonoivu.', 'Thuộc Sở Nội vụ.'],
    [
      'cb.congantinh nộp; congantinhx và xcongantinh thì không',
      'cb.congantinh nộp; congantinhx và xcongantinh thì không',
    ],
    ['Trong năm, trong tháng', 'Trong năm, trong tháng'],
  ])('%s', (sentence, words) => {
    expect(agenciesInWords(sentence, nameOf)).toBe(words);
  });
});
