import { agreesWithPillars, indexValue } from '#appraisal/ranking';
import { formatDecimal, isDate } from '#kernel';
import { pointerTo, repeated, type Fault } from '../fault.js';
import type { ClaimRecord, PublishedResults, YearRecord } from '../results.js';

/** Everything wrong with published results; `units` are the codes of the register. */
export function resultFaults(results: PublishedResults, units: ReadonlySet<string>): readonly Fault[] {
  const { documents, years, claims, peers } = results;
  const known = new Set([...units, ...peers.map(({ code }) => code)]);
  return [
    ...repeated(years, ({ year }) => String(year)).map(([index, { year }]) => ({
      pointer: pointerTo('years', index, 'year'),
      message: `Năm ${year} đã có ở một mục trước.`,
    })),
    ...repeated(claims, ({ year, id }) => `${year}/${id}`).map(([index, { id }]) => ({
      pointer: pointerTo('claims', index, 'id'),
      message: `Mã “${id}” đã có ở một kết quả trước của năm này.`,
    })),
    ...documents.flatMap(({ publishedOn }, index) =>
      publishedOn === null || isDate(publishedOn)
        ? []
        : [
            {
              pointer: pointerTo('documents', index, 'publishedOn'),
              message: `“${publishedOn}” không phải là một ngày có thật.`,
            },
          ],
    ),
    ...years.flatMap(yearFaults),
    ...claims.flatMap((claim, index) => [
      ...nameFaults(claim, { index, known, documents }),
      ...figureFaults(claim, index, years),
    ]),
  ];
}

function yearFaults({ pillars, how, why }: YearRecord, index: number): readonly Fault[] {
  return [
    ...repeated(pillars, ({ code }) => code).map(([place, { code }]) => ({
      pointer: pointerTo('years', index, 'pillars', place, 'code'),
      message: `Mã “${code}” đã có ở một trụ cột trước.`,
    })),
    ...whyFaults({ how, why }, pointerTo('years', index)),
  ];
}

interface Names {
  readonly index: number;
  readonly known: ReadonlySet<string>;
  readonly documents: PublishedResults['documents'];
}

function nameFaults({ unit, source }: ClaimRecord, { index, known, documents }: Names): readonly Fault[] {
  const isListed = documents.some(({ number }) => number === source.document);
  return [
    ...unless(known.has(unit), pointerTo('claims', index, 'unit'), `Danh bạ không có đơn vị “${unit}”.`),
    ...unless(
      isListed,
      pointerTo('claims', index, 'source', 'document'),
      `Danh mục nguồn không có “${source.document}”.`,
    ),
    ...whyFaults(source, pointerTo('claims', index, 'source')),
  ];
}

function figureFaults(claim: ClaimRecord, index: number, years: readonly YearRecord[]): readonly Fault[] {
  const year = years.find((each) => each.year === claim.year);
  if (!year) {
    return [{ pointer: pointerTo('claims', index, 'year'), message: `Tệp không mô tả năm ${claim.year}.` }];
  }
  const most = claim.of ?? year.unitCount;
  const codes = year.pillars.map(({ code }) => code);
  return [
    ...unless(
      (claim.rank === null) === (claim.of === null) && most <= year.unitCount,
      pointerTo('claims', index, 'of'),
      `Phải đi cùng thứ hạng và không quá ${year.unitCount} đơn vị.`,
    ),
    ...rankFaults(claim.rank, most, pointerTo('claims', index, 'rank')),
    ...claim.pillars.flatMap(({ pillar, rank }, place) => [
      ...unless(
        codes.includes(pillar),
        pointerTo('claims', index, 'pillars', place, 'pillar'),
        `Năm ${claim.year} không có trụ cột “${pillar}”.`,
      ),
      ...rankFaults(rank, most, pointerTo('claims', index, 'pillars', place, 'rank')),
    ]),
    ...valueFaults(claim, index, year),
  ];
}

const rankFaults = (rank: number | null, most: number, pointer: string): readonly Fault[] =>
  unless(rank === null || rank <= most, pointer, `Thứ hạng ${rank} lớn hơn số đơn vị ${most}.`);

/** A figure copied wrong shows where the pillars give another value than the one that stands beside them. */
function valueFaults({ value, pillars }: ClaimRecord, index: number, year: YearRecord): readonly Fault[] {
  const computed = indexValue(year.pillars, pillars);
  const agrees = agreesWithPillars(value, year.pillars, pillars);
  if (value === null || computed === null || agrees !== false) return [];
  const message = `Ghi ${formatDecimal(value)} nhưng các trụ cột cho ${formatDecimal(computed)}.`;
  return [{ pointer: pointerTo('claims', index, 'value'), message }];
}

const whyFaults = (
  { how, why }: { readonly how: string; readonly why?: string | undefined },
  pointer: string,
): readonly Fault[] =>
  unless(how === 'stated' || why !== undefined, pointer, 'Chỗ không ghi rõ phải nói vì sao đọc như vậy.');

const unless = (isSound: boolean, pointer: string, message: string): readonly Fault[] =>
  isSound ? [] : [{ pointer, message }];
