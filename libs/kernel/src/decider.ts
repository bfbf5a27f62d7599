import type { DomainCommand, DomainEvent } from './message.js';

/**
 * One consistency boundary. Both functions are pure: no clock, id, promise or framework in them.
 * `decide` throws a Refusal when the domain says no; an empty list means that nothing had to change.
 */
export interface Decider<Command extends DomainCommand, State, Event extends DomainEvent> {
  readonly initialState: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}

/** The state that a stream's events lead to. */
export function fold<State, Event extends DomainEvent>(
  decider: Pick<Decider<DomainCommand, State, Event>, 'initialState' | 'evolve'>,
  events: Iterable<Event>,
): State {
  let state = decider.initialState;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
