import { ReadModelsOwned } from '../read-models.js';
import { temporaryFolder } from '../testing/open-runner.js';
import { SqliteGenerations } from './sqlite-generations.js';

describe('read models in files', () => {
  it('have one feeder at a time', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('owned');
    const lock = SqliteGenerations.own(path);
    expect(() => SqliteGenerations.own(path)).toThrow(ReadModelsOwned);
    lock.release();
    SqliteGenerations.own(path).release();
  });
});
