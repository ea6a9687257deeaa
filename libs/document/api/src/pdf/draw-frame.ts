import { longDate, type DocumentContent } from '@fotfeste/document/domain';
import { gap, inks, sizes } from './style';

type Pdf = PDFKit.PDFDocument;

/** Who writes, when and to whom, and then the title. */
export function drawHead(pdf: Pdf, root: PDFKit.PDFStructureElement, { sender, recipient, date, title, language }: DocumentContent): void {
  const lines = [sender, longDate(date, language)];
  root.add(
    pdf.struct('P', {}, () =>
      pdf
        .font('strong')
        .fontSize(sizes.text)
        .fillColor(inks.text)
        .text(lines[0] ?? ''),
    ),
  );
  root.add(
    pdf.struct('P', {}, () =>
      pdf
        .font('text')
        .fillColor(inks.subtle)
        .text(lines[1] ?? ''),
    ),
  );
  pdf.moveDown(1.5);
  for (const line of recipient) root.add(pdf.struct('P', {}, () => pdf.fillColor(inks.text).text(line)));
  if (recipient.length > 0) pdf.moveDown(1.5);
  root.add(pdf.struct('H1', {}, () => pdf.font('strong').fontSize(sizes.title).fillColor(inks.text).text(title)));
  pdf.y += gap;
}

/** Name, role and place of who signs, kept together. */
export function drawSignature(pdf: Pdf, root: PDFKit.PDFStructureElement, lines: readonly string[]): void {
  if (lines.length === 0) return;
  pdf.font('text').fontSize(sizes.text).fillColor(inks.text);
  pdf.y += 2 * gap;
  const needed = pdf.heightOfString(lines.join('\n'));
  if (pdf.y + needed > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  for (const line of lines) root.add(pdf.struct('P', {}, () => pdf.text(line)));
}
