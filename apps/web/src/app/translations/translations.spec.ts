import ts from 'typescript';
import { unknownKeys } from './checks/keys';
import { sources, stringsOf, templatesOf } from './checks/sources';
import { literalsIn, stringsIn } from './checks/templates';
import { copied, gaps, textsOf } from './checks/texts';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

const texts = { nb: textsOf(nb), nn: textsOf(nn), en: textsOf(en) };
const files = sources();
const templates = files.flatMap(templatesOf);

/** Of the long nynorsk texts, at most this share may read as the bokmål. */
const mostCopied = 0.1;

describe('the texts of the product', () => {
  it('exist in all three languages and fill in the same names', () => {
    expect(gaps(texts)).toEqual([]);
  });

  it('are real nynorsk, not bokmål copied', () => {
    const { same, long } = copied(texts.nb, texts.nn);
    expect(same.length > long * mostCopied ? same : []).toEqual([]);
  });

  it('are found under every key that code and templates use', () => {
    const unknown = [
      ...files.flatMap((file) => unknownKeys(stringsOf(file), texts.nb).map((key) => `${file.fileName}: ${key}`)),
      ...templates.flatMap(({ file, text }) => unknownKeys(stringsIn(text, file), texts.nb).map((key) => `${file}: ${key}`)),
    ];
    expect(unknown).toEqual([]);
  });
});

describe('the templates of the product', () => {
  it('hold no text of their own', () => {
    expect(templates.flatMap(({ file, text }) => literalsIn(text, file).map((literal) => `${file}: ${literal}`))).toEqual([]);
  });

  it('are all looked at', () => {
    expect(templates.length).toBeGreaterThan(30);
  });
});

describe('these checks', () => {
  it('see a key that one language lacks, an empty text and a changed name', () => {
    const full = textsOf({ case: { a: 'Hei {name}', b: 'Ha det' } });
    expect(gaps({ nb: full, nn: textsOf({ case: { a: 'Hei {namn}', b: 'Ha det' } }) })).toEqual([
      'case.a fills in different names: name / namn',
    ]);
    expect(gaps({ nb: full, nn: textsOf({ case: { a: 'Hei {name}' } }), en: textsOf({ case: { a: 'Hi {name}', b: ' ' } }) })).toEqual([
      'case.b is missing in nn',
      'case.b is missing in en',
    ]);
  });

  it('see long texts that were copied, and let short ones be', () => {
    const nbTexts = textsOf({ a: { long: 'Dette er en tekst', short: 'Lagre og lukk' } });
    expect(copied(nbTexts, nbTexts)).toEqual({ same: ['a.long'], long: 1 });
    expect(copied(nbTexts, textsOf({ a: { long: 'Dette er ein tekst' } }))).toEqual({ same: [], long: 1 });
  });

  it.each([
    ['<p>Lagre</p>', ['Lagre']],
    ['<p>{{ used }} av {{ max }}</p>', ['av']],
    ['<button aria-label="Lukk">×</button>', ['Lukk']],
    ['<button [attr.aria-label]="\'Lukk\'">×</button>', ['Lukk']],
    ['<input placeholder="Søk" />', ['Søk']],
    ['<img alt="Kart" title="Kartet" />', ['Kart', 'Kartet']],
    ['<ff-panel heading="Mål" />', ['Mål']],
    ['<ff-panel [heading]="open() ? \'Åpen\' : label()" />', ['Åpen']],
    ["<p>{{ name ?? 'Ukjent' }}</p>", ['Ukjent']],
    ['<p>{{ `Hei ${name}` }}</p>', ['Hei']],
    ['@if (open()) { <b>Åpen</b> } @else { @for (x of all(); track x) { <i>Rad</i> } }', ['Åpen', 'Rad']],
    ['<ng-template><span>Skjult</span></ng-template>', ['Skjult']],
    ["<p>{{ 'case.title' | transloco }} · {{ (open() ? 'case.a' : 'case.b') | transloco }} % 12</p>", []],
    ['<p class="lead" id="x" data-tone="danger" [class.open]="kind() === \'open\'">{{ row.name }}</p>', []],
  ])('see the literal texts in %s', (template, expected) => {
    expect(literalsIn(template, 'planted.html').map((text) => text.trim())).toEqual(expected);
  });

  it('see a key that leads nowhere, in a template and in code', () => {
    const known = textsOf({ case: { title: 'Sak', rows: { one: '{count} rad', other: '{count} rader' }, status: { open: 'Åpen' } } });
    const template =
      "<p>{{ 'case.title' | transloco }}{{ 'case.status.' + s | transloco }}{{ 'case.tittel' | transloco }}{{ 'case.rows' | ffCounted: 2 }}</p>";
    expect(unknownKeys(stringsIn(template, 'planted.html'), known)).toEqual(['case.tittel']);

    const code = ts.createSourceFile(
      'planted.ts',
      "t('case.nowhere'); t(`case.status.${s}`); t(`case.stat.${s}`); if (x === 'case.opened') y();",
      ts.ScriptTarget.Latest,
      true,
    );
    expect(unknownKeys(stringsOf(code), known)).toEqual(['case.nowhere', 'case.stat.']);
  });

  it('read templates inside components', () => {
    const code = ts.createSourceFile('planted.ts', '@Component({ template: `<p>Hei</p>` }) class A {}', ts.ScriptTarget.Latest, true);
    expect(templatesOf(code)).toEqual([{ file: 'planted.ts', text: '<p>Hei</p>' }]);
  });
});
