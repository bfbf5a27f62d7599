import type { CommandContext } from '#kernel';
import type { ObligationDescribed } from '../events.js';
import type { Obligation, ObligationId } from '../obligation.js';

/** Made up: no plan asks for this. */
export const target: ObligationId = { unit: 'khanhhoa' };

export const monthly: Obligation & { readonly id: string } = {
  id: 'thu-hang-thang',
  what: 'Báo cáo thử',
  from: { agency: null, name: 'Các cơ quan thử' },
  to: { agency: 'sokhcn', name: 'Sở Khoa học và Công nghệ' },
  rule: { kind: 'monthly', beforeDay: 20, strict: true },
  inForce: { from: '2025-04-11', to: '2025-12-31' },
  source: {
    document: '1/KH-THU',
    section: 'Mục I',
    file: 'thu.txt',
    line: 1,
    typed: 'trước ngày 20 hàng tháng',
    how: 'stated',
  },
};

export const described = (data: typeof monthly = monthly): ObligationDescribed => ({
  type: 'ObligationDescribed',
  data: { ...target, ...data },
});

export const context: CommandContext = {
  actor: { id: 'he-thong', role: 'system' },
  today: '2025-05-20',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
};
