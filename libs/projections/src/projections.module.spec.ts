import { Inject, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { LEDGER, LedgerModule, type Ledger } from '#ledger';
import { ProjectionsModule } from './projections.module.js';
import { READ_MODELS, type ReadModels } from './read-models.js';
import { ProjectionRunner } from './runner.js';
import { notebook, type notebookTables, type NoteEvent } from './testing/notebook.js';
import { noteEvents, NoteWriter } from './testing/notebook-ledger.js';
import { temporaryFolder } from './testing/open-runner.js';
import { isPostgres, placeIn } from './testing/place.js';

@Injectable()
class Notes {
  constructor(@Inject(READ_MODELS) private readonly db: ReadModels<typeof notebookTables>) {}
  all() {
    return this.db.selectFrom('notes').select(['note', 'text']).orderBy('note').execute();
  }
}

@Module({ providers: [Notes] })
class NotesModule {}

async function application(file: (name: string) => string, mode: 'projector' | 'reader') {
  const testing = await Test.createTestingModule({
    imports: [
      LedgerModule.forRoot({
        path: file('ledger'),
        mode: mode === 'projector' ? 'owner' : 'reader',
        families: [noteEvents],
      }),
      ProjectionsModule.forRoot({ ...placeIn(file('read-models')), projections: [notebook], mode }),
      NotesModule,
    ],
  }).compile();
  const app = await testing.init();
  return { app, notes: app.get(Notes), runner: app.get(ProjectionRunner) };
}

const noteOf = (note: string): NoteEvent => ({
  type: 'NoteWritten',
  data: { note, text: `về ${note}`, tags: [] },
});

describe('ProjectionsModule', () => {
  it('feeds what the ledger holds to the queries, in the projector and in a reader beside it', async () => {
    await using folder = await temporaryFolder();
    const projector = await application(folder.file, 'projector');
    const writer = new NoteWriter(projector.app.get<Ledger>(LEDGER));
    await writer.write(noteOf('a'));
    const position = await writer.write(noteOf('b'));
    await projector.runner.waitFor(position);
    const shown = [
      { note: 'a', text: 'về a' },
      { note: 'b', text: 'về b' },
    ];
    expect(await projector.notes.all()).toEqual(shown);

    const reader = await application(folder.file, 'reader');
    await reader.runner.waitFor(position);
    expect(await reader.notes.all()).toEqual(shown);
    expect(await reader.runner.status()).toMatchObject({ state: 'stopped', projections: [{ lag: 0n }] });
    await reader.app.close();

    expect(await projector.runner.status()).toMatchObject({ state: 'running' });
    await projector.app.close();
  });

  it('lets go of the file at the end of the application, and does not feed where another one does', async () => {
    await using folder = await temporaryFolder();
    const first = await application(folder.file, 'projector');
    const second = await Test.createTestingModule({
      imports: [
        LedgerModule.forRoot({ path: folder.file('other-ledger'), mode: 'owner', families: [noteEvents] }),
        ProjectionsModule.forRoot({
          ...placeIn(folder.file('read-models')),
          projections: [notebook],
          mode: 'projector',
        }),
      ],
    }).compile();
    const outcome = await second.init().then(
      async () => (await second.get(ProjectionRunner).status()).state,
      (error: Error) => error.name,
    );
    expect(outcome).toBe(isPostgres ? 'standby' : 'ReadModelsOwned');
    await second.close();
    await first.app.close();
    await (await application(folder.file, 'projector')).app.close();
  });
});
