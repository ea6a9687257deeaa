import { Readable, Writable } from 'node:stream';
import { answerCases } from './cases';

const asked = (changes: object): string =>
  JSON.stringify({ measure: 'ARBEIDSTRENING', startsOn: '2026-09-01', facts: { born: '2011-03-01' }, ...changes });
/** A reader that is slower than the answers. */
const reader = (): { readonly output: Writable; readonly lines: () => readonly Readonly<Record<string, unknown>>[] } => {
  let text = '';
  const output = new Writable({
    highWaterMark: 10,
    write: (chunk: Buffer, _encoding, next) => {
      text += chunk.toString();
      setImmediate(next);
    },
  });
  return {
    output,
    lines: () =>
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  };
};
const answers = async (...lines: readonly string[]) => {
  const { output, lines: read } = reader();
  const counts = await answerCases(Readable.from(lines.map((line) => `${line}\n`)), output);
  return { counts, read: read() };
};

describe('cases on lines', () => {
  it('are answered in their order, with their marks', async () => {
    const { counts, read } = await answers(asked({ case: 'a' }), '', asked({ case: { file: 7 } }), asked({}));
    expect(counts).toEqual({ answered: 3, refused: 0 });
    expect(read.map((line) => line['case'])).toEqual(['a', { file: 7 }, undefined]);
    expect(Object.keys(read[0] ?? {})).toEqual(['case', 'measure', 'outcome', 'decidedBy', 'conditions', 'duration', 'warnings']);
  });

  it('are answered although one of them cannot be, which is named with its line', async () => {
    const { counts, read } = await answers(asked({ case: 'a', measure: 'BADING' }), '{', '7', asked({ case: 'b' }));
    expect(counts).toEqual({ answered: 1, refused: 3 });
    expect(read.map((line) => [line['line'], line['case'], line['outcome']])).toEqual([
      [1, 'a', undefined],
      [2, undefined, undefined],
      [3, undefined, undefined],
      [undefined, 'b', 'not-eligible'],
    ]);
    expect(read[0]).toMatchObject({
      error: 'measure: The measure BADING is unknown. The codes stand in docs/facts.md',
      errors: [{ field: 'measure', message: { nb: 'Tiltaket BADING er ukjent. Kodene står i docs/facts.md' } }],
    });
  });

  it('are answered although one names a thing twice, of which a parser would keep the last', async () => {
    const { counts, read } = await answers(
      '{"case": "a", "measure": "ARBEIDSTRENING", "startsOn": "2026-09-01", "facts": {"born": "1990-03-15", "born": "2011-03-01"}}',
      asked({ case: 'b' }),
    );
    expect(counts).toEqual({ answered: 1, refused: 1 });
    expect(read[0]).toMatchObject({ case: 'a', line: 1, error: 'facts.born: The name stands twice in one object' });
  });

  it('are answered after one that is nested too deep to be told of', async () => {
    const deep = '['.repeat(60_000) + ']'.repeat(60_000);
    const { counts, read } = await answers(
      `{"case": "a", "measure": ${deep}}`,
      `{"case": ${deep}, "measure": "ARBEIDSTRENING"}`,
      deep,
      asked({ case: 'b' }),
    );
    expect(counts).toEqual({ answered: 1, refused: 3 });
    expect(read.map(({ case: mark, errors }) => [mark, (errors as readonly { readonly field: string }[] | undefined)?.[0]?.field])).toEqual(
      [
        ['a', 'measure'],
        [undefined, 'case'],
        [undefined, ''],
        ['b', undefined],
      ],
    );
  });

  it('are answered when the file begins with a byte order mark, which belongs nowhere else', async () => {
    const { read } = await answers(`\uFEFF${asked({ case: 'a' })}`, `\uFEFF${asked({ case: 'b' })}`);
    expect(read.map(({ case: mark, line }) => mark ?? line)).toEqual(['a', 2]);
  });
});
