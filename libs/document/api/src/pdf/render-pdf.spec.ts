import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { localDate } from '@fotfeste/shared/kernel';
import type { DocumentContent } from '@fotfeste/document/domain';
import { renderPdf } from './render-pdf';

const content: DocumentContent = {
  language: 'nn',
  title: 'Sluttrapport frå arbeidsførebuande trening',
  sender: 'Bekkerask Karriere AS',
  recipient: [],
  date: localDate('2026-11-21'),
  blocks: [
    { kind: 'heading', text: 'Gangen i tiltaket' },
    { kind: 'paragraph', text: 'Ho møtte kvar dag.\nFrå veke to arbeidde ho i butikk. Čáhci og ŋuorvvostat.' },
    { kind: 'list', items: ['Ressursar', 'Moglegheiter'] },
    { kind: 'facts', facts: [['Arbeid', 'Ja, 30 timar i veka']] },
    {
      kind: 'table',
      head: ['Veke', 'Avtalt', 'Møtt'],
      rows: Array.from({ length: 40 }, (_, week) => [String(week + 1), '30', '28']),
    },
  ],
  signature: ['Tuva Lie', 'Rettleiar'],
};

interface Node {
  readonly role: string;
  readonly children: readonly (Node | { readonly type: string })[];
}

async function opened(bytes: Buffer) {
  return await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
}

function roles(node: Node): readonly string[] {
  return [node.role, ...node.children.flatMap((child) => ('role' in child ? roles(child) : []))];
}

describe('a printed document', () => {
  it('says its language and title, and which standard it follows', async () => {
    const bytes = await renderPdf(content);
    const pdf = await opened(bytes);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: content.title, Author: content.sender, Language: 'nn', PDFFormatVersion: '1.7' });
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  });

  it('tells nobody’s name or number in its fields, whoever it is to and about', async () => {
    const person = 'Xenofonia Blåskjellvik 04908729450';
    const about: DocumentContent = {
      ...{ ...content, recipient: [person], signature: [person] },
      blocks: [
        { kind: 'heading', text: person },
        { kind: 'paragraph', text: person },
        { kind: 'facts', facts: [['Navn', person]] },
      ],
    };
    const pdf = await opened(await renderPdf(about));
    const words = (await (await pdf.getPage(1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words).toContain('Xenofonia');
    const { info, metadata } = await pdf.getMetadata();
    const fields = [
      JSON.stringify(info),
      metadata.getRaw(),
      JSON.stringify(await pdf.getOutline()),
      JSON.stringify(await pdf.getAttachments()),
    ];
    expect(fields.filter((field) => /Xenofonia|skjellvik|04908729450/.test(String(field)))).toEqual([]);
  });

  it('is read aloud in order: title, headings, lists with their signs, and heads of tables', async () => {
    const pdf = await opened(await renderPdf(content));
    const first = (await (await pdf.getPage(1)).getStructTree()) as Node;
    const read = roles(first).filter((role) => role !== 'Root');
    expect(read.slice(0, 11)).toEqual(['Document', 'P', 'P', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'LI']);
    expect(read.filter((role) => role === 'TH')).toHaveLength(4);
    expect(read).toContain('TD');
  });

  it('goes on over as many pages as it needs, numbered outside what is read', async () => {
    const pdf = await opened(await renderPdf(content));
    expect(pdf.numPages).toBe(2);
    const second = (await (await pdf.getPage(2)).getStructTree()) as Node;
    expect(roles(second)).toContain('TR');
    const words = (await (await pdf.getPage(2)).getTextContent()).items.map((item) => ('str' in item ? item.str : ''));
    expect(words).toContain('Side 2 av 2');
  });

  it('holds every letter of Norwegian and Sámi', async () => {
    const pdf = await opened(await renderPdf(content));
    const words = (await (await pdf.getPage(1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words).toContain('Čáhci og ŋuorvvostat');
    expect(words).toContain('Gangen i tiltaket');
  });

  it('has the same bytes for the same content', async () => {
    expect((await renderPdf(content)).equals(await renderPdf(content))).toBe(true);
  });
});
