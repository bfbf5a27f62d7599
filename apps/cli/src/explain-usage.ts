import type { CommanderError } from 'commander';

const NEXT_STEP = 'Thêm --help để xem cách dùng và ví dụ.';

/** Words for what commander found wrong, by its code; `quoted` are the names that its own sentence quotes. */
const WORDS: Readonly<Record<string, (quoted: readonly string[], detail: string) => string>> = {
  'commander.unknownCommand': ([name]) => `Không có lệnh “${name}”.`,
  'commander.unknownOption': ([name]) => `Không có tùy chọn “${name}”.`,
  'commander.missingMandatoryOptionValue': ([name]) => `Thiếu tùy chọn bắt buộc “${name}”.`,
  'commander.optionMissingArgument': ([name]) => `Tùy chọn “${name}” cần một giá trị.`,
  'commander.missingArgument': ([name]) => `Thiếu tham số “${name}”.`,
  'commander.excessArguments': () => 'Thừa tham số.',
  'commander.invalidArgument': ([name, value], detail) =>
    `Giá trị “${value}” của “${name}” không hợp lệ. ${detail}`,
};

/** A wrong command line as a Vietnamese sentence that names the next step. */
export function explainUsage({ code, message }: CommanderError): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '');
  const [, detail = ''] = message.split(' is invalid. ');
  const sentence = WORDS[code]?.(quoted, detail).trim() ?? 'Dòng lệnh chưa đúng.';
  return `${sentence} ${NEXT_STEP}`;
}
