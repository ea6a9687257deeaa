import type { Language } from '@fotfeste/shared/kernel';
import { demoProviders } from '@fotfeste/tools/test';
import type { AtWork } from './person';

/** Words that give a language away, because another of the three would have written something else. */
const bokmal = ['ikke', 'hvordan', 'hva', 'hvem', 'hvor', 'hvilke', 'noe', 'fra', 'jeg', 'også', 'bare', 'flere', 'uke', 'uken', 'uker'];
const bokmalEndings = [
  'deltaker',
  'deltakeren',
  'deltakere',
  'arbeidssøker',
  'arbeidsgiver',
  'arbeidsgiveren',
  'være',
  'uten',
  'måneder',
  'dager',
];
const nynorsk = ['ikkje', 'korleis', 'kva', 'kven', 'noko', 'frå', 'berre', 'fleire', 'veke', 'deltakar', 'arbeidssøkjar', 'vere', 'utan'];
const both = ['og', 'som', 'av', 'er', 'på', 'til', 'vedtak', 'vedtaket', 'tiltak', 'oppfølging', 'mål', 'lagre', 'neste', 'frist'];

const foreignTo: Readonly<Record<Language, readonly string[]>> = {
  nb: nynorsk,
  nn: [...bokmal, ...bokmalEndings],
  en: [...bokmal, ...bokmalEndings, ...nynorsk, ...both],
};

/** What is wrong with the words of the page as it stands: its language, and words of another language. Nothing is right. */
export async function faultsOf({ page, rests }: AtWork, language: Language): Promise<readonly string[]> {
  await page.locator('main h1').filter({ visible: true }).first().waitFor();
  await rests();
  const found = await page.evaluate(textsOn, language);
  const foreign = foreignTo[language];
  const isForeign = (text: string): boolean =>
    withoutFirms(text)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => foreign.includes(word));
  return [
    ...(found.language === language ? [] : [`the page says that it is in ${found.language}`]),
    ...[...new Set([...found.texts, found.title])].filter(isForeign).map((text) => `not ${language}: ${text}`),
  ];
}

/** Every text on the page but what is marked as another language, names (of people, places and firms) and what somebody has written. */
function textsOn(language: string): { readonly language: string; readonly title: string; readonly texts: readonly string[] } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    if (!parent || !/\p{L}{2}/u.test(text) || parent.closest('script, style, noscript, [translate="no"], blockquote, textarea')) continue;
    if (parent.closest('[lang]')?.getAttribute('lang') !== language) continue;
    texts.push(text);
  }
  return { language: document.documentElement.lang, title: document.title, texts };
}

/** Firms keep their names in every language. */
function withoutFirms(text: string): string {
  return demoProviders.reduce((left, { name }) => left.replaceAll(name, ''), text);
}
