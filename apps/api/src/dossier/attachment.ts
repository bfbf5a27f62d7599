import { withoutDiacritics } from '#kernel';

/**
 * Content-Disposition for a file to save (RFC 6266): the true name in UTF-8 (RFC 8187), and an ASCII one without
 * diacritics for clients that do not read it.
 */
export function attachment(fileName: string): string {
  const plain = withoutDiacritics(fileName).replace(/[^\w. ()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended(fileName)}`;
}

/** encodeURIComponent leaves four characters that RFC 8187's attr-char does not have. */
const extended = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
