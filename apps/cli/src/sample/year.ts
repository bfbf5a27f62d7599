import type { FrameworkDefinition } from '#appraisal/framework';
import type { ReferenceData } from '#reference-data';
import { report, scored, story, submitted, upload, type PlacedAct, type Story } from './act.js';
import { closing } from './closing.js';
import { actingAgencies, contributions, ownDocument } from './contributions.js';
import { digestOf, documentOf, documentsOf } from './documents.js';
import { explaining } from './explaining.js';
import { documents, halfYear, SAMPLE_CYCLE } from './half-year.js';
import { handingIn, type Book } from './handing-in.js';
import { DRAFTED_ON, rounds } from './ministry.js';
import { WHOLE_YEAR, type Entry } from './entry.js';
import { pointsOf } from './points.js';
import { reviewing } from './reviewing.js';
import { returned } from './reviews.js';
import { sitting } from './sitting-held.js';
import { secondActivity } from './second-half-activity.js';
import { secondFoundations } from './second-half-foundations.js';

/** What comes after the played half year, until the year is published. */
export interface RestOfYear {
  readonly book: Book;
  /** In the order of their days. */
  readonly entries: readonly Entry[];
}

/** Throws when the reference data lacks what the stories name. */
export function restOfYear(data: ReferenceData): RestOfYear {
  const { indicators } = frameworkOf(data);
  const agencies = actingAgencies(data);
  const acts = placed([
    ...contributions(agencies),
    ...secondFoundations,
    ...secondActivity,
    resubmitted,
    ...supplements,
  ]);
  const book: Book = { acts, documents: documentsOf(acts, documents.size + 1), correlationId: WHOLE_YEAR };
  const everyAct = [...halfYear, ...acts];
  const points = new Map(indicators.map((indicator) => [indicator.code, pointsOf(indicator, everyAct)]));
  const entries = [
    ...handingIn(book),
    ...reviewing([...points.keys()], (indicator, named) => {
      const document = 'document' in named ? named.document : ownDocument(agencies, named.sentBy);
      return digestOf(documentOf(book, indicator, document).bytes);
    }),
    ...sitting(indicators, ({ code }) => points.get(code)?.council ?? '0'),
    ...explaining((indicator) => [latestDigest(indicator, book)]),
    ...closing(points),
  ];
  return { book, entries: entries.toSorted((a, b) => a.on.localeCompare(b.on, 'en')) };
}

/** The lead mends its figures once the localities have sent what was missing. */
const resubmitted = story(returned.indicator, returned.agency, [
  report('2026-01-06', { counted: '84', all: '85' }),
  scored('2026-01-06'),
  submitted('2026-01-06'),
]);

const supplements: readonly Story[] = rounds.flatMap(({ indicator, supplement }) =>
  supplement ? [story(indicator, supplement.by, [upload(DRAFTED_ON, supplement.document)])] : [],
);

/** Keys count per indicator and agency, so that a further story elsewhere moves none of them. */
function placed(stories: readonly Story[]): readonly PlacedAct[] {
  const counts = new Map<string, number>();
  return stories
    .flatMap(({ indicator, agency, acts }) =>
      acts.map((act): PlacedAct => {
        const name = `${indicator}-${agency}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return { key: `mau-nam-${name}-${count}`, indicator, agency, act };
      }),
    )
    .toSorted((a, b) => a.act.on.localeCompare(b.act.on, 'en'));
}

function latestDigest(indicator: string, book: Book): string {
  const keys = [...halfYear, ...book.acts].filter((act) => act.indicator === indicator).map(({ key }) => key);
  const key = keys.findLast((one) => documents.has(one) || book.documents.has(one)) ?? '';
  const document = book.documents.get(key) ?? documents.get(key);
  if (!document) throw new Error(`the story of ${indicator} uploads nothing`);
  return digestOf(document.bytes);
}

function frameworkOf({ frameworks }: ReferenceData): FrameworkDefinition {
  const found = frameworks.find(({ content }) => content.code === SAMPLE_CYCLE.framework);
  if (!found) throw new Error(`no data file is the framework ${SAMPLE_CYCLE.framework}`);
  return found.content;
}
