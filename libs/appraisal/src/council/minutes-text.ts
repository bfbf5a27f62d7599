import type { Minutes, MinutesItem } from './minutes.js';

const WIDTH = 80;
/** Left and right half of the head (Decree 30/2020, appendix I: who issues it, then the national title). */
const LEFT = 36;
const RIGHT = WIDTH - LEFT;

/** The minutes as plain text of at most 80 columns, ready to print and to be signed by hand. */
export const minutesText = (minutes: Minutes): string =>
  [
    ...head(minutes),
    '',
    ...(minutes.synthetic ? [centred('DỮ LIỆU MẪU, KHÔNG PHẢI SỐ LIỆU THẬT', WIDTH), ''] : []),
    centred(minutes.final ? 'BIÊN BẢN' : 'BIÊN BẢN (DỰ THẢO)', WIDTH),
    ...wrapped(minutes.title, WIDTH).map((line) => centred(line, WIDTH)),
    '',
    ...minutes.opening.flatMap((line) => wrapped(line, WIDTH)),
    '',
    'I. THÀNH PHẦN',
    ...listed(minutes.attending, 'Chưa có thành viên nào điểm danh.'),
    'Vắng mặt:',
    ...listed(minutes.absent, 'Không.'),
    '',
    'II. NỘI DUNG TỪNG CHỈ SỐ',
    ...minutes.items.flatMap(itemLines),
    '',
    'III. KẾT THÚC',
    ...minutes.closing.flatMap((line) => wrapped(line, WIDTH)),
    '',
    sideBySide('THƯ KÝ', 'CHỦ TỊCH HỘI ĐỒNG'),
    sideBySide('(ký, ghi rõ họ tên)', '(ký, ghi rõ họ tên)'),
  ]
    .map((line) => line.trimEnd())
    .join('\n');

/** The number is left open: it is given when the minutes are filed. */
function head({ unitName, heldOn, session }: Minutes): readonly string[] {
  const [year, month, day] = heldOn.split('-');
  const issuer = unitName === null ? [] : wrapped(unitName.toUpperCase(), LEFT);
  const left = [
    ...issuer,
    'HỘI ĐỒNG THẨM ĐỊNH',
    '',
    'Số:      /BB-HĐTĐ',
    ...wrapped(`Mã phiên: ${session}`, LEFT),
  ];
  const right = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '---------------------------',
    '',
    `Ngày ${day} tháng ${month} năm ${year}`,
  ];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    sideBySide(left[row] ?? '', right[row] ?? ''),
  );
}

function itemLines(item: MinutesItem, index: number): readonly string[] {
  const { heading, proposals, withheld, result, decision, reason, basis } = item;
  return [
    '',
    ...wrapped(`${index + 1}. ${heading}`, WIDTH),
    'Đề nghị:',
    ...listed(proposals, 'Không có.'),
    'Không biểu quyết:',
    ...listed(withheld, 'Không có ai.'),
    ...(result.length === 0 ? [] : ['Kết quả biểu quyết:', ...listed(result, '')]),
    ...wrapped(`Quyết định: ${decision}`, WIDTH),
    ...(reason === null ? [] : wrapped(`Lý do: ${reason}`, WIDTH)),
    ...(basis === null ? [] : wrapped(`Căn cứ: ${basis}`, WIDTH)),
  ];
}

const listed = (lines: readonly string[], none: string): readonly string[] =>
  (lines.length === 0 ? [none] : lines).flatMap((line) =>
    wrapped(line, WIDTH - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`),
  );

const centred = (text: string, width: number): string => {
  const space = width - text.length;
  return space <= 0 ? text : ' '.repeat((space - (space % 2)) / 2) + text;
};

const sideBySide = (left: string, right: string): string =>
  centred(left, LEFT).padEnd(LEFT) + centred(right, RIGHT);

/** Lines of at most `width` characters, broken at spaces; a longer word is cut. Requires width > 0. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((each) => cut(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const cut = (word: string, width: number): readonly string[] =>
  word.length <= width ? [word] : [word.slice(0, width), ...cut(word.slice(width), width)];
