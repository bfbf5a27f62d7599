import type { Reach } from './data-module.js';

/** How far an answer reaches, and what to do when that is not the end. */
export function reachInWords({ position, head }: Reach): string {
  const reached = `Số liệu đọc tới vị trí ${position}/${head} của sổ`;
  return position === head
    ? `${reached}.`
    : `${reached}: còn ${BigInt(head) - BigInt(position)} sự kiện chưa đọc. Hãy mở máy chủ hoặc chạy \`npm run -s dti -- rebuild\`.`;
}
