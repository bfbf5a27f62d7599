import type { Command } from 'commander';
import { GetMapping, RELATIONS, type MappingView } from '#appraisal/framework';
import { CommandFault } from '../command-fault.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';
import { RELATION_WORDS } from '../relation-words.js';

export const mapping = (): Command =>
  readingVerb({
    name: 'mapping',
    summary: 'đối chiếu hai bộ chỉ số',
    description:
      'In chỉ số nào giữ nguyên, đổi tên, tách, gộp, bỏ, thêm từ bộ cũ sang bộ mới, và vì sao đối chiếu như vậy.',
    examples: [
      ['mapping 430 405', 'đối chiếu bộ 430 (huyện Vạn Ninh 2023) với bộ 405'],
      ['mapping 430 405 --json', 'như trên, cho máy đọc'],
    ],
  })
    .argument('<bộ>', 'mã một bộ chỉ số, ví dụ 430')
    .argument('<bộ-kia>', 'mã bộ kia, ví dụ 405')
    .action(async (one: string, other: string, when: MomentOptions) => {
      await tell(when, async ({ queries }) => {
        const found = await queries.execute(new GetMapping(one, other));
        if (!found) throw unknownMapping(one, other);
        return { json: found, lines: inWords(found) };
      });
    });

const unknownMapping = (one: string, other: string): CommandFault =>
  new CommandFault(
    'cli.mapping-unknown',
    `Chưa có đối chiếu giữa bộ “${one}” và bộ “${other}”. Hãy kiểm tra mã, hoặc nhập dữ liệu bằng lệnh import.`,
  );

function inWords({ from, to, rows, relations, reason }: MappingView): readonly string[] {
  return [
    `${from.code} (${from.name}) → ${to.code} (${to.name})`,
    RELATIONS.map((relation) => `${relations[relation]} ${RELATION_WORDS[relation]}`).join(', '),
    ...(reason === null ? [] : [`Căn cứ: ${reason}`]),
    '',
    ...rows.flatMap(rowInWords),
  ];
}

function rowInWords({ from, to, relation, how, why }: MappingView['rows'][number]): readonly string[] {
  const codes = (side: typeof from) => side.map(({ code }) => code).join(' + ') || '∅';
  const named = [...from, ...to].map(({ code, name }) => `      ${code}: ${name}`);
  const judged = how === 'stated' ? '' : ' (suy ra)';
  return [`${codes(from)} → ${codes(to)}: ${RELATION_WORDS[relation]}${judged}. ${why}`, ...named];
}
