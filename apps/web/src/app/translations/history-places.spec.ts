import { globSync, readFileSync } from 'node:fs';
import { textsOf } from './checks/texts';
import { nb } from './nb';

/** Places that are filled without the event: what it is about, and the measure of its participation. */
const filledByReader = ['subject', 'measure'];

/** Events whose names are put together, with the file that says what they hold. */
const madeNames: Readonly<Record<string, string>> = {
  'participation.report-read': 'libs/participation/api/src/report/report-answer.service.ts',
};

interface Place {
  readonly event: string;
  readonly field: string;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

const sourcesIn = (pattern: string): readonly Source[] =>
  globSync(pattern)
    .filter((path) => !path.endsWith('.spec.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Where the event is written. To listen to it, to compare it and to look it up is not to write it. */
const writersOf = (event: string, sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ path, text }) => path === madeNames[event] || text.includes(`'${event}'`));

const withoutReading = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(/(listensTo|const deciding)\b[^\]]*\]/g, '').replace(/(===|case|find\(|tellOf\() '[^']*'/g, ''),
});

const names = (field: string, { text }: Source): boolean => new RegExp(`[{,(]\\s*(readonly )?${field}\\b\\s*[,:}?)]`).test(text);

describe('the history never says «unknown» of what the product itself wrote', () => {
  const places: readonly Place[] = [...textsOf(nb)].flatMap(([key, text]) => {
    const [, room, happened] = /^(?:case\.(?:event|named)\.)?(\w+)\.(?:event\.)?([a-z-]+)$/.exec(key) ?? [];
    if (!room || !happened || !/(^case\.(event|named)\.)|(\.event\.)/.test(key)) return [];
    const fields = [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, field]) => field ?? []).filter((field) => !filledByReader.includes(field));
    return fields.map((field) => ({ event: `${room}.${happened}`, field }));
  });
  const product = ['libs/!(case)/api/src/**/*.ts', 'libs/case/api/src/erasure/*.ts'].flatMap(sourcesIn).map(withoutReading);
  const demo = sourcesIn('tools/demo-data/**/*.ts').map(withoutReading);

  it('reads every sentence with places', () => {
    expect(places.length).toBeGreaterThan(50);
  });

  it('has every place of a sentence written by every room that records the event', () => {
    const silent = places.filter(({ event }) => writersOf(event, product).length === 0).map(({ event }) => event);
    expect(silent).toEqual([]);
    const missing = places.flatMap(({ event, field }) =>
      writersOf(event, product)
        .filter((source) => !names(field, source))
        .map(({ path }) => `${event} {${field}} in ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('has them in the demo data too', () => {
    const missing = places.flatMap(({ event, field }) =>
      writersOf(event, demo)
        .filter((source) => !names(field, source))
        .map(({ path }) => `${event} {${field}} in ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
