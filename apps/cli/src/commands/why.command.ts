import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import {
  ExplainScore,
  type EvidenceRow,
  type ExplainedLoss,
  type ScoreExplanation,
  type Stage,
} from '#appraisal/dossier';
import { formatDecimal, readableDate } from '#kernel';
import { asReader, reachOf, type Reach } from '../data-module.js';
import { assertKnown, idOf, stage, withDossierOptions, type DossierOptions } from '../dossier-options.js';
import { print, printJson } from '../output.js';
import { reachInWords } from '../reach-in-words.js';
import { verb } from '../verb.js';

type Options = DossierOptions & { readonly stage?: Stage };

export const why = (): Command =>
  withDossierOptions(
    verb({
      name: 'why',
      summary: 'vì sao một chỉ số có điểm như hiện nay',
      description: 'Nói một câu vì sao chỉ số có điểm này, rồi tới quy tắc, phép tính, minh chứng và căn cứ.',
      examples: [
        ['why --unit khanhhoa --year 2025 --indicator 8.1', 'điểm mới nhất của chỉ số 8.1'],
        ['why --unit khanhhoa --year 2025 --indicator 8.1 --json', 'như trên, cho máy đọc'],
      ],
    }),
  )
    .option(
      '--stage <bước>',
      'bước chấm: self, preliminary, council, ministry, published (mặc định: bước mới nhất đã có điểm)',
      stage,
    )
    .action(async (options: Options) => {
      const id = idOf(options);
      await asReader(async (app) => {
        const explanation = await app
          .get(QueryBus, { strict: false })
          .execute(new ExplainScore(id, options.stage));
        if (!explanation) return assertKnown(app, id);
        const readModel = await reachOf(app);
        if (options.json) return printJson({ ...explanation, readModel });
        print(inWords(explanation, readModel));
      });
    });

function inWords(explanation: ScoreExplanation, reach: Reach): string {
  const { sentence, rule, arithmetic, figures, losses, evidence, basis, synthetic } = explanation;
  const parts = [
    ['Quy tắc', rule],
    ['Số liệu', figures],
    ['Phép tính', arithmetic],
    ['Mất điểm', losses.map(lossInWords).join(`\n${' '.repeat(12)}`)],
    [
      'Minh chứng',
      evidence.length === 0 ? 'chưa có' : evidence.map(evidenceInWords).join(`\n${' '.repeat(12)}`),
    ],
    ['Căn cứ', basis],
  ] as const;
  return [
    sentence,
    '',
    ...parts.flatMap(([label, text]) => (text ? [`${label.padEnd(10)}: ${text}`] : [])),
    ...(synthetic ? ['', 'Dữ liệu mẫu, không phải số liệu thật.'] : []),
    reachInWords(reach),
  ].join('\n');
}

const evidenceInWords = ({ citation, file }: EvidenceRow): string =>
  `${citation.number} ngày ${readableDate(citation.issuedOn)}, “${citation.title}” (${file.fileName})`;

const lossInWords = ({ points, causeInWords, agencies }: ExplainedLoss): string =>
  `${formatDecimal(points)} điểm: ${causeInWords} — ` +
  agencies.map((agency) => `${agency.name} ${formatDecimal(agency.points)} điểm`).join(', ');
