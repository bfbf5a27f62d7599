import { fold, type Decider } from './decider.js';
import type { DomainCommand, DomainEvent } from './message.js';
import { Refusal } from './refusal.js';

/** given(decider, events).when(command).then([...]) or .refused('slice.reason'): a decider's whole test language. */
export function given<C extends DomainCommand, S, E extends DomainEvent>(
  decider: Decider<C, S, E>,
  events: readonly E[] = [],
) {
  const decide = (command: C): readonly E[] => decider.decide(command, fold(decider, events));
  return {
    when: (command: C) => ({
      then: (expected: readonly unknown[]) => expect(decide(command)).toEqual(expected),
      thenEvents: () => decide(command),
      refused: (code: string) => expect(codeOf(() => decide(command))).toBe(code),
    }),
  };
}

function codeOf(run: () => unknown): string {
  try {
    return `not refused: ${JSON.stringify(run())}`;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
