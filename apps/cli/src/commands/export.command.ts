import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { LEDGER, type Ledger } from '#ledger';
import { asLogReader } from '../data-module.js';
import { note, write } from '../output.js';
import { verb, wholeNumber } from '../verb.js';

const PAGE = 500;
const NEWLINE = Buffer.from('\n');

interface Options {
  readonly after: number;
}

export const exportEvents = (): Command =>
  verb({
    name: 'export',
    summary: 'in mọi sự kiện của sổ, mỗi dòng một JSON',
    description:
      'In đúng từng byte đã lưu của mỗi sự kiện, theo thứ tự toàn sổ, mỗi sự kiện một dòng JSON. ' +
      'Số sự kiện và SHA-256 của toàn bộ được ghi ra luồng lỗi khi xong.',
    examples: [
      ['export > so.jsonl', 'lưu cả sổ ra tệp'],
      ['export --after 1200 | head -n 5', 'năm sự kiện sau vị trí 1200'],
    ],
  })
    .option('--after <vị-trí>', 'chỉ in sự kiện sau vị trí này (mặc định 0)', wholeNumber, 0)
    .action(async ({ after }: Options) => {
      await asLogReader(async (app) => {
        const { events, digest } = await writeAll(app.get<Ledger>(LEDGER, { strict: false }), BigInt(after));
        note(`Đã xuất ${events} sự kiện. SHA-256: ${digest}`);
      });
    });

/** One page at a time, and the next only when the reader took this one: memory does not grow with the ledger. */
async function writeAll(
  ledger: Ledger,
  after: bigint,
): Promise<{ readonly events: number; readonly digest: string }> {
  const hash = createHash('sha256');
  let events = 0;
  let last = after;
  for (;;) {
    const page = await ledger.readAll({ after: last, limit: PAGE });
    const bytes = Buffer.concat(page.flatMap((event) => [event.bytes, NEWLINE]));
    hash.update(bytes);
    if (bytes.length > 0) await write(bytes);
    events += page.length;
    last = page.at(-1)?.position ?? last;
    if (page.length < PAGE) return { events, digest: hash.digest('hex') };
  }
}
