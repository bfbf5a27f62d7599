import type { Command } from 'commander';
import {
  ExplainScore,
  type EvidenceRow,
  type ExplainedLoss,
  type ScoreExplanation,
  type Stage,
} from '#appraisal/dossier';
import { formatDecimal, readableDate } from '#kernel';
import { idOf, stage, withDossierOptions, type DossierOptions, whatIsUnknown } from '../dossier-options.js';
import { readingVerb } from '../moment-options.js';
import { tell } from '../tell.js';

type Options = DossierOptions & { readonly stage?: Stage };

export const why = (): Command =>
  withDossierOptions(
    readingVerb({
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
      await tell(options, async ({ queries }) => {
        const explanation = await queries.execute(new ExplainScore(id, options.stage));
        if (!explanation)
          throw (await whatIsUnknown(queries, id)) ?? new Error(`${id.indicator} cannot be explained`);
        return { json: explanation, lines: inWords(explanation) };
      });
    });

function inWords(explanation: ScoreExplanation): readonly string[] {
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
  ];
}

const evidenceInWords = ({ citation, file }: EvidenceRow): string =>
  `${citation.number} ngày ${readableDate(citation.issuedOn)}, “${citation.title}” (${file.fileName})`;

const lossInWords = ({ points, causeInWords, agencies }: ExplainedLoss): string =>
  `${formatDecimal(points)} điểm: ${causeInWords} — ` +
  agencies.map((agency) => `${agency.name} ${formatDecimal(agency.points)} điểm`).join(', ');
