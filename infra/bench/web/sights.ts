import { FRAMEWORK } from '../workload/synthetic-framework.js';
import { unitsOf } from '../workload/foundations.js';

/** A page that is measured, and how one sees that it is there. */
export interface Sight {
  readonly name: string;
  readonly path: string;
  /** The sample account that opens it; undefined: nobody is signed in. */
  readonly account: string | undefined;
  /** A selector of what the page is for. */
  readonly shows: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** As many units as a province with its communes has that are judged. */
export const UNITS = 85;

const PHONE = { width: 360, height: 740 };
const OFFICE = { width: 1366, height: 768 };
const [unit = ''] = unitsOf(UNITS);
const CYCLE = `${unit}.2026.${FRAMEWORK}`;

export const sights: readonly Sight[] = [
  {
    name: 'Đăng nhập',
    path: '/dang-nhap',
    account: undefined,
    shows: 'input[type="password"]',
    viewport: PHONE,
  },
  { name: 'Công khai', path: '/cong-khai', account: undefined, shows: 'main h1', viewport: PHONE },
  {
    name: 'Việc của tôi (cán bộ)',
    path: '/',
    account: 'cb.congantinh',
    shows: '[data-row]',
    viewport: PHONE,
  },
  {
    name: `Bảng ${UNITS} đơn vị × 51 chỉ số (Hội đồng)`,
    path: `/bang-diem?rows=units&by=indicator&stage=self&cycle=${CYCLE}`,
    account: 'hd.vpubnd',
    shows: '.board tbody th[scope="row"]',
    viewport: OFFICE,
  },
];
