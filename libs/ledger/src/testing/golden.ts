import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../canonical-json.js';
import type { EventCodec } from '../codec.js';
import { fromBytes } from '../envelope.js';

const BYTES = '.bytes';

/**
 * Holds a slice to every shape that it ever stored. In `folder`, for each stored name: `<name>.bytes`,
 * the bytes of one event as a ledger holds them, never edited; and `<name>.read.json`, the message that this
 * version of the code must read from them.
 */
export function goldenEvents(name: string, folder: string, codec: EventCodec): void {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8').trimEnd();

  describe(`${name}: every shape stored since v1`, () => {
    it('has a golden file for each stored name that the code reads, and for no other', () => {
      const files = readdirSync(folder).filter((file) => file.endsWith(BYTES));
      expect(files.map((file) => file.slice(0, -BYTES.length)).sort()).toEqual(codec.readable());
    });

    it.each(codec.readable())('reads %s', (type) => {
      const bytes = Buffer.from(text(`${type}${BYTES}`), 'utf8');
      const { stream, revision, id, recordedAt, ...envelope } = fromBytes(bytes);
      // A golden file that somebody formatted is no longer what a ledger holds.
      expect(canonicalJson(fromBytes(bytes))).toBe(bytes.toString('utf8'));
      expect(envelope.type).toBe(type);
      const { event } = codec.read({
        stream,
        revision: BigInt(revision),
        id,
        recordedAt,
        type,
        position: 1n,
        bytes,
      });
      expect(event).toEqual(JSON.parse(text(`${type}.read.json`)));
    });
  });
}
