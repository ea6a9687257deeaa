import type { LocalizedText } from '@fotfeste/shared/kernel';

/**
 * What can stand between somebody and work (Meld. St. 33 (2023–2024) chapters 2.2, 4.1.2 and 4.3.1).
 * Labels only: details of health, family and economy are written where they are needed, or not at all.
 */
export const barriers = [
  'low-education',
  'missing-skills',
  'weak-basic-skills',
  'weak-norwegian',
  'little-work-experience',
  'digital-skills',
  'health',
  'substance-use',
  'psychosocial',
  'care-responsibilities',
  'housing',
  'social-problems',
  'economic-incentives',
  'motivation',
  'long-absence',
  'local-labour-market',
  'employer-attitudes',
] as const;
export type Barrier = (typeof barriers)[number];

/** Names of the barriers. */
export const barrierNames: Readonly<Record<Barrier, LocalizedText>> = {
  'low-education': { nb: 'Lav utdanning', nn: 'Låg utdanning', en: 'Low education' },
  'missing-skills': {
    nb: 'Mangler kompetansen jobbene krever',
    nn: 'Manglar kompetansen som jobbane krev',
    en: 'Lacks skills the jobs ask for',
  },
  'weak-basic-skills': { nb: 'Svake grunnleggende ferdigheter', nn: 'Svake grunnleggjande dugleikar', en: 'Weak basic skills' },
  'weak-norwegian': { nb: 'Svake norskferdigheter', nn: 'Svake norskkunnskapar', en: 'Weak Norwegian' },
  'little-work-experience': {
    nb: 'Lite eller ingen arbeidserfaring',
    nn: 'Lita eller inga arbeidserfaring',
    en: 'Little or no work experience',
  },
  'digital-skills': { nb: 'Digitale ferdigheter', nn: 'Digitale dugleikar', en: 'Digital skills' },
  health: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  'substance-use': { nb: 'Rus', nn: 'Rus', en: 'Substance use' },
  psychosocial: { nb: 'Psykososiale forhold', nn: 'Psykososiale tilhøve', en: 'Psychosocial circumstances' },
  'care-responsibilities': { nb: 'Omsorg og familie', nn: 'Omsorg og familie', en: 'Care and family' },
  housing: { nb: 'Bosituasjon', nn: 'Busituasjon', en: 'Housing' },
  'social-problems': { nb: 'Sosiale problemer', nn: 'Sosiale problem', en: 'Social problems' },
  'economic-incentives': {
    nb: 'Økonomi: lite igjen for å jobbe',
    nn: 'Økonomi: lite att for å jobbe',
    en: 'Economy: little gained by working',
  },
  motivation: {
    nb: 'Motivasjon eller dårlig skoleerfaring',
    nn: 'Motivasjon eller dårleg skuleerfaring',
    en: 'Motivation or bad experience of school',
  },
  'long-absence': { nb: 'Lenge borte fra arbeid', nn: 'Lenge borte frå arbeid', en: 'Long absence from work' },
  'local-labour-market': {
    nb: 'Arbeidsmarkedet der personen bor',
    nn: 'Arbeidsmarknaden der personen bur',
    en: 'The labour market where the person lives',
  },
  'employer-attitudes': {
    nb: 'Arbeidsgiveres holdninger eller krav',
    nn: 'Haldningar eller krav hos arbeidsgivarar',
    en: 'Attitudes or demands of employers',
  },
};
