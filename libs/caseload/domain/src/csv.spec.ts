import { byteOrderMark, csvLine } from './csv';

const line = (...texts: readonly string[]): string => csvLine(texts.map((text) => ({ text })));

describe('a line of the file', () => {
  it('writes days and numbers as they are written here, and nothing where nothing is known', () => {
    expect(csvLine([{ text: 'Ås, Øyvind' }, { number: 42 }, { day: '2026-11-21' }, undefined])).toBe('Ås, Øyvind;42;21.11.2026;\r\n');
    expect(byteOrderMark).toBe('\uFEFF');
  });

  it('keeps what would part a cell inside it', () => {
    expect(line('a;b', 'say "hi"', 'two\nlines')).toBe('"a;b";"say ""hi""";"two\nlines"\r\n');
  });

  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=HYPERLINK("http://x";"y")'])(
    'lets no program run %j',
    (text) => {
      const written = line(text).replace(/\r\n$/, '').replace(/^"/, '');
      expect(written.startsWith("'")).toBe(true);
    },
  );

  it.each(['Bakken, Kim', 'AFT', 'a=b', 'x-y'])('leaves %j as it is', (text) => {
    expect(line(text)).toBe(`${text}\r\n`);
  });
});
