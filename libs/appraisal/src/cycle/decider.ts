import type { Decider } from '#kernel';
import {
  lockBegun,
  reopeningApproved,
  reopeningProposed,
  resultPublished,
  resultTakenOver,
  workCompleted,
} from './closing.js';
import type { CycleCommand, LockCycle, ProposeReopening, TakeOverResult } from './commands.js';
import { cycleKey } from './cycle.js';
import type { CycleEvent } from './events.js';
import { evolve } from './evolve.js';
import { deadlineMoved, opened } from './opening.js';
import { CycleUnknown } from './refusals.js';
import type { CycleFacts, CycleState } from './state.js';

export type NeedsFacts = LockCycle | ProposeReopening | TakeOverResult;
type With<Command> = Command extends unknown ? Command & { readonly facts: CycleFacts } : never;

/** Commands together with what upstream said at that moment; the others need no facts. */
export type CycleDecision = Exclude<CycleCommand, NeedsFacts> | With<NeedsFacts>;

export const cycle: Decider<CycleDecision, CycleState, CycleEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'OpenCycle') return opened(command, state);
    if (state.status === 'absent') throw new CycleUnknown(cycleKey(command.target));
    switch (command.type) {
      case 'MoveDeadline':
        return deadlineMoved(command, state);
      case 'LockCycle':
        return lockBegun(command, state, command.facts);
      case 'ProposeReopening':
        return reopeningProposed(command, state, command.facts);
      case 'ApproveReopening':
        return reopeningApproved(command, state);
      case 'TakeOverResult':
        return resultTakenOver(command, state, command.facts);
      case 'CompleteWork':
        return workCompleted(command, state);
      case 'RecordPublication':
        return resultPublished(command, state);
    }
  },

  evolve,
};
