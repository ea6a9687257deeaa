import type { Language } from '@fotfeste/shared/kernel';

const ordinals: Readonly<Record<string, string>> = {
  første: 'first',
  andre: 'second',
  tredje: 'third',
  fjerde: 'fourth',
  femte: 'fifth',
  sjette: 'sixth',
};
const one = Object.keys(ordinals).join('|');
const several = new RegExp(`,? (${one}) og (${one}) ledd`, 'g');
const single = new RegExp(`,? (${one}) ledd`, 'g');
const acts: Readonly<Record<string, string>> = {
  folketrygdloven: 'National Insurance Act',
  uføretrygdforskriften: 'Disability Pension Regulation',
};

/** `§ 1-3 tredje ledd` as it is said in the language: `section 1-3, third paragraph`. Bokmål and nynorsk write sections alike. */
export function sectionInWords(section: string, language: Language): string {
  if (language === 'nb') return section;
  if (language === 'nn') return section.replaceAll('loven', 'lova').replaceAll('forskriften', 'forskrifta');
  return Object.entries(acts)
    .reduce((text, [act, name]) => text.replaceAll(act, name), section)
    .replace(/^til (?=§)/, 'on ')
    .replaceAll(/§§ ?/g, 'sections ')
    .replaceAll(/§ ?/g, 'section ')
    .replaceAll(several, (_, first: string, second: string) => `, ${ordinals[first] ?? ''} and ${ordinals[second] ?? ''} paragraphs`)
    .replaceAll(single, (_, ordinal: string) => `, ${ordinals[ordinal] ?? ''} paragraph`)
    .replaceAll(/,? bokstav (?=[a-zæøå])/g, ', letter ')
    .replaceAll('kapittel', 'chapter')
    .replaceAll('boks', 'box')
    .replaceAll('(eldre ordlyd)', '(older wording)')
    .replaceAll('(uten tall)', '(without numbers)')
    .replaceAll(/\(til (?=\d)/g, '(until ')
    .replaceAll(' og ', ' and ')
    .replaceAll(' til ', ' to ');
}
