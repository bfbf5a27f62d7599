import { assertRuntime, RuntimeUnsupported } from './runtime.js';

describe('assertRuntime', () => {
  it.each(['24.0.0', '24.21.0', '26.1.0', process.versions.node])('lets Node %s through', (version) =>
    expect(() => assertRuntime(version)).not.toThrow(),
  );

  it.each(['20.19.0', '22.12.0', '23.11.1', '8.17.0'])('stops Node %s with what to do', (version) => {
    expect(() => assertRuntime(version)).toThrow(RuntimeUnsupported);
    expect(() => assertRuntime(version)).toThrow(version);
  });
});
