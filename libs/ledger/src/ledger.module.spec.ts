import { Test } from '@nestjs/testing';
import { EventCodec, eventFamily } from './codec.js';
import { Decisions } from './handle.js';
import { LEDGER, LedgerModule } from './ledger.module.js';
import { LedgerClosed, LedgerOwned, LedgerReadOnly, type Ledger } from './ledger.js';
import { temporaryFolder } from './sqlite/testing/temporary-ledger.js';
import { newStream, several } from './testing/contract-kit.js';

const families = [eventFamily<{ type: 'Noted'; data: unknown }>({ Noted: 'sample.noted.v1' })];

const start = async (path: string, mode: 'owner' | 'reader' = 'owner') => {
  const module = await Test.createTestingModule({
    imports: [LedgerModule.forRoot({ path, mode, families })],
  }).compile();
  return module.init();
};

describe('LedgerModule', () => {
  it('gives the ledger, the codec and the decisions, all of one ledger', async () => {
    await using folder = await temporaryFolder();
    const application = await start(folder.ledgerPath);
    const ledger = application.get<Ledger>(LEDGER);
    const stream = newStream();
    await ledger.append(stream, several(2), 'no-stream');
    expect(application.get(EventCodec).storedName('Noted')).toBe('sample.noted.v1');
    const counting = { initialState: 0, evolve: (count: number) => count + 1 };
    expect(await application.get(Decisions).load(counting, stream)).toEqual({ state: 2, revision: 1n });
    await application.close();
  });

  it('lets go of the ledger when the application ends', async () => {
    await using folder = await temporaryFolder();
    const application = await start(folder.ledgerPath);
    const ledger = application.get<Ledger>(LEDGER);
    await application.close();
    await expect(ledger.head()).rejects.toBeInstanceOf(LedgerClosed);
    await (await start(folder.ledgerPath)).close();
  });

  it('does not start a second owner, but a reader', async () => {
    await using folder = await temporaryFolder();
    const owner = await start(folder.ledgerPath);
    await expect(start(folder.ledgerPath)).rejects.toBeInstanceOf(LedgerOwned);
    const reader = await start(folder.ledgerPath, 'reader');
    const append = reader.get<Ledger>(LEDGER).append(newStream(), several(1), 'no-stream');
    await expect(append).rejects.toBeInstanceOf(LedgerReadOnly);
    await reader.close();
    await owner.close();
  });
});
