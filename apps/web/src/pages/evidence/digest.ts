const GROUP = 4;
const SHOWN = 12;

/** "429b 5fd7 e01f": enough of a SHA-256 to compare by eye and to read over the phone. */
export const shortCode = (digest: string): string =>
  digest.slice(0, SHOWN).replaceAll(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$& ');

/** SHA-256 of a file in hex; undefined where the browser gives none (plain http from another machine). */
export async function digestOf(file: Blob): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
