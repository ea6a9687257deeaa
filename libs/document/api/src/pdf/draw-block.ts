import type { DocumentBlock, FactsBlock, ListBlock, TableBlock } from '@fotfeste/document/domain';
import { gap, inks, sizes } from './style';

type Pdf = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/** One block below the one before. A heading takes its first lines with it to the next page. */
export function drawBlock(pdf: Pdf, parent: Parent, block: DocumentBlock): void {
  pdf.font('text').fontSize(sizes.text).fillColor(inks.text);
  if (block.kind === 'heading') drawHeading(pdf, parent, block.text);
  else if (block.kind === 'paragraph') drawParagraph(pdf, parent, block.text);
  else if (block.kind === 'list') drawList(pdf, parent, block);
  else if (block.kind === 'facts') drawFacts(pdf, parent, block);
  else drawTable(pdf, parent, block);
}

function drawHeading(pdf: Pdf, parent: Parent, text: string): void {
  const room = 4 * sizes.heading;
  if (pdf.y + room > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  pdf.y += gap;
  parent.add(pdf.struct('H2', {}, () => pdf.font('strong').fontSize(sizes.heading).text(text)));
  pdf.y += gap / 2;
}

function drawParagraph(pdf: Pdf, parent: Parent, text: string): void {
  parent.add(pdf.struct('P', {}, () => pdf.text(text, { lineGap: 2 })));
  pdf.y += gap;
}

function drawList(pdf: Pdf, parent: Parent, { items }: ListBlock): void {
  const list = pdf.struct('L');
  parent.add(list);
  const { left } = pdf.page.margins;
  for (const text of items) {
    const item = pdf.struct('LI');
    list.add(item);
    const before = pdf.page;
    const top = pdf.y;
    item.add(pdf.struct('Lbl', {}, () => pdf.text('•', left + 4, top, { lineBreak: false })));
    const y = pdf.page === before ? top : pdf.page.margins.top;
    item.add(pdf.struct('LBody', {}, () => pdf.text(text, left + 18, y, { lineGap: 2 })));
    item.end();
  }
  list.end();
  pdf.x = left;
  pdf.y += gap;
}

function drawFacts(pdf: Pdf, parent: Parent, { facts }: FactsBlock): void {
  const options = { ...plain, structParent: parent, columnStyles: [170, '*'] };
  const table = pdf.table(options);
  for (const [name, value] of facts) table.row([{ ...head, ...scope('Row'), text: name }, { text: value }]);
  table.end();
  pdf.y += gap;
}

function drawTable(pdf: Pdf, parent: Parent, { head: names, rows }: TableBlock): void {
  const options = { ...plain, structParent: parent };
  const table = pdf.table(options);
  table.row(names.map((text) => ({ ...head, ...scope('Column'), text })));
  for (const row of rows) table.row(row.map((text) => ({ text })));
  table.end();
  pdf.y += gap;
}

const plain = {
  defaultStyle: {
    border: { top: 0, right: 0, left: 0, bottom: 0.5 },
    borderColor: inks.line,
    padding: { top: 3, right: 6, bottom: 3, left: 0 },
  },
};
const head = { type: 'TH', font: { src: 'strong' } } as const;

/** What a head cell is the head of; the published types do not know it. */
function scope(of: 'Row' | 'Column'): object {
  return { scope: of };
}
