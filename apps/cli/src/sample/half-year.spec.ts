import { Readable } from 'node:stream';
import type { ICommand } from '@nestjs/cqrs';
import { PDFDocument } from 'pdf-lib';
import type { DossierEvent } from '#appraisal/dossier';
import { recompute } from '#appraisal/framework';
import { checkFileName, inspectFile } from '#evidence-store';
import { parseDocumentNumber } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { readAllData } from '#reference-data';
import { importData } from '../import-data.js';
import { closeStages, openStage, type Stage } from '../testing/stage.js';
import { digestOf } from './documents.js';
import { documents, halfYear, stories } from './half-year.js';
import { playHalfYear, type Played } from './play.js';

/** A ledger of its own with the reference data in it, and the half year played on it as often as asked. */
async function played(times: number): Promise<Stage & { readonly plays: readonly Played[] }> {
  const stage = await openStage();
  await importData(stage.commands, readAllData().data);
  const plays: Played[] = [];
  for (let time = 0; time < times; time += 1) plays.push(await playHalfYear(stage));
  return { ...stage, plays };
}

afterAll(closeStages);

const facts = ({ id, stream, event, metadata }: RecordedEvent) => ({ id, stream, event, metadata });

describe('the played half year', () => {
  let evidence: Stage['evidence'];
  let events: readonly RecordedEvent[];
  beforeAll(async () => {
    const stage = await played(1);
    expect(stage.plays).toEqual([{ done: halfYear.length, known: 0 }]);
    evidence = stage.evidence;
    events = await stage.dossierEvents();
  });
  const all = () => events.map(({ event }) => event as DossierEvent);
  const count = (type: DossierEvent['type']): number => all().filter((event) => event.type === type).length;

  it('is one event for each act', () => expect(events).toHaveLength(halfYear.length));

  it('has the ids that it has always had: ledgers of older programs hold them', () => {
    const ids = events.map(({ id }) => id).join('\n');
    expect(digestOf(Buffer.from(ids))).toBe(
      'ae610c3ba1f9205bd91fcab65393906c98e3c95e278bf15318f98e6fff0a6f68',
    );
  });

  it('changes nothing the second time, and is the same in every ledger', async () => {
    const other = await played(2);
    expect(other.plays[1]).toEqual({ done: 0, known: halfYear.length });
    expect((await other.dossierEvents()).map(facts)).toEqual(events.map(facts));
  });

  it('is finished by the next play when one was cut short', async () => {
    const stage = await played(0);
    let left = 100;
    const execute: Stage['commands']['execute'] = (command: ICommand) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the power is gone')) : stage.commands.execute(command);
    };
    await expect(playHalfYear({ ...stage, commands: { execute } })).rejects.toThrow('the power is gone');
    expect(await playHalfYear(stage)).toEqual({ done: halfYear.length - 100, known: 100 });
    expect((await stage.dossierEvents()).map(facts)).toEqual(events.map(facts));
  });

  it('says of every event that it is a sample, and dates it in the first half of 2025', () => {
    for (const { metadata } of events) {
      expect(metadata.synthetic).toBe(true);
      expect(metadata.effectiveOn).toMatch(/^2025-0[3-6]-\d\d$/);
    }
  });

  it('touches 40 of the 50 indicators, in both quarters', () => {
    expect(new Set(stories.map(({ indicator }) => indicator)).size).toBe(40);
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(40);
    const periods = all().flatMap((event) => ('period' in event.data ? [event.data.period] : []));
    expect(new Set(periods)).toEqual(new Set(['2025-Q1', '2025-Q2']));
  });

  it('shows what happens in real life', () => {
    const submissions = all().flatMap((event) => (event.type === 'DossierSubmitted' ? [event.data] : []));
    expect(submissions.filter(({ late }) => late).length).toBeGreaterThanOrEqual(4);
    expect(submissions.filter(({ evidence }) => evidence.length === 0).length).toBeGreaterThanOrEqual(2);
    expect(count('EvidenceWithdrawn')).toBe(2);
    expect(count('SubmissionRecalled')).toBe(2);
    const changes = all().flatMap((event) => (event.type === 'ScoreChanged' ? [event.data] : []));
    expect(changes.filter(({ indicator }) => indicator === '8.1').map(({ to }) => to)).toEqual([
      '43.1',
      '44.35',
      '44.7',
    ]);
    expect(changes.some(({ provisional }) => provisional)).toBe(true);
  });

  it('scores by traces that compute again to the same points', () => {
    const changes = all().flatMap((event) => (event.type === 'ScoreChanged' ? [event.data] : []));
    expect(changes.length).toBeGreaterThan(50);
    for (const { trace, to } of changes) expect(recompute(trace)).toBe(to);
  });

  it('keeps every file that an event names', async () => {
    const files = all().flatMap((event) => (event.type === 'EvidenceUploaded' ? [event.data.file] : []));
    expect(files).toHaveLength(documents.size);
    for (const { digest, size } of files) {
      expect(await evidence.verify(digest)).toEqual({ status: 'ok' });
      expect(await evidence.size(digest)).toBe(size);
    }
  });
});

describe('sample documents', () => {
  it('are PDF files that open, with a name that an upload would take', async () => {
    for (const { bytes, fileName } of documents.values()) {
      expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
      expect(bytes.toString('latin1')).toContain('DU LIEU MAU - SYNTHETIC');
      expect(checkFileName(fileName)).toBe(fileName);
      expect((await inspectFile(fileName, Readable.from([bytes]))).mime).toBe('application/pdf');
    }
  });

  it('say in number and title that they are made up', () => {
    for (const { citation } of documents.values()) {
      expect(citation.number).toMatch(/^\d\d\/(BC|QĐ|KH|BB)-MAU$/);
      expect(parseDocumentNumber(citation.number)).toBeDefined();
      expect(citation.title).toContain('(văn bản mẫu)');
    }
  });
});
