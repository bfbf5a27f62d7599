import type { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { GetTimeline, type DossierId, type TimelineRow } from '#appraisal/dossier';
import { idOf, withDossierOptions, type DossierOptions, whatIsUnknown } from '../dossier-options.js';
import { eventInWords } from '../event-in-words.js';
import { readingVerb } from '../moment-options.js';
import { tell } from '../tell.js';

const PAGE = 200;

export const history = (): Command =>
  withDossierOptions(
    readingVerb({
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
    await tell(options, async ({ queries }) => {
      const steps = await allSteps(queries, id);
      const unknown = steps.length === 0 ? await whatIsUnknown(queries, id) : undefined;
      if (unknown) throw unknown;
      return { json: { steps }, lines: inWords(steps) };
    });
  });

async function allSteps(queries: QueryBus, id: DossierId): Promise<readonly TimelineRow[]> {
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
  const lines = steps.map((step, index) => `${String(index + 1).padStart(width)}. ${eventInWords(step)}`);
  return steps.some(({ synthetic }) => synthetic)
    ? [...lines, 'Dữ liệu mẫu, không phải số liệu thật.']
    : lines;
}
