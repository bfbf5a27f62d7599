import { v5 as uuidFromName } from 'uuid';
import { OpenCycle } from '#appraisal/cycle';
import { MapFrameworks, PublishFramework, type FrameworkDefinition } from '#appraisal/framework';
import type { DescribeObligation } from '#appraisal/obligation';
import type { ClaimResult, DescribeRanking } from '#appraisal/ranking';
import { AddAlias, RegisterEntry } from '#appraisal/registry';
import type { SetTarget } from '#appraisal/target';
import type { AssignTask } from '#appraisal/task';
import type { CommandContext, LegalBasis } from '#kernel';
import { periodsOf, type CycleRecord } from '../cycle.js';
import type { DataFile, ReferenceData, Register } from '../documents.js';
import { entryOf } from '../entry.js';
import type { MappingRecord } from '../mapping.js';
import type { ContextFor } from './context-for.js';
import { obligationCommands } from './obligation-steps.js';
import { resultCommands } from './result-steps.js';
import { targetCommands } from './target-steps.js';
import { taskCommands } from './task-steps.js';

export type ImportCommand =
  | RegisterEntry
  | AddAlias
  | PublishFramework
  | OpenCycle
  | MapFrameworks
  | DescribeRanking
  | ClaimResult
  | SetTarget
  | AssignTask
  | DescribeObligation;

/** One command of an import, and the file that asks for it. */
export interface ImportStep {
  readonly file: string;
  readonly command: ImportCommand;
}

/** Event ids of imports: the same entry, framework or cycle has the same id in every ledger. */
const IMPORT_IDS = '5f0c1b8e-3f6d-5d0a-8a51-6b1d5c2e4636';
const IMPORTER: CommandContext['actor'] = { id: 'he-thong', role: 'system' };

/**
 * The commands that bring data files into the ledger: registers, then frameworks, then the cycles that documents set
 * for them, then mappings between frameworks, then published results, then the targets of plans, then tasks and
 * obligations. Their event ids follow from what they name, and each of them changes nothing the second time, so that
 * an import that was cut short is finished by the next one. `today` is yyyy-mm-dd.
 */
export const planImport = (
  { frameworks, registers, cycles, mappings, results, targets, tasks, obligations }: ReferenceData,
  today: string,
): readonly ImportStep[] => [
  ...registers.flatMap((register) => entrySteps(register, today)),
  ...frameworks.map((framework) => frameworkStep(framework, today)),
  ...cycles.map((cycle) => cycleStep(cycle, { frameworks, today })),
  ...mappings.map((mapping) => mappingStep(mapping, today)),
  ...results.flatMap((file) => stepsOf(file, resultCommands, today)),
  ...targets.flatMap((file) => stepsOf(file, targetCommands, today)),
  ...tasks.flatMap((file) => stepsOf(file, taskCommands, today)),
  ...obligations.flatMap((file) => stepsOf(file, obligationCommands, today)),
];

function entrySteps({ file, content }: DataFile<Register>, today: string): readonly ImportStep[] {
  return content.entries.flatMap((record) => {
    const { code, source, validFrom, laterAliases = [] } = record;
    const target = { sort: content.sort, code };
    const name = `${content.sort}/${code}`;
    const context = contextFor(name, {
      today,
      legalBasis: readFrom(content, source),
      ...(validFrom !== null && { effectiveOn: validFrom }),
    });
    const added = laterAliases.map((alias) => {
      const particulars = { today, legalBasis: readFrom(content, alias) };
      const found = contextFor(`${name}/alias/${alias.name}`, particulars);
      return new AddAlias(target, { alias: alias.name }, found);
    });
    return [new RegisterEntry(target, entryOf(record), context), ...added].map((command) => ({
      file,
      command,
    }));
  });
}

/** The document that a name was read from. */
function readFrom({ documents }: Register, { document }: { readonly document: string }): LegalBasis {
  const known = documents.find(({ number }) => number === document);
  return { number: document, ...(known && { issuedOn: known.issuedOn, title: known.title }) };
}

function frameworkStep({ file, content }: DataFile<FrameworkDefinition>, today: string): ImportStep {
  const context = contextFor(`framework/${content.code}`, {
    today,
    legalBasis: basisOf(content),
    effectiveOn: content.source.issuedOn,
    reason: `Nhập từ ${content.source.section} của ${content.source.number}.`,
  });
  return { file, command: new PublishFramework({ framework: content.code }, content, context) };
}

function cycleStep(
  { file, content }: DataFile<CycleRecord>,
  { frameworks, today }: Pick<ReferenceData, 'frameworks'> & { readonly today: string },
): ImportStep {
  const { unit, year, framework, openedOn, closesBefore, source, readings } = content;
  const measuring = frameworks.find((known) => known.content.code === framework);
  const context = contextFor(`cycle/${unit}.${year}.${framework}`, {
    today,
    legalBasis: {
      ...(measuring ? basisOf(measuring.content) : { number: source.number }),
      clause: source.clause,
    },
    effectiveOn: openedOn,
    reason: `Mở kỳ theo bộ chỉ số của năm. ${readings.openedOn.why ?? ''}`.trimEnd(),
  });
  const cycle = { unit, year, framework };
  return {
    file,
    command: new OpenCycle(cycle, { openedOn, closesBefore, periods: periodsOf(content) }, context),
  };
}

function mappingStep({ file, content }: DataFile<MappingRecord>, today: string): ImportStep {
  const { from, to, basis, rows } = content;
  const context = contextFor(`mapping/${from}.${to}`, { today, reason: basis });
  return { file, command: new MapFrameworks({ framework: to }, { from, rows }, context) };
}

const stepsOf = <Content>(
  { file, content }: DataFile<Content>,
  commands: (content: Content, contextFor: ContextFor) => readonly ImportCommand[],
  today: string,
): readonly ImportStep[] =>
  commands(content, (name, particulars) => contextFor(name, { ...particulars, today })).map((command) => ({
    file,
    command,
  }));

const basisOf = ({ source }: FrameworkDefinition): LegalBasis => ({
  number: source.number,
  issuedOn: source.issuedOn,
  title: source.title,
  clause: source.section,
});

type Particulars = Pick<CommandContext, 'today'> &
  Partial<Pick<CommandContext, 'effectiveOn' | 'reason' | 'legalBasis'>>;

const contextFor = (name: string, particulars: Particulars): CommandContext => ({
  ...particulars,
  actor: IMPORTER,
  eventId: (index) => uuidFromName(`${name}/${index}`, IMPORT_IDS),
  correlationId: 'nhap-du-lieu-tham-chieu',
});
