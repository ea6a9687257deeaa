import type { DemoRole } from './users.ts';

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

export interface SignInTexts {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly begin: string;
  readonly languages: string;
  readonly secondControl: string;
  readonly expired: string;
  readonly again: string;
  readonly clearances: Readonly<Record<'protection-6' | 'protection-7' | 'shielded' | 'kvp', string>>;
  readonly roles: Readonly<Record<DemoRole, readonly [one: string, many: string]>>;
}

export const texts: Readonly<Record<Language, SignInTexts>> = {
  nb: {
    name: 'Bokmål',
    title: 'Hvem vil du være?',
    lead: 'Alle her er oppdiktet. Velg en, så er du logget inn. Det trengs ikke passord.',
    begin: 'Start her',
    languages: 'Språk',
    secondControl: 'kan være beslutter',
    expired: 'Denne innloggingen er ikke gyldig lenger.',
    again: 'Begynn på nytt',
    clearances: { 'protection-6': 'kode 6', 'protection-7': 'kode 7', shielded: 'skjermede personer', kvp: 'KVP' },
    roles: {
      adviser: ['Veileder', 'Veiledere'],
      'team-lead': ['Teamleder', 'Teamledere'],
      'measure-coordinator': ['Tiltakskoordinator', 'Tiltakskoordinatorer'],
      'provider-coordinator': ['Koordinator hos arrangør', 'Koordinatorer hos arrangører'],
      'provider-adviser': ['Veileder hos arrangør', 'Veiledere hos arrangører'],
      county: ['Fylkesnivå', 'Fylkesnivå'],
      administrator: ['Administrator', 'Administratorer'],
      lawyer: ['Fagjurist', 'Fagjurister'],
    },
  },
  nn: {
    name: 'Nynorsk',
    title: 'Kven vil du vere?',
    lead: 'Alle her er oppdikta. Vel ein, så er du logga inn. Du treng ikkje passord.',
    begin: 'Start her',
    languages: 'Språk',
    secondControl: 'kan vere avgjerdstakar',
    expired: 'Denne innlogginga er ikkje gyldig lenger.',
    again: 'Byrj på nytt',
    clearances: { 'protection-6': 'kode 6', 'protection-7': 'kode 7', shielded: 'skjerma personar', kvp: 'KVP' },
    roles: {
      adviser: ['Rettleiar', 'Rettleiarar'],
      'team-lead': ['Teamleiar', 'Teamleiarar'],
      'measure-coordinator': ['Tiltakskoordinator', 'Tiltakskoordinatorar'],
      'provider-coordinator': ['Koordinator hos arrangør', 'Koordinatorar hos arrangørar'],
      'provider-adviser': ['Rettleiar hos arrangør', 'Rettleiarar hos arrangørar'],
      county: ['Fylkesnivå', 'Fylkesnivå'],
      administrator: ['Administrator', 'Administratorar'],
      lawyer: ['Fagjurist', 'Fagjuristar'],
    },
  },
  en: {
    name: 'English',
    title: 'Who would you like to be?',
    lead: 'Everybody here is invented. Choose one and you are signed in. No password is needed.',
    begin: 'Start here',
    languages: 'Language',
    secondControl: 'may do second control',
    expired: 'This sign-in is no longer valid.',
    again: 'Start again',
    clearances: { 'protection-6': 'protection 6', 'protection-7': 'protection 7', shielded: 'shielded persons', kvp: 'KVP' },
    roles: {
      adviser: ['Adviser', 'Advisers'],
      'team-lead': ['Team lead', 'Team leads'],
      'measure-coordinator': ['Measure coordinator', 'Measure coordinators'],
      'provider-coordinator': ['Coordinator at a provider', 'Coordinators at providers'],
      'provider-adviser': ['Adviser at a provider', 'Advisers at providers'],
      county: ['County level', 'County level'],
      administrator: ['Administrator', 'Administrators'],
      lawyer: ['Lawyer', 'Lawyers'],
    },
  },
};

/** The first of our languages that the browser asks for; bokmål when it asks for none. `no` is bokmål. */
/** The language chosen in the product, which stands at the same address as the sign-in. */
export function rememberedLanguage(cookies: string | undefined): Language | undefined {
  return languageOf(/(?:^|; )ff_language=(\w+)/.exec(cookies ?? '')?.[1]);
}

export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => entry.trim().split(';q='))
    .map(([tag = '', quality = '1']) => ({ tag: tag.slice(0, 2).toLowerCase().replace('no', 'nb'), quality: Number(quality) }))
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ tag }) => languageOf(tag)).find((language) => language !== undefined) ?? 'nb';
}

export function languageOf(tag: string | null | undefined): Language | undefined {
  return languages.find((language) => language === tag);
}
