import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { taskEventNames, type TaskEvent } from './events.js';
import { taskHandlers } from './handlers.js';
import { tasks } from './reads/tasks.projection.js';
import { taskQueryHandlers } from './reads/tasks.query.js';

@Module({ providers: [...taskHandlers, ...taskQueryHandlers] })
export class TaskModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const taskSlice = {
  module: TaskModule,
  events: eventFamily<TaskEvent>(taskEventNames),
  projections: [tasks],
};
