import type { CommandContext } from '#kernel';
import type { Mapping } from '../commands.js';
import type { FrameworkDefinition, Indicator, Reading } from '../definition.js';
import type { FrameworkId } from '../ids.js';

export const target: FrameworkId = { framework: '405' };

const stated: Reading = { how: 'stated', line: 10 };
const readings = {
  code: stated,
  name: stated,
  maxPoints: stated,
  lead: stated,
  coordinating: stated,
  rule: stated,
};

const first: Indicator = {
  code: '1.1',
  pillar: '1',
  name: 'Người đứng đầu là Trưởng ban Ban chỉ đạo',
  maxPoints: '10',
  lead: 'sokhcn',
  coLeads: [],
  coordinating: ['vpubnd'],
  guiding: [],
  requirement: null,
  standing: null,
  rule: { kind: 'yes-no', version: 1, question: 'Người đứng đầu là Trưởng ban?' },
  readings,
};

/** A set of one pillar with two indicators; the lead of the second is unclear. */
export const definition: FrameworkDefinition = {
  code: '405',
  name: 'Bộ chỉ số thử',
  year: 2025,
  totalPoints: '20',
  source: {
    number: '4636/KH-UBND',
    title: 'Kế hoạch nâng cao Chỉ số DTI',
    issuedOn: '2025-09-29',
    section: 'Phụ lục I',
    file: '000.txt',
    lines: [1, 20],
  },
  pillars: [
    {
      code: '1',
      name: 'Nhận thức số',
      maxPoints: '20',
      readings: { code: stated, name: stated, maxPoints: stated },
    },
  ],
  indicators: [
    first,
    { ...first, code: '1.2', readings: { ...readings, lead: { how: 'unclear', line: 11, why: 'ô trống' } } },
  ],
  figures: [
    {
      code: '1',
      name: 'Số lượng dân số',
      lead: 'thongketinh',
      coordinating: [],
      readings: {
        code: stated,
        name: stated,
        lead: stated,
        coordinating: { how: 'unclear', line: 9, why: 'ô trống ở thông tin chung' },
      },
    },
  ],
  lossShares: {
    ownFault: '1',
    otherwise: '0',
    reading: { how: 'unclear', line: 10, why: 'kế hoạch không ghi tỷ lệ' },
  },
};

/** From an older set of two indicators, 7.1 and 7.2, to the set above. */
export const mappingTo405: Mapping = {
  from: '430',
  rows: [
    { from: ['7.1'], to: ['1.1'], relation: 'renamed', how: 'unclear', why: 'chỉ khác cấp' },
    { from: ['7.2'], to: [], relation: 'dropped', how: 'unclear', why: 'không có tên tương ứng' },
    { from: [], to: ['1.2'], relation: 'added', how: 'unclear', why: 'không có tên tương ứng' },
  ],
};

export const context: CommandContext = {
  actor: { id: 'quan-tri', role: 'admin' },
  today: '2025-10-01',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
  reason: 'Đã đối chiếu bản gốc có dấu',
};
