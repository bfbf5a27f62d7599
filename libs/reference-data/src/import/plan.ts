import { v5 as uuidFromName } from 'uuid';
import { closingOf, OpenCycle, quartersOf } from '#appraisal/cycle';
import { PublishFramework, type FrameworkDefinition } from '#appraisal/framework';
import type { ClaimResult, DescribeRanking } from '#appraisal/ranking';
import { RegisterEntry } from '#appraisal/registry';
import type { CommandContext, LegalBasis } from '#kernel';
import type { DataFile, ReferenceData, Register } from '../documents.js';
import { entryOf } from '../entry.js';
import type { PublishedResults } from '../results.js';
import { resultCommands } from './result-steps.js';

export type ImportCommand = RegisterEntry | PublishFramework | OpenCycle | DescribeRanking | ClaimResult;

/** One command of an import, and the file that asks for it. */
export interface ImportStep {
  readonly file: string;
  readonly command: ImportCommand;
}

/** Event ids of imports: the same entry, framework or cycle has the same id in every ledger. */
const IMPORT_IDS = '5f0c1b8e-3f6d-5d0a-8a51-6b1d5c2e4636';
const IMPORTER: CommandContext['actor'] = { id: 'he-thong', role: 'system' };

/** What the plans measure: no file says it, so it stands here until cycles are opened by hand. */
const MEASURED_UNIT = 'khanhhoa';
const OPENED_REASON =
  'Mở kỳ theo bộ chỉ số của năm. Văn bản không ghi ngày mở kỳ: lấy ngày làm việc đầu tiên của năm (giả định).';

/**
 * The commands that bring data files into the ledger: registers, then frameworks, then the cycle of each
 * framework's year, then published results. Their event ids follow from what they name, and each of them changes nothing the second
 * time, so that an import that was cut short is finished by the next one. `today` is yyyy-mm-dd.
 */
export const planImport = (
  { frameworks, registers, results }: ReferenceData,
  today: string,
): readonly ImportStep[] => [
  ...registers.flatMap((register) => entrySteps(register, today)),
  ...frameworks.flatMap((framework) => frameworkSteps(framework, today)),
  ...results.flatMap((file) => resultSteps(file, today)),
];

function entrySteps({ file, content }: DataFile<Register>, today: string): readonly ImportStep[] {
  return content.entries.map((record) => {
    const basis = content.documents.find(({ number }) => number === record.source.document);
    const context = contextFor(`${content.sort}/${record.code}`, {
      today,
      legalBasis: {
        number: record.source.document,
        ...(basis && { issuedOn: basis.issuedOn, title: basis.title }),
      },
      ...(record.validFrom !== null && { effectiveOn: record.validFrom }),
    });
    return {
      file,
      command: new RegisterEntry({ sort: content.sort, code: record.code }, entryOf(record), context),
    };
  });
}

function frameworkSteps(
  { file, content }: DataFile<FrameworkDefinition>,
  today: string,
): readonly ImportStep[] {
  const legalBasis = basisOf(content);
  const published = contextFor(`framework/${content.code}`, {
    today,
    legalBasis,
    effectiveOn: content.source.issuedOn,
    reason: `Nhập từ ${content.source.section} của ${content.source.number}.`,
  });
  const openedOn = firstWorkingDay(content.year);
  const opened = contextFor(`cycle/${MEASURED_UNIT}.${content.year}.${content.code}`, {
    today,
    legalBasis: { ...legalBasis, clause: 'Mục III' },
    effectiveOn: openedOn,
    reason: OPENED_REASON,
  });
  const terms = {
    openedOn,
    periods: quartersOf(content.year),
    closesBefore: closingOf(content.year),
  };
  const cycle = { unit: MEASURED_UNIT, year: content.year, framework: content.code };
  return [
    { file, command: new PublishFramework({ framework: content.code }, content, published) },
    { file, command: new OpenCycle(cycle, terms, opened) },
  ];
}

const resultSteps = ({ file, content }: DataFile<PublishedResults>, today: string): readonly ImportStep[] =>
  resultCommands(content, (name, particulars) => contextFor(name, { ...particulars, today })).map(
    (command) => ({ file, command }),
  );

const basisOf = ({ source }: FrameworkDefinition): LegalBasis => ({
  number: source.number,
  issuedOn: source.issuedOn,
  title: source.title,
  clause: source.section,
});

/** The day after New Year's Day, or the Monday after it. */
function firstWorkingDay(year: number): string {
  const day = new Date(Date.UTC(year, 0, 2));
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

type Particulars = Pick<CommandContext, 'today'> &
  Partial<Pick<CommandContext, 'effectiveOn' | 'reason' | 'legalBasis'>>;

const contextFor = (name: string, particulars: Particulars): CommandContext => ({
  ...particulars,
  actor: IMPORTER,
  eventId: (index) => uuidFromName(`${name}/${index}`, IMPORT_IDS),
  correlationId: 'nhap-du-lieu-tham-chieu',
});
