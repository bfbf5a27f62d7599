export interface CalendarEntry {
  readonly id: string;
  /** yyyy-mm-dd; the work has to be done before it. */
  readonly dueBefore: string;
  readonly title: string;
  readonly text: string;
}

/** RFC 5545 section 3.3.11. */
const escaped = (text: string): string => text.replaceAll(/([\\;,])/g, '\\$1').replaceAll('\n', '\\n');

/** RFC 5545 section 3.1: a line has at most 75 octets; the next one goes on after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [''];
  for (const letter of line) {
    const last = parts.at(-1) ?? '';
    if (encoder.encode(last + letter).length > 73) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.join('\r\n ');
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const plain = (day: string): string => day.replaceAll('-', '');

/** The deadlines as a calendar that phones and Outlook take: each on its last day, since "before" excludes the day. */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const stamp = `${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const lines = entries.flatMap(({ id, dueBefore, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${id}@dti-ledger`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(dayBefore(dueBefore))}`,
    `DTEND;VALUE=DATE:${plain(dueBefore)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VEVENT',
  ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dti-ledger//VI', ...lines, 'END:VCALENDAR', ''];
  return all.map(folded).join('\r\n');
}
