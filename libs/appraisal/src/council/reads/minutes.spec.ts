import { minutesText } from '../minutes-text.js';
import type { AgendaItemView, ProposalView, SessionView } from '../queries.js';
import { convened } from '../testing/council.builder.js';
import { minutesOf } from './minutes.js';

const members = convened.data.members.map((member, index) => ({
  ...member,
  presentAt: index < 3 ? '2026-02-10T02:00:00.000000Z' : null,
  markedBy: index < 3 ? 'hd.sotaichinh' : null,
}));

const vote = {
  member: 'hd.vpubnd',
  choice: 'for',
  castAt: '2026-02-10T02:10:00.000000Z',
  isVoid: true,
} as const;
const proposal: ProposalView = {
  proposal: 1,
  points: '7.5',
  cause: 'appraised-down',
  reason: 'Minh chứng chưa đủ',
  legalBasis: null,
  by: { id: 'qt.sokhcn', agency: 'sokhcn', lead: 'sokhcn' },
  proposedAt: '2026-02-10T02:05:00.000000Z',
  outcome: 'replaced',
  withdrawnBecause: null,
  votes: [vote],
};
const legalBasis = { number: '4636/KH-UBND', issuedOn: '2025-09-29', title: 'Kế hoạch', clause: 'mục III' };

const decided: AgendaItemView = {
  indicator: '1.1',
  name: 'Người đứng đầu là Trưởng ban',
  maxPoints: '10',
  leads: ['sokhcn'],
  recusals: [{ member: 'hd.congantinh', agency: 'congantinh', reason: 'Người thân báo cáo số liệu.' }],
  proposals: [
    proposal,
    { ...proposal, proposal: 2, points: '8', outcome: 'decided', by: { ...proposal.by, lead: null } },
  ],
  decision: {
    proposal: 2,
    points: '8',
    maxPoints: '10',
    cause: 'appraised-down',
    reason: 'Minh chứng chưa đủ',
    legalBasis,
    votes: { for: 1, against: 0, abstain: 0 },
    eligible: 2,
    present: 3,
    quorum: 2,
    leads: ['sokhcn'],
    ballots: [
      { member: 'hd.vpubnd', agency: 'vpubnd', role: 'chair', choice: 'for' },
      { member: 'hd.sotaichinh', agency: 'sotaichinh', role: 'secretary', choice: null },
    ],
    conflicted: [
      { member: 'hd.sokhcn', agency: 'sokhcn', lead: 'sokhcn', leadName: 'Sở Khoa học và Công nghệ' },
    ],
    recused: [],
    decidedAt: '2026-02-10T02:30:00.000000Z',
    recordedBy: 'hd.vpubnd',
  },
};
const open: AgendaItemView = {
  ...decided,
  indicator: '1.2',
  recusals: [],
  proposals: [{ ...proposal, cause: null, outcome: 'withdrawn', withdrawnBecause: 'Thiếu người', votes: [] }],
  decision: null,
};

const view: SessionView = {
  session: '2026-02-10-hd1',
  cycle: 'khanhhoa.2025.405',
  unitName: 'Tỉnh Khánh Hòa',
  heldOn: '2026-02-10',
  place: 'Phòng họp số 1',
  status: 'closed',
  memberCount: 4,
  presentCount: 3,
  quorum: 2,
  indicatorCount: 2,
  decidedCount: 1,
  synthetic: false,
  members,
  agenda: [decided, open],
  convenedAt: '2026-02-09T02:00:00.000000Z',
  closedAt: '2026-02-10T03:00:00.000000Z',
  revision: '9',
};

describe('the minutes', () => {
  const minutes = minutesOf(view);
  const [first, second] = minutes.items;

  it('name who was there, who recorded it, and who was not', () => {
    expect(minutes.attending[0]).toBe(
      'hd.vpubnd, Văn phòng UBND tỉnh: Chủ tịch Hội đồng. Có mặt lúc 09:00 10/02/2026 (hd.sotaichinh điểm danh thay).',
    );
    expect(minutes.attending[1]).toBe('hd.sotaichinh, Sở Tài chính: Thư ký. Có mặt lúc 09:00 10/02/2026.');
    expect(minutes.absent).toEqual(['hd.congantinh, Công an tỉnh: Ủy viên.']);
  });

  it('tell each proposal and what became of it', () => {
    expect(first?.proposals).toEqual([
      'Đề nghị số 1 của qt.sokhcn, thuộc cơ quan phụ trách chỉ số: 7,5/10 điểm; nguyên nhân mất điểm: bị hạ điểm khi thẩm định. ' +
        'Lý do: Minh chứng chưa đủ. Đã thay bằng đề nghị số 2. 1 phiếu của đề nghị này không còn giá trị.',
      'Đề nghị số 2 của qt.sokhcn: 8/10 điểm; nguyên nhân mất điểm: bị hạ điểm khi thẩm định. Lý do: Minh chứng chưa đủ.',
    ]);
    expect(second?.proposals).toEqual([
      'Đề nghị số 1 của qt.sokhcn, thuộc cơ quan phụ trách chỉ số: 7,5/10 điểm. Lý do: Minh chứng chưa đủ. Đã rút: Thiếu người.',
    ]);
  });

  it('say who did not vote and why, how the others did, and what was decided on which grounds', () => {
    expect(first).toMatchObject({
      withheld: [
        'hd.sokhcn (Sở Khoa học và Công nghệ) không biểu quyết do xung đột lợi ích: cơ quan phụ trách chỉ số là Sở Khoa học và Công nghệ.',
        'hd.congantinh (Công an tỉnh) tự rút khỏi việc xét chỉ số này. Lý do: Người thân báo cáo số liệu.',
      ],
      result: [
        'Có mặt 3 thành viên, trong đó 2 được biểu quyết (cần ít nhất 2): tán thành 1, không tán thành 0, không có ý kiến 0, không bỏ phiếu 1.',
        'hd.vpubnd: tán thành.',
        'hd.sotaichinh: không bỏ phiếu.',
      ],
      decision:
        'Hội đồng quyết định: chỉ số 1.1 được 8/10 điểm. Nguyên nhân mất điểm: bị hạ điểm khi thẩm định.',
      reason: 'Minh chứng chưa đủ',
      basis: '4636/KH-UBND ngày 29/09/2025, “Kế hoạch”, mục III',
    });
    expect(second).toMatchObject({
      result: [],
      decision: 'Chưa quyết định tại phiên họp này.',
      reason: null,
      basis: null,
    });
    expect(minutes.closing.slice(0, 2)).toEqual(['Đã quyết định 1/2 chỉ số.', 'Chưa quyết định: 1.2.']);
  });

  it('are a draft while the session is open', () => {
    const draft = minutesOf({ ...view, status: 'open', closedAt: null });
    expect(draft.final).toBe(false);
    expect(draft.closing.at(-1)).toContain('dự thảo');
    expect(minutesText(draft)).toContain('BIÊN BẢN (DỰ THẢO)');
  });
});

describe('the minutes as text', () => {
  const text = minutesText(minutesOf(view));
  const lines = text.split('\n');

  it('fit on 80 columns without trailing spaces, with the head of an official document', () => {
    expect(lines.filter((line) => line.length > 80 || line.trimEnd() !== line)).toEqual([]);
    expect(lines[0]).toMatch(/^ +TỈNH KHÁNH HÒA +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/);
    expect(lines[1]).toMatch(/^ +HỘI ĐỒNG THẨM ĐỊNH +Độc lập - Tự do - Hạnh phúc$/);
    expect(text).toContain('Số:      /BB-HĐTĐ');
    expect(text).toContain('Ngày 10 tháng 02 năm 2026');
  });

  it('hold every sentence of the minutes', () => {
    const flat = text.replaceAll(/\s+/g, ' ');
    const { opening, attending, absent, closing, items } = minutesOf(view);
    const sentences = items.flatMap(({ heading, proposals, withheld, result, decision }) => [
      heading,
      ...proposals,
      ...withheld,
      ...result,
      decision,
    ]);
    for (const sentence of [...opening, ...attending, ...absent, ...closing, ...sentences])
      expect(flat).toContain(sentence);
    expect(flat).toContain('Căn cứ: 4636/KH-UBND ngày 29/09/2025');
  });

  it('say of sample data that it is', () => {
    expect(text).not.toContain('DỮ LIỆU MẪU');
    expect(minutesText(minutesOf({ ...view, synthetic: true }))).toContain('DỮ LIỆU MẪU');
  });

  it('keep to the columns whatever people write', () => {
    const place = 'x'.repeat(200);
    const long = minutesText(minutesOf({ ...view, place, unitName: 'Ủy ban '.repeat(20).trim() }));
    expect(long.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
