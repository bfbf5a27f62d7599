import type { Command } from 'commander';
import { copyLedger, openLedger, type Copied, type LedgerStoreOptions } from '#ledger';
import { CommandFault, EXIT, noLedgerYet } from '../command-fault.js';
import { note, print, printJson } from '../output.js';
import { exists } from '../settings.js';
import { storeNamed, storeOf, STORES, type NamedStore } from '../store-option.js';
import { verb } from '../verb.js';

interface Options {
  readonly from: NamedStore;
  readonly to: NamedStore;
  readonly json?: true;
}

/** Told of every so many events. */
const TELL_EVERY = 10_000n;

export const migrate = (): Command =>
  verb({
    name: 'migrate',
    summary: 'chuyển cả sổ sang kho khác, đúng từng byte',
    description:
      'Chép mọi sự kiện của sổ nguồn sang sổ đích, đúng từng byte và đúng vị trí, rồi đọc lại sổ đích, so từng sự kiện ' +
      'và in SHA-256 của toàn bộ (trùng với số mà export ghi ra). Bị ngắt giữa chừng thì lần chạy sau đi tiếp. ' +
      'Sổ đích đang giữ sự kiện khác thì không ghi gì. Hãy dừng máy chủ trước khi chạy. ' +
      `Một kho là: ${STORES}.`,
    examples: [
      ['migrate --from sqlite --to eventstoredb', 'từ tệp lên cụm máy chủ'],
      ['migrate --from eventstoredb --to ve/so.sqlite', 'từ cụm về một tệp'],
    ],
  })
    .requiredOption('--from <kho>', 'sổ nguồn', storeNamed)
    .requiredOption('--to <kho>', 'sổ đích', storeNamed)
    .action(async ({ from, to, json }: Options) => {
      const copied = await migrated(storeOf(from), storeOf(to), json ? () => undefined : tell());
      if (json) printJson({ ...copied, events: copied.events.toString(), found: copied.found.toString() });
      else print(inWords(copied));
    });

/** Both are opened as their owner: while a server writes to a file, it is not moved. */
async function migrated(
  from: LedgerStoreOptions,
  to: LedgerStoreOptions,
  onProgress: (events: bigint, total: bigint) => void,
): Promise<Copied> {
  if ('path' in from && !exists(from.path)) throw noLedgerYet(from.path);
  process.once('SIGINT', interrupted);
  const source = await openLedger(from);
  try {
    const target = await openLedger(to);
    try {
      const copied = await copyLedger({ from: source, to: target, onProgress });
      if ((await source.head()) !== copied.events) throw stillWritten();
      return copied;
    } finally {
      await target.close();
    }
  } finally {
    process.off('SIGINT', interrupted);
    await source.close();
  }
}

const stillWritten = (): CommandFault =>
  new CommandFault(
    'cli.still-written',
    'Trong lúc chép, sổ nguồn có thêm sự kiện. Hãy dừng mọi máy chủ đang ghi rồi chạy lại để chép nốt phần mới.',
  );

/** Whole writes only are in the copy, and the next run goes on behind them. */
function interrupted(): never {
  note('Đã dừng theo yêu cầu; chạy lại sẽ chép tiếp.');
  process.exit(EXIT.interrupted);
}

function tell(): (events: bigint, total: bigint) => void {
  let next = TELL_EVERY;
  return (events, total) => {
    if (events < next) return;
    next = events + TELL_EVERY;
    note(`Đã chép ${events}/${total} sự kiện.`);
  };
}

function inWords({ events, found, digest }: Copied): string {
  const before = found === 0n ? '' : ` (${found} sự kiện đã có từ lần chép trước)`;
  return [
    `Đã chuyển ${events} sự kiện${before}; sổ đích đọc lại giống sổ nguồn từng byte.`,
    `SHA-256: ${digest}`,
    'Bước tiếp theo: đặt EVENTSTOREDB_URL (hoặc bỏ nó) theo sổ đích, chạy `doctor`, rồi khởi động máy chủ.',
  ].join('\n');
}
