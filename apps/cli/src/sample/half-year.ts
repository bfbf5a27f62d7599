import { DOCUMENT_KINDS, type Act, type DocumentKind, type SampleDocument } from './act.js';
import { samplePdf } from './pdf.js';
import { activity } from './stories-activity.js';
import { foundations } from './stories-foundations.js';

/** The cycle that the sample plays in. */
export const SAMPLE_CYCLE = { unit: 'khanhhoa', year: 2025, framework: '405' } as const;

/** An act with what makes it unique: who did it, on which indicator, as the how-manieth of its story. */
export interface PlacedAct {
  readonly key: string;
  readonly indicator: string;
  readonly agency: string;
  readonly act: Act;
}

export const stories = [...foundations, ...activity];

/** Every act of the half year in order of its day; on one day in order of the indicators. */
export const halfYear: readonly PlacedAct[] = stories
  .flatMap(({ indicator, agency, acts }) =>
    acts.map((act, index) => ({
      key: `mau-${indicator}-${index + 1}`,
      indicator,
      agency: act.by ?? agency,
      act,
    })),
  )
  .sort((a, b) => a.act.on.localeCompare(b.act.on, 'en'));

/** A made-up document: its citation, its file's name and its bytes. */
export interface MadeDocument {
  readonly citation: {
    readonly number: string;
    readonly title: string;
    readonly issuedOn: string;
    readonly summary: string;
  };
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The documents by act, numbered in the order of their days: "01/BC-MAU" is the first. */
export const documents: ReadonlyMap<string, MadeDocument> = new Map(
  halfYear
    .flatMap(({ key, act }) => (act.do === 'upload' ? [{ key, act }] : []))
    .map(({ key, act }, index) => [key, made(act.document, act.on, index + 1)]),
);

/** The document as an indicator's story names it. Throws when the story uploads no such: a mistake in the story. */
export function documentOf(indicator: string, named: SampleDocument): MadeDocument {
  const found = halfYear.find(
    (placed) => placed.indicator === indicator && placed.act.do === 'upload' && placed.act.document === named,
  );
  const document = found && documents.get(found.key);
  if (!document) throw new Error(`the story of ${indicator} does not upload “${named}”`);
  return document;
}

function made(document: SampleDocument, issuedOn: string, index: number): MadeDocument {
  const [kind, topic] = parts(document);
  const number = `${String(index).padStart(2, '0')}/${kind}-MAU`;
  const title = `${DOCUMENT_KINDS[kind]} ${topic} (văn bản mẫu)`;
  const summary = `Văn bản mẫu do phần mềm sinh ra để minh họa; không có giá trị pháp lý. V/v ${topic}.`;
  return {
    citation: { number, title, issuedOn, summary },
    fileName: `${number.replace('/', '-')} ${title.replaceAll('/', '-')}.pdf`,
    bytes: samplePdf([
      'DU LIEU MAU - SYNTHETIC',
      `So: ${number}   Ngay: ${issuedOn}`,
      title,
      'Khong phai van ban that.',
    ]),
  };
}

function parts(document: SampleDocument): readonly [DocumentKind, string] {
  const gap = document.indexOf(' ');
  return [document.slice(0, gap) as DocumentKind, document.slice(gap + 1)];
}
