import { fill, type Language } from '@fotfeste/shared/kernel';
import { inks, sizes } from './style';

const words: Readonly<Record<Language, string>> = {
  nb: 'Side {page} av {pages}',
  nn: 'Side {page} av {pages}',
  en: 'Page {page} of {pages}',
};

/** The number below each page; not part of what is read aloud. */
export function drawPageNumbers(pdf: PDFKit.PDFDocument, language: Language): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    const { margins, height } = pdf.page;
    margins.bottom = 0; // below the text there is no room for text, unless one says so
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font('text').fontSize(sizes.small).fillColor(inks.subtle);
    pdf.text(fill(words[language], { page: index + 1, pages: count }), margins.left, height - 48, { lineBreak: false });
    pdf.endMarkedContent();
  }
}
