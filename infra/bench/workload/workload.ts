import { eventFamilies } from '#appraisal';
import { EventCodec, type NewEvent } from '#ledger';
import { explained } from './explaining.js';
import { foundationsOf, UNIT_COUNT, UNITS, unitsOf, type Founding } from './foundations.js';
import { evidenceUploaded, valueReported } from './handing-in.js';
import { Numbers } from './numbers.js';
import { reviewDecided } from './reviewing.js';
import { scoreGiven } from './scoring.js';
import { emptyStories, type Story } from './story.js';
import { admin, type Teller, type Told } from './telling.js';

export interface WorkloadOptions {
  /** Events altogether, those before the first dossier included. Requires at least what stands there before the first dossier. */
  readonly events: number;
  readonly seed: number;
  /** How many units are judged; as many as the work W has unless said otherwise. */
  readonly units?: number;
}

/** An event with its place in the ledger. */
export interface Placed {
  readonly stream: string;
  readonly revision: bigint;
  readonly recordedAt: string;
  readonly event: NewEvent;
}

/** Of the work W, before the first dossier. */
export const FEWEST_EVENTS = foundationsOf(UNITS).length;

/** The first dossiers get so many events each, spread over the whole ledger: the work of the measure `load`. */
export const LONG_STORIES = 64;
export const LONG_STORY_EVENTS = 120;
/** In a small ledger the long stories take at most this part of it. */
const LONG_PART_MAX = 0.5;

/** Of a hundred events of a dossier (docs/performance.md): uploads, values, scores, reviews, explanations. */
const MIX: readonly (readonly [until: number, teller: Teller])[] = [
  [45, evidenceUploaded],
  [70, valueReported],
  [85, scoreGiven],
  [95, reviewDecided],
  [100, explained],
];
const TRIES = 12;

/** The streams of the long stories, in a fixed order. */
export const longStreams = (): readonly string[] =>
  emptyStories()
    .slice(0, LONG_STORIES)
    .map(({ stream }) => stream);

/** Chooses whose story goes on, and how: reviews and scores belong to dossiers that something happened in already. */
class Chooser {
  readonly #long: Story[];
  readonly #others: readonly Story[];
  /** Stories that have begun: at the start of a ledger most have not. */
  readonly #begun: Story[] = [];
  readonly #longPart: number;

  constructor(
    private readonly numbers: Numbers,
    { events, units }: { readonly events: number; readonly units: readonly string[] },
  ) {
    const stories = emptyStories(units);
    this.#long = stories.slice(0, LONG_STORIES);
    this.#others = stories.slice(LONG_STORIES);
    // A little more than needed, so that every long story is complete before the ledger ends.
    this.#longPart = Math.min(LONG_PART_MAX, (LONG_STORIES * LONG_STORY_EVENTS * 1.1) / events);
  }

  next(): { readonly story: Story; readonly told: Told } {
    const { numbers } = this;
    const drawn = numbers.upTo(100);
    const teller = MIX.find(([until]) => drawn < until)?.[1] ?? valueReported;
    const long = this.#nextLong();
    if (long) return { story: long, told: teller(long, numbers) ?? this.#handedIn(long) };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const story = this.#pick(drawn >= 70);
      const told = teller(story, numbers);
      if (told) return this.#kept(story, told);
    }
    const story = this.#pick(false);
    return this.#kept(story, this.#handedIn(story));
  }

  #nextLong(): Story | undefined {
    if (this.#long.length === 0 || this.numbers.upTo(1_000_000) >= this.#longPart * 1_000_000)
      return undefined;
    const at = this.numbers.upTo(this.#long.length);
    const story = this.#long[at];
    if (story?.revision === LONG_STORY_EVENTS - 1) this.#long.splice(at, 1);
    return story;
  }

  #pick(begun: boolean): Story {
    const from = begun && this.#begun.length > 0 ? this.#begun : this.#others;
    const story = from[this.numbers.upTo(from.length)];
    if (!story) throw new Error('there are no stories to go on with');
    return story;
  }

  #kept(story: Story, told: Told): { readonly story: Story; readonly told: Told } {
    if (story.revision === 0) this.#begun.push(story);
    return { story, told };
  }

  /** Always legal: figures or a document, in the shares that they have among themselves. */
  #handedIn(story: Story): Told {
    const told = (this.numbers.upTo(70) < 45 ? evidenceUploaded : valueReported)(story, this.numbers);
    if (!told) throw new Error('a dossier takes figures and documents at any time');
    return told;
  }
}

/** Microseconds since 1970 of the first event; about one event a second from there. */
const FIRST_AT = BigInt(Date.UTC(2026, 0, 5)) * 1_000n;
const STEP = 1_000_000;

/** Instants as the ledger writes them: strictly rising, with six decimals. */
function recordedAt(index: number, jitter: number): string {
  const microseconds = FIRST_AT + BigInt(index * STEP + jitter);
  const milliseconds = new Date(Number(microseconds / 1_000n)).toISOString().slice(0, -1);
  return `${milliseconds}${String(microseconds % 1_000n).padStart(3, '0')}Z`;
}

/** The work W (docs/performance.md): the same events from the same options, in the ledger's order, every one legal. */
export function* workload({ events, seed, units: count = UNIT_COUNT }: WorkloadOptions): Generator<Placed> {
  const units = unitsOf(count);
  const foundations = foundationsOf(units);
  if (events < foundations.length) throw new RangeError(`the work has at least ${foundations.length} events`);
  const codec = new EventCodec(eventFamilies);
  const [numbers, names] = [new Numbers(seed), new Numbers(seed ^ 0x5bd1_e995)];
  const placed = (
    place: { stream: string; revision: number; index: number },
    told: Told | Founded,
  ): Placed => ({
    stream: place.stream,
    revision: BigInt(place.revision),
    recordedAt: recordedAt(place.index, names.upTo(STEP)),
    event: {
      id: names.uuid(),
      type: codec.storedName(told.event.type),
      data: told.event.data,
      metadata: {
        actor: told.actor,
        correlationId: names.uuid(),
        synthetic: true,
        ...(told.reason !== undefined && { reason: told.reason }),
      },
    },
  });
  for (const [index, { stream, event }] of foundations.entries())
    yield placed({ stream, revision: 0, index }, { event, actor: admin, reason: undefined });
  const chooser = new Chooser(numbers, { events, units });
  for (let index = foundations.length; index < events; index += 1) {
    const { story, told } = chooser.next();
    yield placed({ stream: story.stream, revision: story.revision, index }, told);
    story.revision += 1;
  }
}

type Founded = Pick<Told, 'actor'> & {
  readonly event: Founding['event'];
  readonly reason: undefined;
};
