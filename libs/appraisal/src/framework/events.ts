import type { DomainEvent } from '#kernel';
import type { CellAddress, Mapping } from './commands.js';
import type { FrameworkDefinition, Indicator } from './definition.js';
import type { FrameworkId } from './ids.js';

export type FrameworkPublished = DomainEvent<'FrameworkPublished', FrameworkDefinition>;
/** `why` repeats what had been assumed, so that the confirmation can be read alone. */
export type CellConfirmed = DomainEvent<
  'CellConfirmed',
  FrameworkId & CellAddress & { readonly why: string }
>;

/** The mapping as a whole; a later one from the same set replaces it, with a reason. */
export type FrameworkMapped = DomainEvent<'FrameworkMapped', FrameworkId & Mapping>;

export type FrameworkEvent = FrameworkPublished | CellConfirmed | FrameworkMapped;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const frameworkEventNames: Readonly<Record<FrameworkEvent['type'], string>> = {
  FrameworkPublished: 'framework.published.v2',
  CellConfirmed: 'framework.cell-confirmed.v1',
  FrameworkMapped: 'framework.mapped.v1',
};

type DefinitionV1 = Omit<FrameworkDefinition, 'figures' | 'lossShares' | 'indicators'> & {
  readonly indicators: readonly Omit<Indicator, 'coLeads' | 'guiding' | 'requirement' | 'standing'>[];
};

/** Shapes of before: v1 knew one lead, no general figures and no shares of a loss. */
export const frameworkUpcasters = {
  'framework.published.v1': {
    to: 'framework.published.v2',
    up: (data: DefinitionV1): FrameworkDefinition => ({
      ...data,
      indicators: data.indicators.map((row) => ({
        ...row,
        coLeads: [],
        guiding: [],
        requirement: null,
        standing: null,
      })),
      figures: [],
      lossShares: {
        ownFault: '1',
        otherwise: '0',
        reading: { how: 'unclear', line: data.source.lines[0], why: 'Bản ghi cũ chưa có tỷ lệ trách nhiệm.' },
      },
    }),
  },
};
