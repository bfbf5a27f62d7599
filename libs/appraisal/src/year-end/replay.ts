import { Injectable } from '@nestjs/common';
import { Decisions } from '#ledger';
import { CycleFacts, cycleKey, type CycleId } from '#appraisal/cycle';
import { DossierFacts } from '#appraisal/dossier';
import { FrameworkFacts } from '#appraisal/framework';
import { digestOfYear } from './facts.js';
import type { StoredScores } from './queries.js';
import { changesAfter, replayed } from './replay-publication.js';
import { rescored } from './replay-scores.js';
import { rowFindings } from './replay-stored.js';
import { rowOf, type Story } from './replay-story.js';
import { reportInWords } from './replay-words.js';
import type { PublicationCheck, PublicationReplay, ReplayReport } from './shown.js';

/** Rebuilds a year from the ledger's events alone and holds what was recorded against it. Writes nothing. */
@Injectable()
export class YearReplay {
  constructor(
    private readonly cycles: CycleFacts,
    private readonly frameworks: FrameworkFacts,
    private readonly dossiers: DossierFacts,
  ) {}

  /** For a process that has the ledger and nothing else. */
  static over(decisions: Decisions): YearReplay {
    return new YearReplay(
      new CycleFacts(decisions),
      new FrameworkFacts(decisions),
      new DossierFacts(decisions),
    );
  }

  /** Throws CycleUnknown, FrameworkUnknown, and UnknownEventType for what this version cannot read. */
  async report(cycle: CycleId, stored: StoredScores | null = null): Promise<ReplayReport> {
    const published = await this.cycles.publications(cycle);
    const stories = await this.#stories(cycle);
    const publications = published.map((publication) => replayed(cycle, publication, stories));
    const last = published.at(-1);
    const scores = stories.map(rescored);
    const found = {
      publications,
      scores: {
        checked: scores.reduce((checked, one) => checked + one.checked, 0),
        findings: scores.flatMap(({ findings }) => findings),
      },
      stored: stored && {
        position: stored.position.toString(),
        checked: stored.dossiers.reduce((checked, dossier) => checked + dossier.scores.length, 0),
        findings: stories.flatMap((story) => rowFindings(story, stored)),
      },
    };
    const same = isSame(found);
    return {
      cycle: cycleKey(cycle),
      same,
      events: stories.reduce((events, story) => events + story.events.length, 0),
      ...found,
      now: digestOfYear(cycle, stories.map(rowOf)),
      since: last ? changesAfter(last.position, stories) : [],
      sentence: reportInWords({ same, publications }),
    };
  }

  /** The publication that is in force, if any. Throws as `report` does. */
  async check(cycle: CycleId): Promise<PublicationCheck> {
    // A reopening takes the publication out of force; the event stays, and `report` goes on holding it to its word.
    const { published } = await this.cycles.get(cycle);
    const last = published === undefined ? undefined : (await this.cycles.publications(cycle)).at(-1);
    const stories = await this.#stories(cycle);
    if (!last) {
      const recomputed = digestOfYear(cycle, stories.map(rowOf));
      return { recorded: null, recomputed, same: false, differing: [], changedSince: [] };
    }
    const { recorded, recomputed, same, findings } = replayed(cycle, last, stories);
    const changes = changesAfter(last.position, stories);
    return { recorded, recomputed, same, differing: named(findings), changedSince: named(changes) };
  }

  /** In the framework's order. One stream after the other, and between two of them other work has its turn. */
  async #stories(cycle: CycleId): Promise<readonly Story[]> {
    const { indicators } = await this.frameworks.get(cycle.framework);
    const stories: Story[] = [];
    for (const { code } of indicators) {
      stories.push({ indicator: code, events: await this.dossiers.story({ ...cycle, indicator: code }) });
      await new Promise((resolve) => setImmediate(resolve));
    }
    return stories;
  }
}

const named = (findings: PublicationReplay['findings']): readonly string[] => [
  ...new Set(findings.map(({ indicator }) => indicator)),
];

const isSame = ({ publications, scores, stored }: Pick<ReplayReport, 'publications' | 'scores' | 'stored'>) =>
  publications.every(({ same }) => same) &&
  scores.findings.length === 0 &&
  (stored === null || stored.findings.length === 0);
