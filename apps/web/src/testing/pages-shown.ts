import { ROLES, type Viewer } from './roles.js';

/** A page as one of its readers finds it. */
export interface PageShown {
  /** Its file: `<viewer>-<name>-<width>.png`. */
  readonly name: string;
  /** As its route file names it. */
  readonly route: string;
  /** With something to show; the route itself when it needs nothing more. */
  readonly address?: string;
  /** Who finds it in the navigation, or by a link. */
  readonly viewers: readonly Viewer[];
  /** Not in the navigation, though it has no key in its path. */
  readonly byLink?: true;
  /** A chart comes after the answer, in a file of its own. */
  readonly chart?: true;
  readonly question: string | RegExp;
  /** What proves that its answer came. */
  readonly answer: string | RegExp;
}

const YEAR = 'khanhhoa.2025.405';
const NEW_YEAR = 'khanhhoa.2026.405';
const SITTING = '/phien-hop/2026-02-10-hd1';
const OFFICER = ['officer'] as const;
const JUDGES = ['reviewer', 'council', 'auditor', 'admin'] as const;
const WATCHERS = ['auditor', 'admin'] as const;

/** Every page that has an address of its own. A page without an entry makes every-page.e2e-spec.ts fail. */
export const PAGES_SHOWN: readonly PageShown[] = [
  {
    name: 'sign-in',
    route: '/dang-nhap',
    viewers: ['visitor'],
    question: /./,
    answer: 'Xem kết quả đã công bố, không cần đăng nhập',
  },
  {
    name: 'work',
    route: '/viec',
    viewers: OFFICER,
    question: 'Tôi phải làm gì trước hạn?',
    answer: /^Còn 18 việc/,
  },
  {
    name: 'criteria',
    route: '/tieu-chi',
    address: `/tieu-chi?cycle=${YEAR}`,
    viewers: OFFICER,
    question: 'Cơ quan tôi phải nộp gì, được bao nhiêu điểm?',
    answer: /^18 tiêu chí/,
  },
  {
    name: 'criterion',
    route: '/tieu-chi/$dossier',
    address: `/tieu-chi/${NEW_YEAR}.5.1`,
    viewers: ROLES,
    question: 'Tiêu chí 5.1: nộp gì, được bao nhiêu điểm?',
    answer: 'Chưa tự chấm.',
  },
  {
    name: 'evidence',
    route: '/minh-chung/$dossier',
    address: `/minh-chung/${YEAR}.5.3`,
    viewers: ROLES,
    question: 'Minh chứng của 5.3 có được nhận không?',
    answer: /^2 minh chứng còn giá trị/,
  },
  {
    name: 'losses',
    route: '/vi-sao',
    viewers: OFFICER,
    question: 'Cơ quan tôi mất điểm ở đâu, vì sao?',
    answer: /^Mất 15,4428 điểm năm 2025/,
  },
  {
    name: 'why',
    route: '/vi-sao/$dossier',
    address: `/vi-sao/${YEAR}.5.1`,
    viewers: ROLES,
    chart: true,
    question: 'Vì sao 5.1 mất điểm?',
    answer: /^Chỉ số 5\.1 “/,
  },
  {
    name: 'explanations',
    route: '/giai-trinh',
    viewers: OFFICER,
    question: 'Giải trình của tôi có thay đổi được gì không?',
    answer: /vòng giải trình: được lại/,
  },
  {
    name: 'explanation',
    route: '/giai-trinh/$dossier',
    address: `/giai-trinh/${YEAR}.5.1`,
    viewers: ROLES,
    question: 'Giải trình 5.1 tới đâu rồi?',
    answer: /^Vòng 1: Bộ đã trả lời/,
  },
  {
    name: 'queue',
    route: '/tham-dinh',
    viewers: ['reviewer'],
    question: 'Hồ sơ nào đang chờ tôi thẩm định?',
    answer: '2 hồ sơ đang chờ',
  },
  {
    name: 'board',
    route: '/bang-diem',
    viewers: JUDGES,
    question: /./,
    answer: /đơn vị đã có điểm; cao nhất là/,
  },
  {
    name: 'history',
    route: '/lich-su/$dossier',
    address: `/lich-su/${YEAR}.5.1`,
    viewers: ROLES,
    chart: true,
    question: 'Điểm của chỉ số 5.1 hình thành như thế nào?',
    answer: 'Kết quả công bố: 16,9313/20 điểm',
  },
  {
    name: 'moments',
    route: '/thoi-diem',
    viewers: JUDGES,
    question: /./,
    answer: 'Lúc công bố kết quả năm 2025',
  },
  {
    name: 'waiting',
    route: '/cho-quyet-dinh',
    viewers: ['council'],
    question: /./,
    answer: 'Không còn chỉ số nào chờ quyết định.',
  },
  {
    name: 'convening',
    route: '/trieu-tap-phien-hop',
    viewers: ['council', 'admin'],
    byLink: true,
    question: 'Ai họp, khi nào, xét những chỉ số nào?',
    answer: 'Địa điểm',
  },
  {
    name: 'sittings',
    route: '/phien-hop',
    viewers: JUDGES,
    question: /./,
    answer: '1 phiên họp; 0 phiên đang họp.',
  },
  {
    name: 'sitting',
    route: '/phien-hop/$session',
    address: SITTING,
    viewers: JUDGES,
    question: /./,
    answer: /quyết định 50\/50 chỉ số/,
  },
  {
    name: 'minutes',
    route: '/phien-hop/$session/bien-ban',
    address: `${SITTING}/bien-ban`,
    viewers: JUDGES,
    question: /./,
    answer: 'Đã quyết định 50/50 chỉ số.',
  },
  {
    name: 'years',
    route: '/so-sanh-nam',
    viewers: ROLES,
    question: 'Năm nay khác năm trước vì ta hay vì bộ chỉ số?',
    answer: /^Năm 2026 so với 2025/,
  },
  {
    name: 'operations',
    route: '/van-hanh',
    viewers: WATCHERS,
    question: /./,
    answer: 'Có: mọi số liệu đang hiện đều khớp với sổ cái',
  },
  {
    name: 'replay',
    route: '/phat-lai',
    viewers: ['council', ...WATCHERS],
    question: /./,
    answer: 'diễn lại từ sự kiện đầu tiên ra đúng kết quả đã công bố',
  },
  {
    name: 'frameworks',
    route: '/bo-chi-so',
    address: '/bo-chi-so?other=430',
    viewers: JUDGES,
    question: /./,
    answer: 'Tổng trọng số = 1,000',
  },
  { name: 'agencies', route: '/don-vi', viewers: WATCHERS, question: /./, answer: '112 đơn vị' },
  {
    name: 'parked',
    route: '/hang-loi',
    viewers: WATCHERS,
    question: /./,
    answer: 'Không việc nào bị gác lại',
  },
  {
    name: 'public',
    route: '/cong-khai',
    viewers: [...ROLES, 'visitor'],
    question: /./,
    answer: 'Năm 2025: 767,804/1.000 điểm, công bố theo 40/QĐ-MAU',
  },
];
