import { PDFDocument } from 'pdf-lib';

/** The sheets of a PDF: width and height of each in whole points (1/72 inch). */
export async function sizesOf(pdf: Uint8Array): Promise<readonly (readonly number[])[]> {
  const document = await PDFDocument.load(pdf);
  return document.getPages().map((sheet) => {
    const { width, height } = sheet.getSize();
    return [Math.round(width), Math.round(height)];
  });
}
