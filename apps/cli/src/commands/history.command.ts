import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { GetTimeline, type DossierId, type TimelineRow } from '#appraisal/dossier';
import { readableDate, readableInstant } from '#kernel';
import { asReader, reachOf } from '../data-module.js';
import { assertKnown, idOf, withDossierOptions, type DossierOptions } from '../dossier-options.js';
import { print, printJson } from '../output.js';
import { reachInWords } from '../reach-in-words.js';
import { verb } from '../verb.js';

const PAGE = 200;

export const history = (): Command =>
  withDossierOptions(
    verb({
      name: 'history',
      summary: 'mọi bước đã xảy ra với một chỉ số',
      description: 'In mỗi bước một dòng, theo thứ tự, kèm vị trí của sự kiện trong sổ.',
      examples: [
        ['history --unit khanhhoa --year 2025 --indicator 8.1', 'mọi bước của chỉ số 8.1'],
        ['history --unit khanhhoa --year 2025 --indicator 8.1 --json', 'như trên, cho máy đọc'],
      ],
    }),
  ).action(async (options: DossierOptions) => {
    const id = idOf(options);
    await asReader(async (app) => {
      const steps = await allSteps(app, id);
      if (steps.length === 0) await assertKnown(app, id);
      const readModel = await reachOf(app);
      if (options.json) return printJson({ steps, readModel });
      print([...inWords(steps), reachInWords(readModel)].join('\n'));
    });
  });

async function allSteps(app: INestApplicationContext, id: DossierId): Promise<readonly TimelineRow[]> {
  const queries = app.get(QueryBus, { strict: false });
  const steps: TimelineRow[] = [];
  for (;;) {
    const after = BigInt(steps.at(-1)?.position ?? 0);
    const page = await queries.execute(new GetTimeline(id, { after, limit: PAGE }));
    steps.push(...page);
    if (page.length < PAGE) return steps;
  }
}

function inWords(steps: readonly TimelineRow[]): readonly string[] {
  if (steps.length === 0) return ['Chưa có bước nào: chưa cơ quan nào báo cáo chỉ số này.'];
  const width = String(steps.length).length;
  const lines = steps.map((step, index) => `${String(index + 1).padStart(width)}. ${stepInWords(step)}`);
  return steps.some(({ synthetic }) => synthetic)
    ? [...lines, 'Dữ liệu mẫu, không phải số liệu thật.']
    : lines;
}

function stepInWords({ position, effectiveOn, recordedAt, actor, sentence, reason }: TimelineRow): string {
  const day = effectiveOn
    ? `${readableDate(effectiveOn)}, ghi ${readableInstant(recordedAt)}`
    : readableInstant(recordedAt);
  return `[vị trí ${position}] ${day}, ${actor.id}: ${sentence}${reason ? ` Lý do: ${reason}` : ''}`;
}
