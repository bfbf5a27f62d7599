import type { FrameworkDefinition } from '#appraisal/framework';
import { pointerTo, repeated, type Fault } from '../fault.js';

/** Rows that are there twice, are missing, or stand under another pillar than their code says. */
export function rowFaults({ pillars, indicators }: FrameworkDefinition): readonly Fault[] {
  return [
    ...repeated(pillars, ({ code }) => code).map(([index, { code }]) => twice('pillars', index, code)),
    ...repeated(indicators, ({ code }) => code).map(([index, { code }]) => twice('indicators', index, code)),
    ...pillars.flatMap(({ code }, index) => gapFaults(code, index, indicators)),
    ...indicators.flatMap(({ code, pillar }, index) => placeFaults({ code, pillar, index, pillars })),
  ];
}

const twice = (list: 'pillars' | 'indicators', index: number, code: string): Fault => ({
  pointer: pointerTo(list, index, 'code'),
  message: `Mã “${code}” đã có ở một dòng trước.`,
});

/** Indicators are numbered 1, 2, 3, … inside their pillar: a gap is a row lost in copying. */
function gapFaults(
  pillar: string,
  index: number,
  indicators: FrameworkDefinition['indicators'],
): readonly Fault[] {
  const found = new Set(indicators.filter((row) => row.pillar === pillar).map(({ code }) => code));
  const expected = Array.from({ length: Math.max(found.size, 1) }, (_, place) => `${pillar}.${place + 1}`);
  const missing = expected.filter((code) => !found.has(code));
  if (missing.length === 0) return [];
  return [
    {
      pointer: pointerTo('pillars', index),
      message: `Chỉ số chính ${pillar} có ${found.size} chỉ số thành phần nhưng thiếu ${missing.join(', ')}.`,
    },
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
