import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkUp, openLedger, type CheckResult, type LedgerStoreOptions } from '#ledger';
import type { Examined } from '#ledger/eventstoredb';
import { checkWords } from './check-words.js';
import { dataPaths, exists } from './settings.js';

export interface Finding {
  /** Stable, for programs. */
  readonly name: string;
  readonly verdict: 'good' | 'warning' | 'bad';
  readonly words: string;
}

/** More than this, and recorded times run ahead of the clock on the wall. */
const CLOCK_MS_MAX = 2_000;

/** Looks at a store without touching what it holds: what may be tried is tried on a ledger made for it, and removed. */
export async function examined(store: LedgerStoreOptions): Promise<readonly Finding[]> {
  return 'url' in store ? serversExamined(store) : fileExamined(store.path);
}

async function fileExamined(path: string): Promise<readonly Finding[]> {
  const folder = join(dataPaths().folder, `doctor-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    const tried = await triedOut({ store: 'sqlite', path: join(folder, 'ledger.sqlite'), mode: 'owner' });
    return [await heldBy({ store: 'sqlite', path, mode: 'reader' }, exists(path)), ...tried];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function serversExamined(
  store: Extract<LedgerStoreOptions, { readonly url: string }>,
): Promise<readonly Finding[]> {
  const place = { url: store.url, stream: store.stream ?? 'dti-ledger' };
  const { dismiss, examine } = await import('#ledger/eventstoredb');
  const state = await examine(place);
  const scratch = { ...place, stream: state.scratch };
  try {
    const tried = await triedOut({ ...store, ...scratch, mode: 'owner', protect: false });
    // A ledger that events could leave is not opened at all: the finding about that says why.
    const held = state.retention ? [] : [await heldBy({ ...store, mode: 'reader' }, true)];
    return [...held, ...stateInWords(state), ...tried];
  } finally {
    await dismiss(scratch);
  }
}

async function heldBy(store: LedgerStoreOptions, there: boolean): Promise<Finding> {
  if (!there) return { name: 'ledger', verdict: 'good', words: 'Chưa có sổ; sổ mới được tạo khi khởi động.' };
  const ledger = await openLedger(store);
  try {
    return { name: 'ledger', verdict: 'good', words: `Sổ đọc được, đang ở vị trí ${await ledger.head()}.` };
  } finally {
    await ledger.close();
  }
}

async function triedOut(store: LedgerStoreOptions): Promise<readonly Finding[]> {
  const ledger = await openLedger(store);
  try {
    return (await checkUp(ledger)).map(checkInWords);
  } finally {
    await ledger.close();
  }
}

function checkInWords({ name, fault }: CheckResult): Finding {
  const [looksAt, nextStep] = checkWords[name];
  if (fault === undefined) return { name, verdict: 'good', words: `Thử ${looksAt}: đúng.` };
  return { name, verdict: 'bad', words: `Thử ${looksAt}: SAI (${fault}). ${nextStep}` };
}

const stateInWords = ({ retention, protection, clockMs }: Examined): readonly Finding[] => [
  retention
    ? {
        name: 'retention',
        verdict: 'bad',
        words: `Cụm đang được đặt để bỏ bớt sự kiện của sổ: ${JSON.stringify(retention)}. Hãy bỏ thiết lập đó ngay, đừng chạy scavenge, rồi so sổ với bản sao lưu.`,
      }
    : { name: 'retention', verdict: 'good', words: 'Không thiết lập nào của cụm bỏ bớt sự kiện của sổ.' },
  protection === 'protected'
    ? { name: 'rights', verdict: 'good', words: 'Chỉ quản trị viên của cụm xóa được sổ hoặc đổi quyền.' }
    : {
        name: 'rights',
        verdict: 'warning',
        words:
          'Sổ chưa được đặt quyền: ai ghi được cũng xóa được. Hãy khởi động máy chủ một lần bằng tài khoản được đặt quyền, hoặc đặt $acl tay ($d, $mw: $admins).',
      },
  Math.abs(clockMs) <= CLOCK_MS_MAX
    ? { name: 'clock', verdict: 'good', words: `Đồng hồ của cụm lệch máy này ${clockMs} ms.` }
    : {
        name: 'clock',
        verdict: 'warning',
        words: `Đồng hồ của cụm lệch máy này ${clockMs} ms. Hãy đồng bộ NTP mọi máy ghi sổ.`,
      },
];
