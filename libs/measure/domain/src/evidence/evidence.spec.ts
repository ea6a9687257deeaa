import { languages } from '@fotfeste/shared/kernel';
import { catalogueCodes } from '../measure-group';
import { effectNames, evidenceWarning, worthNames } from './evidence';
import { evidenceCards } from './evidence-cards';

const cards = Object.values(evidenceCards);

describe('what research says of measures', () => {
  it('is about measures of the catalogue alone', () => {
    expect(Object.keys(evidenceCards).filter((code) => !catalogueCodes.some((known) => known === code))).toEqual([]);
  });

  it('always names its source and what to be careful of, in every language', () => {
    for (const { sections, caveat } of cards) {
      expect(sections.length).toBeGreaterThan(0);
      for (const section of sections) expect(section).toMatch(/^[58]\.\d(\.\d)?$/);
      for (const language of languages) expect(caveat[language].length).toBeGreaterThan(30);
    }
  });

  it('keeps the findings of the source: wage subsidies best in the first year, AFT contested', () => {
    const best = Object.entries(evidenceCards).filter(([, { firstYear }]) => firstYear === 'large-positive');
    expect(best.map(([code]) => code)).toEqual(['MIDLERTIDIG_LONNSTILSKUDD']);
    expect(evidenceCards.ARBEIDSFORBEREDENDE_TRENING).toMatchObject({ firstYear: 'negative', later: 'mixed', worth: 'not-profitable' });
    expect(evidenceCards.INDIVIDUELL_JOBBSTOTTE).toBeUndefined();
  });

  it('is written in nynorsk, not in bokmål twice', () => {
    const texts = [...cards.map(({ caveat }) => caveat), ...Object.values(effectNames), ...Object.values(worthNames), evidenceWarning];
    expect(texts.filter(({ nb, nn }) => nb.split(' ').length >= 4 && nb === nn)).toEqual([]);
  });
});
