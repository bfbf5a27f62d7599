import type { Actor } from '#kernel';
import type { DossierEvent } from '#appraisal/dossier';
import type { Numbers } from './numbers.js';
import type { Story } from './story.js';

/** One event of a dossier, with who did it and, where a person decided, why. */
export interface Told {
  readonly event: DossierEvent;
  readonly actor: Actor;
  readonly reason?: string;
}

/** Tells the next event of a story and moves the story on; undefined where no such event is legal now. */
export type Teller = (story: Story, numbers: Numbers) => Told | undefined;

export const officerOf = (agency: string, numbers: Numbers): Actor => ({
  id: `cb.${agency}.${numbers.upTo(40)}`,
  role: 'officer',
  agency,
});

/** The Ministry's letters are carried over by an admin. */
export const admin: Actor = { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' };
