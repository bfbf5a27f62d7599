import type { FrameworkDefinition } from '#appraisal/framework';
import { pointerTo, repeated, type Fault } from '../fault.js';

/** Rows that are there twice, are missing, or stand under another pillar than their code says. */
export function rowFaults(definition: FrameworkDefinition): readonly Fault[] {
  const { pillars, indicators } = definition;
  return [
    ...repeated(pillars, ({ code }) => code).map(([index, { code }]) => twice('pillars', index, code)),
    ...repeated(indicators, ({ code }) => code).map(([index, { code }]) => twice('indicators', index, code)),
    ...gapFaults(definition),
    ...figureFaults(definition),
    ...indicators.flatMap(({ code, pillar }, index) => placeFaults({ code, pillar, index, pillars })),
  ];
}

const twice = (list: 'pillars' | 'indicators', index: number, code: string): Fault => ({
  pointer: pointerTo(list, index, 'code'),
  message: `Mã “${code}” đã có ở một dòng trước.`,
});

/**
 * Indicators are numbered 1, 2, 3, … inside their pillar, or, where a plan has several lists (`5.d24`, `5.c19`), 1, 2,
 * 3, … through all pillars of a list: a gap is a row lost in copying.
 */
function gapFaults({ pillars, indicators }: FrameworkDefinition): readonly Fault[] {
  const byList = new Map<string, number[]>();
  for (const { code } of indicators) {
    const [, pillar = '', letter = '', number = ''] = /^(.*)\.([a-z]?)(\d+)$/.exec(code) ?? [];
    const list = letter === '' ? `${pillar}.` : letter;
    byList.set(list, [...(byList.get(list) ?? []), Number(number)]);
  }
  return [
    ...pillars.flatMap(({ code }, index) => {
      const isEmpty = !indicators.some(({ pillar }) => pillar === code);
      const message = `Chỉ số chính ${code} không có chỉ số thành phần nào: thiếu ${code}.1.`;
      return isEmpty ? [{ pointer: pointerTo('pillars', index), message }] : [];
    }),
    ...[...byList].flatMap(([list, numbers]) => {
      const missing = numbers.map((_, place) => place + 1).filter((number) => !numbers.includes(number));
      if (missing.length === 0) return [];
      const pillar = pillars.findIndex(({ code }) => `${code}.` === list);
      const codes = missing.map((number) => `${list}${number}`).join(', ');
      return [
        {
          pointer: pillar < 0 ? pointerTo('indicators') : pointerTo('pillars', pillar),
          message: `Có ${numbers.length} chỉ số thành phần nhưng thiếu ${codes}.`,
        },
      ];
    }),
  ];
}

/** General figures are one list, numbered 1, 2, 3, …; what an indicator divides by must be one of them. */
function figureFaults({ figures, indicators }: FrameworkDefinition): readonly Fault[] {
  const codes = figures.map(({ code }) => code);
  const expected = codes.map((_, place) => String(place + 1));
  const missing = expected.filter((code) => !codes.includes(code));
  return [
    ...(missing.length > 0
      ? [{ pointer: pointerTo('figures'), message: `Thông tin chung thiếu số ${missing.join(', ')}.` }]
      : []),
    ...indicators.flatMap(({ denominatorFigures = [], readings }, index) => [
      ...denominatorFigures.flatMap((code, place) =>
        codes.includes(code)
          ? []
          : [
              {
                pointer: pointerTo('indicators', index, 'denominatorFigures', place),
                message: `Không có thông tin chung số ${code}.`,
              },
            ],
      ),
      ...(denominatorFigures.length > 0 === (readings.denominatorFigures !== undefined)
        ? []
        : [
            {
              pointer: pointerTo('indicators', index, 'readings'),
              message: 'Mẫu số và cách đọc mẫu số phải đi cùng nhau.',
            },
          ]),
    ]),
  ];
}

function placeFaults(row: {
  readonly code: string;
  readonly pillar: string;
  readonly index: number;
  readonly pillars: FrameworkDefinition['pillars'];
}): readonly Fault[] {
  const pointer = pointerTo('indicators', row.index, 'pillar');
  if (!row.pillars.some(({ code }) => code === row.pillar)) {
    return [{ pointer, message: `Không có chỉ số chính “${row.pillar}”.` }];
  }
  if (!row.code.startsWith(`${row.pillar}.`)) {
    return [
      { pointer, message: `Chỉ số ${row.code} không thuộc chỉ số chính ${row.pillar} theo mã của nó.` },
    ];
  }
  return [];
}
