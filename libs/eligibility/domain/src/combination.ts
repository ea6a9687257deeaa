import { localDate, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { isInForce, type Basis, type InForce } from './engine/basis';
import type { MeasureCode } from './catalogue/measure-codes';
import { startNotFound } from './engine/rule';

/** What the sources say of two measures at the same time. */
export const combinationVerdicts = ['allowed', 'warn', 'refused'] as const;
export type CombinationVerdict = (typeof combinationVerdicts)[number];

/** What a source says of two measures at once. */
export interface CombinationRule {
  readonly of: readonly [MeasureCode, MeasureCode | 'ANY'];
  readonly verdict: CombinationVerdict;
  readonly text: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
}

/** The answer for one pair: the rule that decides, or the general warning when no source says anything. */
export interface Combination {
  readonly verdict: CombinationVerdict;
  readonly text: LocalizedText;
  readonly basis: Basis;
}

/** What is said of two measures that run at the same time on a day. The same answer whichever is named first. */
export function combinationOf(one: MeasureCode, other: MeasureCode, on: LocalDate): Combination {
  const rule = combinationRules.find(({ of, inForce }) => concerns(of, one, other) && isInForce(inForce, on));
  return rule ?? notRegulated;
}

function concerns([first, second]: CombinationRule['of'], one: MeasureCode, other: MeasureCode): boolean {
  return (first === one && (second === other || second === 'ANY')) || (first === other && (second === one || second === 'ANY'));
}

const beginning: InForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const whitePaper = { law: 'PRAKSIS', section: 'Meld. St. 33 (2023–2024) 4.1.3', source: 'M33', confidence: 'medium' } as const;

const mentorToo: LocalizedText = { nb: 'Kan ha mentor.', nn: 'Kan ha mentor.', en: 'May have a mentor.' };
const mentor = { verdict: 'allowed', text: mentorToo, basis: { ...regulation, section: '§ 5-3' }, inForce: beginning } as const;
const grantToo: LocalizedText = {
  nb: 'Virksomheten kan få inkluderingstilskudd for ekstra utgifter.',
  nn: 'Verksemda kan få inkluderingstilskot for ekstra utgifter.',
  en: 'The enterprise may get an inclusion grant for extra expenses.',
};
const educationIn2026: LocalizedText = {
  nb: 'AFT kan kombineres med opplæring og utdanning som gir formell kompetanse.',
  nn: 'AFT kan kombinerast med opplæring og utdanning som gir formell kompetanse.',
  en: 'AFT may be combined with training and education that gives formal competence.',
};
const educationBefore2026: LocalizedText = {
  nb: 'Til og med 2025 skulle AFT som utgangspunkt ikke gå samtidig med ordinær utdanning eller læretid.',
  nn: 'Til og med 2025 skulle AFT som utgangspunkt ikkje gå samtidig med ordinær utdanning eller læretid.',
  en: 'Until 2025 AFT should as a starting point not run at the same time as ordinary education or apprenticeship.',
};
const ordinaryEducation = ['STUDIESPESIALISERING', 'FAG_OG_YRKESOPPLAERING', 'HOYERE_YRKESFAGLIG_UTDANNING', 'HOYERE_UTDANNING'] as const;

/** The matrix of rulebook B.26, as far as the measures in this room; only what a source says. */
export const combinationRules: readonly CombinationRule[] = [
  {
    of: ['UNGDOMSGARANTI', 'ANY'],
    verdict: 'allowed',
    text: {
      nb: 'Ungdomsgarantien løper sammen med alle tiltak.',
      nn: 'Ungdomsgarantien går saman med alle tiltak.',
      en: 'The youth guarantee runs alongside every measure.',
    },
    basis: {
      law: 'FOR-2023-06-20-1073',
      section: '§ 4-2 tredje ledd',
      quote:
        'Oppfølgingen gis sammenhengende i hele garantiperioden, blant annet under deltakelse i arbeidsmarkedstiltak, arbeidsrettede aktiviteter, opplæring og utdanning, medisinsk behandling, og på arbeidsplassen.',
      source: 'EF',
      confidence: 'high',
    },
    inForce: { from: localDate('2023-07-01') },
  },
  { of: ['ARBEIDSTRENING', 'MENTOR'], ...mentor },
  { of: ['ARBEIDSMARKEDSOPPLAERING', 'MENTOR'], ...mentor },
  grant('ARBEIDSTRENING', '§ 11-2 bokstav b'),
  grant('OPPFOLGING', '§ 11-2 bokstav c'),
  grant('ARBEIDSMARKEDSOPPLAERING', '§ 11-2 bokstav e'),
  grant('ARBEIDSFORBEREDENDE_TRENING', '§ 11-2 bokstav k'),
  {
    of: ['ARBEIDSTRENING', 'OPPFOLGING'],
    verdict: 'allowed',
    text: {
      nb: 'Oppfølging kan gis mens personen er i arbeidstrening.',
      nn: 'Oppfølging kan bli gitt medan personen er i arbeidstrening.',
      en: 'Follow-up may be given while the person is in work training.',
    },
    basis: {
      ...regulation,
      section: '§ 3-4 første ledd, § 4-2',
      confidence: 'medium',
    },
    inForce: beginning,
  },
  {
    of: ['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING'],
    verdict: 'allowed',
    text: {
      nb: 'Arbeidstrening i ordinær virksomhet kan være en del av AFT.',
      nn: 'Arbeidstrening i ordinær verksemd kan vere ein del av AFT.',
      en: 'Work training in an ordinary enterprise may be a part of AFT.',
    },
    basis: {
      ...regulation,
      section: '§ 13-2 andre ledd bokstav d',
      quote: 'bistand til å finne passende arbeidstrening i ordinære virksomheter med sikte på ansettelse i ordinært arbeidsliv,',
    },
    inForce: { from: localDate('2016-10-01') },
  },
  {
    of: ['ARBEIDSMARKEDSOPPLAERING', 'OPPFOLGING'],
    verdict: 'allowed',
    text: {
      nb: 'Oppfølging kan gis sammen med opplæring.',
      nn: 'Oppfølging kan bli gitt saman med opplæring.',
      en: 'Follow-up may be given together with training.',
    },
    basis: whitePaper,
    inForce: startNotFound,
  },
  ...ordinaryEducation.flatMap((code): readonly CombinationRule[] => [
    {
      of: ['ARBEIDSFORBEREDENDE_TRENING', code],
      verdict: 'allowed',
      text: educationIn2026,
      basis: {
        ...regulation,
        section: '§ 13-2 andre ledd bokstav c',
        quote: 'individuelt tilpasset opplæring og utdanning som gir formell kompetanse eller med sikte på å oppnå formell kompetanse,',
      },
      inForce: { from: localDate('2026-01-01') },
    },
    {
      of: ['ARBEIDSFORBEREDENDE_TRENING', code],
      verdict: 'warn',
      text: educationBefore2026,
      basis: whitePaper,
      inForce: { from: localDate('2016-10-01'), to: localDate('2025-12-31') },
    },
  ]),
];

function grant(measure: MeasureCode, section: string): CombinationRule {
  return {
    of: [measure, 'INKLUDERINGSTILSKUDD'],
    verdict: 'allowed',
    text: grantToo,
    basis: { ...regulation, section },
    inForce: beginning,
  };
}

const notRegulated: Combination = {
  verdict: 'warn',
  text: {
    nb: 'Ingen kilde sier om disse tiltakene kan gå samtidig. Skriv hvorfor, og pass på at de ikke begge fyller hele uken (E-28).',
    nn: 'Inga kjelde seier om desse tiltaka kan gå samtidig. Skriv kvifor, og pass på at dei ikkje begge fyller heile veka (E-28).',
    en: 'No source says whether these measures may run at the same time. Write why, and see that they do not both fill the whole week (E-28).',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'E-28', confidence: 'low' },
};
