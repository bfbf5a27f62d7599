import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A task as its text stands: what follows each label, and the line of the first one. */
export interface TaskBlock {
  readonly line: number;
  /** `a`, `b`, …; empty where the block has no letter of its own. */
  readonly letter: string;
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
  /** A heading with its number on the line above. */
  readonly heading: { readonly number: string; readonly text: string } | undefined;
}

/** The copy begins at this line of the plan. */
export const PLAN_954_FIRST_LINE = 77;

/** Lines 77 to 203 of 954/QĐ-UBND: its tasks and who reports on them. */
export const planLines = (): readonly string[] =>
  readFileSync(join(import.meta.dirname, 'khanh-hoa-954.txt'), 'utf8')
    .replace(/\n$/, '')
    .split('\n');

/**
 * The tasks, read slowly: a block is the line with "Nội dung thực hiện:" and the three after it. Nothing here is
 * shared with the code that wrote the data files.
 */
export function readTaskBlocks(): readonly TaskBlock[] {
  const lines = planLines();
  return lines.flatMap((text, at) => {
    const [, mark = '', content] = /^(?:- |([a-zđ])\) )?Nội dung thực hiện: (.*)$/.exec(text) ?? [];
    if (content === undefined) return [];
    const [, number, heading] = /^(\d+\.\d+)\. (.*)$/.exec(lines[at - 1] ?? '') ?? [];
    return [
      {
        line: PLAN_954_FIRST_LINE + at,
        letter: mark,
        content,
        lead: after(lines[at + 1], /^- Cơ quan chủ trì(?: thực hiện)?: /),
        coordinating: after(lines[at + 2], /^- Cơ quan (?:hỗ trợ,? )?phối hợp(?: thực hiện)?: /),
        time: after(lines[at + 3], /^- Thời gian (?:thực hiện )?hoàn thành:/),
        heading: number && heading ? { number, text: heading } : undefined,
      },
    ];
  });
}

function after(text: string | undefined, label: RegExp): string {
  if (text === undefined || !label.test(text)) throw new Error(`“${text ?? ''}” is not ${label.source}`);
  return text.replace(label, '').trim();
}

/** A line of one of the plans. */
export interface CitedLine {
  readonly document: string;
  readonly line: number;
  readonly text: string;
}

/** The lines that obligations were read from, as they stand in the plans: document, line and text, tab between. */
export const citedLines = (): readonly CitedLine[] =>
  readFileSync(join(import.meta.dirname, 'cited-lines.txt'), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => {
      const [document = '', line = '', ...text] = row.split('\t');
      return { document, line: Number(line), text: text.join('\t') };
    });
