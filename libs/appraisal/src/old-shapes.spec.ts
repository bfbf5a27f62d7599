import { EventCodec } from '#ledger';
import { eventFamilies } from './appraisal.module.js';

/** `dossier.score-changed.v2` → its name without the version, and the version. */
function versionOf(type: string): readonly [name: string, version: number] {
  const [, name, version] = /^(.+)[.]v([1-9]\d*)$/.exec(type) ?? [];
  if (!name || !version) throw new Error(`${type} has no version`);
  return [name, Number(version)];
}

// golden.spec.ts holds every readable name to a file of its bytes; here, no version since v1 may be missing among them.
describe('every shape since v1 can be read', () => {
  const readable = new EventCodec(eventFamilies).readable();
  const today = eventFamilies.flatMap(({ names }) => Object.values(names));

  it.each(today)('up to %s, without a gap', (type) => {
    const [name, latest] = versionOf(type);
    const versions = readable.map(versionOf).filter(([each]) => each === name);
    expect(versions.map(([, version]) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: latest }, (_, index) => index + 1),
    );
  });

  it('and none that leads to a name which is written today in no version', () => {
    const written = new Set(today.map((type) => versionOf(type)[0]));
    expect(readable.filter((type) => !written.has(versionOf(type)[0]))).toEqual([]);
  });
});
