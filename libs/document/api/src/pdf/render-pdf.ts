import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { DocumentContent } from '@fotfeste/document/domain';
import { drawBlock } from './draw-block';
import { drawHead, drawSignature } from './draw-frame';
import { drawPageNumbers } from './draw-page-numbers';
import { fonts, margins } from './style';

const { resolve } = createRequire(import.meta.url);

/**
 * A document as a tagged PDF (PDF/UA-1): language, title, headings, lists and table heads stand in its structure tree, so that it can
 * be read aloud. The same content gives the same bytes.
 */
export function renderPdf(content: DocumentContent): Promise<Buffer> {
  const pdf = new PDFDocument(optionsFor(content));
  for (const [name, file] of Object.entries(fonts)) pdf.registerFont(name, resolve(file));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  drawHead(pdf, root, content);
  for (const block of content.blocks) drawBlock(pdf, root, block);
  drawSignature(pdf, root, content.signature);
  root.end();
  drawPageNumbers(pdf, content.language);
  return bytesOf(pdf);
}

/** `object`, because the published types do not know the subset for accessibility yet. */
function optionsFor({ language, title, sender, date }: DocumentContent): object {
  return {
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Author: sender, Creator: 'Fotfeste', Producer: 'Fotfeste', CreationDate: new Date(`${date}T12:00:00Z`) },
  };
}

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  pdf.end();
  for await (const chunk of pdf) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
