import type { Stage } from './dossier.js';

/** What a unit got for an indicator at the grid's stage. */
export interface GridCell {
  readonly indicator: string;
  readonly points: string;
  readonly provisional: boolean;
}

export interface GridUnit {
  readonly unit: string;
  readonly cycle: string;
  /** Only what was scored; in the framework's order. */
  readonly cells: readonly GridCell[];
}

export interface GridPillar {
  readonly key: string;
  readonly name: string;
  readonly maxPoints: string;
}

export interface GridIndicator extends GridPillar {
  readonly pillar: string;
}

/** Every unit that is judged by one framework in one year, beside each other at one stage. */
export interface ScoreGrid {
  readonly stage: Stage;
  readonly maxPoints: string;
  readonly pillars: readonly GridPillar[];
  readonly indicators: readonly GridIndicator[];
  readonly units: readonly GridUnit[];
  readonly synthetic: boolean;
}
