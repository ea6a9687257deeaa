import { localDate } from '@fotfeste/shared/kernel';
import { alsoKnownAs, condition, mustBe } from '../engine/condition';
import { fromTheYearOfTurning } from './age';
import { allButGoodOpportunities, assistanceGroupUsual } from './technical';

const chapter7 = { from: localDate('2025-07-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** The opening sentence of § 7-3, for all letters. */
export const needsQualification = condition({
  id: 'OPL-01',
  kind: 'discretionary',
  title: { nb: 'Har behov for kvalifisering', nn: 'Har behov for kvalifisering', en: 'Needs qualification' },
  basis: { ...regulation, section: '§ 7-3 første ledd', quote: 'Opplæring kan gis til personer med behov for kvalifisering.' },
  inForce: chapter7,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Trenger personen kvalifisering for å få arbeid?',
      nn: 'Treng personen kvalifisering for å få arbeid?',
      en: 'Does the person need qualification to get work?',
    },
    help: {
      nb: 'Hvilken kompetanse mangler, og hvilke ledige jobber stenger det for?',
      nn: 'Kva kompetanse manglar, og kva ledige jobbar stengjer det for?',
      en: 'Which competence is missing, and which vacant jobs does that close?',
    },
  },
});

/** Letters a to e: the calendar year counts, not the birthday. */
export const fromTheYearOf19 = condition({
  id: 'OPL-AE-01',
  kind: 'hard',
  title: {
    nb: 'Opplæringen starter tidligst det året personen fyller 19 år',
    nn: 'Opplæringa startar tidlegast det året personen fyller 19 år',
    en: 'The training starts no earlier than the year the person turns 19',
  },
  basis: { ...regulation, section: '§ 7-3 andre ledd', quote: 'Opplæringen kan gis fra det året personen fyller 19 år.' },
  inForce: chapter7,
  because: {
    nb: 'Opplæringen kan tidligst starte {earliest}, det året personen fyller {age} år.',
    nn: 'Opplæringa kan tidlegast starte {earliest}, det året personen fyller {age} år.',
    en: 'The training can start on {earliest} at the earliest, the year the person turns {age}.',
  },
  asks: ['born'],
  evaluate: fromTheYearOfTurning('OPL.AGE_AE'),
});

/** Letters a to e: why the person has difficulties. */
export const inadequateQualifications = condition({
  id: 'OPL-AE-02',
  kind: 'discretionary',
  title: {
    nb: 'Har vansker med å komme i arbeid på grunn av mangelfulle kvalifikasjoner eller svake grunnleggende ferdigheter',
    nn: 'Har vanskar med å kome i arbeid på grunn av mangelfulle kvalifikasjonar eller svake grunnleggjande dugleikar',
    en: 'Has difficulties getting work because of inadequate qualifications or weak basic skills',
  },
  basis: {
    ...regulation,
    section: '§ 7-3 andre ledd',
    quote:
      'Opplæring etter § 7-2 første ledd bokstav a til e kan gis til personer som på grunn av mangelfulle kvalifikasjoner eller svake grunnleggende ferdigheter har vanskeligheter med å komme inn på arbeidsmarkedet.',
  },
  inForce: chapter7,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Er det mangelfulle kvalifikasjoner eller svake grunnleggende ferdigheter som gjør det vanskelig å komme i arbeid?',
      nn: 'Er det mangelfulle kvalifikasjonar eller svake grunnleggjande dugleikar som gjer det vanskeleg å kome i arbeid?',
      en: 'Is it inadequate qualifications or weak basic skills that make it hard to get work?',
    },
  },
});

/** Letters a to e: Nav looks for a public offer before it buys. */
export const publicOffersConsidered = condition({
  id: 'OPL-PRO-01',
  kind: 'hard',
  neededBy: 'start',
  refusal: 'not-yet',
  title: {
    nb: 'Tilbud i kommunen og fylkeskommunen er vurdert først',
    nn: 'Tilbod i kommunen og fylkeskommunen er vurderte først',
    en: 'Offers in the municipality and county have been considered first',
  },
  basis: {
    ...regulation,
    section: '§ 7-6 andre ledd',
    quote:
      'Før det anskaffes kurs eller opplæring etter § 7-2 første ledd bokstav a til e , skal Arbeids- og velferdsetaten vurdere om tiltaksdeltakeren kan benytte relevante tilbud som er tilgjengelige i kommunen eller fylkeskommunen.',
  },
  inForce: chapter7,
  because: {
    nb: 'Det er ikke vurdert om personen kan bruke et tilbud i kommunen eller fylkeskommunen.',
    nn: 'Det er ikkje vurdert om personen kan bruke eit tilbod i kommunen eller fylkeskommunen.',
    en: 'It has not been considered whether the person can use an offer in the municipality or county.',
  },
  asks: ['publicOffersConsidered'],
  evaluate: mustBe('publicOffersConsidered'),
});

/** Nav offers training to every group but good opportunities. */
export const trainingGroupUsual = alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'MR', 'medium'), 'OPL-T-03');

/** Texts that follow all training. */
export const trainingInformation = [
  condition({
    id: 'OPL-MON-01',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Utgifter til opplæringen', nn: 'Utgifter til opplæringa', en: 'Expenses of the training' },
    text: {
      nb: 'Nav kan dekke skolepenger, nødvendige studiereiser til eksamen, semesteravgift og eksamensgebyr, innenfor maksimalsatser. Satsene er ikke funnet og må slås opp.',
      nn: 'Nav kan dekkje skulepengar, nødvendige studiereiser til eksamen, semesteravgift og eksamensgebyr, innanfor maksimalsatsar. Satsane er ikkje funne og må slåast opp.',
      en: 'Nav may cover tuition, study trips needed for the exam, semester fee and exam fee within maximum rates. The rates were not found and must be looked up.',
    },
    basis: {
      ...regulation,
      section: '§ 7-5 første ledd',
      quote:
        'Tilskudd til skolepenger, studiereiser som er nødvendig for at deltakeren skal kunne ta eksamen, semesteravgift og eksamensgebyr gis på grunnlag av de faktiske utgiftene, innenfor maksimalsatser som fastsettes av departementet.',
    },
    inForce: chapter7,
  }),
  condition({
    id: 'OPL-PRO-02',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Anskaffelse', nn: 'Innkjøp', en: 'Procurement' },
    text: {
      nb: 'Kurs og plasser som faller inn under anskaffelsesloven, anskaffes etter den.',
      nn: 'Kurs og plassar som fell inn under innkjøpslova, blir kjøpte inn etter den.',
      en: 'Courses and places that fall under the Procurement Act are procured under it.',
    },
    basis: {
      ...regulation,
      section: '§ 7-6 første ledd',
      quote:
        'I den grad en anskaffelse av et kurs, opplæringsmoduler eller en enkelt opplæringsplass faller inn under virkeområdet for anskaffelsesloven med tilhørende forskrifter, skal tiltaket eller tiltaksplassen anskaffes i overensstemmelse med anskaffelsesreglene.',
    },
    inForce: chapter7,
  }),
] as const;
