import type { CommandContext } from '#kernel';
import type { TaskAssigned, TaskReported } from '../events.js';
import type { Assignment, TaskId, TaskReading, TaskReport } from '../task.js';

/** Made up: no plan gives this task. */
export const target: TaskId = { plan: '1', number: '07' };

const stated: TaskReading = { how: 'stated', line: 1 };

export const assignment: Assignment = {
  place: '1.1',
  heading: null,
  content: 'Việc thử',
  leads: ['soyte'],
  coordinating: ['sokhcn', 'cacdiaphuong'],
  due: [{ what: 'Hoàn thành', kind: 'year', dueBefore: '2026-01-01' }],
  reporting: [
    {
      kind: 'month',
      beforeDay: 20,
      strict: true,
      by: null,
      to: 'Sở thử',
      reading: { ...stated, section: 'Mục I' },
    },
    {
      kind: 'quarter',
      beforeDay: 28,
      strict: true,
      by: 'sokhcn',
      to: 'Ủy ban thử',
      reading: { ...stated, section: 'Mục II' },
    },
  ],
  reportUntil: '2025-12-31',
  source: {
    document: '1/QĐ-THU',
    title: 'Văn bản thử',
    issuedOn: '2025-04-11',
    section: 'Mục III',
    file: 'thu.txt',
  },
  readings: {
    place: stated,
    heading: { how: 'unclear', line: 1, why: 'Thử.' },
    content: stated,
    leads: stated,
    coordinating: stated,
    due: stated,
  },
};

export const report: TaskReport = {
  agency: 'soyte',
  period: '2025-05',
  state: 'under-way',
  progress: 'Đã làm một nửa',
  percent: '50',
};

export const assigned = (data: Assignment = assignment): TaskAssigned => ({
  type: 'TaskAssigned',
  data: { ...target, ...data },
});

export const reported = (change: Partial<TaskReported['data']> = {}): TaskReported => ({
  type: 'TaskReported',
  data: {
    ...target,
    ...report,
    reason: null,
    reportedOn: '2025-05-19',
    dueBefore: '2025-05-20',
    strict: true,
    late: false,
    corrects: false,
    ...change,
  },
});

export const context: CommandContext = {
  actor: { id: 'cb.soyte', role: 'officer', agency: 'soyte' },
  today: '2025-05-19',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
};
