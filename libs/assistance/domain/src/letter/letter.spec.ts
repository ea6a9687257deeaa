import type { DocumentBlock, LetterLanguage } from '@fotfeste/document/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { assistanceGroups } from '@fotfeste/eligibility/domain';
import { aDecisionText } from '../testing/decision-text';
import type { DecisionLetterFacts } from './letter-facts';
import { decisionLetterPart } from './letter-part';

function aLetter(overrides: Partial<DecisionLetterFacts> = {}): DecisionLetterFacts {
  return {
    ...aDecisionText(),
    ...{ group: 'TRENGER_VEILEDNING', mainGoal: 'SKAFFE_ARBEID', born: localDate('1990-03-15'), office: 'Nav Sarpsborg' },
    ...{ decidedOn: localDate('2026-11-21'), complaintWeeks: 6, ...overrides },
  };
}

function blocksOf(facts: DecisionLetterFacts, language: LetterLanguage = 'nb'): readonly DocumentBlock[] {
  const { blocks, closing } = decisionLetterPart(facts).texts[language];
  return [...blocks, ...closing];
}

function headingsOf(facts: DecisionLetterFacts, language?: LetterLanguage): readonly string[] {
  return blocksOf(facts, language).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function wordsOf(facts: DecisionLetterFacts, language?: LetterLanguage): string {
  return blocksOf(facts, language)
    .map((block) => JSON.stringify(block))
    .join('\n');
}

describe('the letter about a § 14 a decision', () => {
  it('has the five parts in the order of the law, each with the adviser’s own words', () => {
    expect(headingsOf(aLetter()).slice(0, 5)).toEqual([
      'Mulighetene dine for å komme i arbeid',
      'Arbeidet som skal være målet ditt',
      'Hva du trenger hjelp til',
      'Arbeidsevnen din',
      'Innsatsen og veien til målet',
    ]);
    expect(wordsOf(aLetter())).toContain('Veiledning hver måned, deretter arbeidstrening.');
  });

  it('says the same in nynorsk, with the words of the adviser as they were written', () => {
    expect(headingsOf(aLetter(), 'nn').slice(2, 5)).toEqual(['Kva du treng hjelp til', 'Arbeidsevna di', 'Innsatsen og vegen til målet']);
    expect(wordsOf(aLetter(), 'nn')).toContain('Veiledning hver måned, deretter arbeidstrening.');
    expect(headingsOf(aLetter(), 'nn')).toHaveLength(headingsOf(aLetter()).length);
  });

  it('names group, goal and day, and the decision it replaces', () => {
    const facts = blocksOf(aLetter()).find(({ kind }) => kind === 'facts');
    expect(facts).toMatchObject({
      facts: [
        ['Innsatsgruppe', 'Trenger veiledning (situasjonsbestemt innsats)'],
        ['Hovedmål', 'Skaffe arbeid'],
        ['Gjelder fra', '21. november 2026'],
      ],
    });
    expect(wordsOf(aLetter())).not.toContain('erstatter');
    expect(wordsOf(aLetter({ replaces: localDate('2026-03-01') }))).toContain('erstatter det du fikk 1. mars 2026');
  });

  it('has no goal where the group has none', () => {
    expect(wordsOf(aLetter({ group: 'LITEN_MULIGHET_TIL_A_JOBBE', mainGoal: undefined }))).not.toContain('Hovedmål');
  });

  it('tells the sources with their day and what they were', () => {
    const sources = [{ kind: 'conversation', dated: localDate('2026-11-02'), words: 'på kontoret' }, { kind: 'cv' }] as const;
    expect(blocksOf(aLetter({ sources })).find(({ kind }) => kind === 'list')).toMatchObject({
      items: ['Samtale med personen, 2. november 2026: på kontoret', 'CV og jobbønsker'],
    });
  });

  it('tells of the youth guarantee under 30 with a need, and of its rules', () => {
    const young = aLetter({ born: localDate('2004-05-01') });
    expect(headingsOf(young)).toContain('Du har ungdomsgarantien');
    expect(wordsOf(young)).toContain('senest 8 uker etter at du ble registrert');
    expect(wordsOf(young)).toContain('egenregi kapittel 4');
    expect(headingsOf(aLetter())).not.toContain('Du har ungdomsgarantien');
    expect(wordsOf(aLetter())).not.toContain('kapittel 4');
    expect(headingsOf({ ...young, group: 'GODE_MULIGHETER' })).not.toContain('Du har ungdomsgarantien');
  });

  it('tells of the right to a plan only where a need is established', () => {
    const withPlan = assistanceGroups.filter((group) => headingsOf(aLetter({ group })).includes('Du kan være med og lage planen'));
    expect(withPlan).toEqual(assistanceGroups.filter((group) => group !== 'GODE_MULIGHETER'));
  });

  it('says how long one may complain, to whom, and that a late complaint is looked at too', () => {
    expect(wordsOf(aLetter())).toContain('innen 6 uker fra du fikk vite om vedtaket. Send klagen til Nav Sarpsborg');
    expect(wordsOf(aLetter())).toContain('Kommer klagen senere, vurderer vi likevel');
    expect(wordsOf(aLetter({ complaintWeeks: undefined }))).toContain('Er du uenig, kan du klage. Send klagen til Nav Sarpsborg');
  });

  it.each(['nb', 'nn'] as const)('leaves no place unfilled, in %s', (language) => {
    for (const group of assistanceGroups)
      expect(wordsOf(aLetter({ group, born: localDate('2004-05-01'), replaces: localDate('2026-01-01') }), language)).not.toMatch(
        /\{[a-z]+\}/,
      );
  });
});
