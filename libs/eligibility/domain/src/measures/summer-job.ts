import { localDate, yearOf } from '@fotfeste/shared/kernel';
import { agreementWithEmployer } from '../conditions/agreement';
import { hasNotTurned } from '../conditions/age';
import { dayOfYear } from '../conditions/day-of-year';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { needEstablished } from '../conditions/need-established';
import { allButGoodOpportunities, assistanceGroupUsual } from '../conditions/technical';
import { ordinaryPay, ordinaryTasks } from '../conditions/wage-subsidy';
import { alsoKnownAs, condition, met, mustBe, notMet, type Evaluation } from '../engine/condition';
import { durationPlan, lastDayAskedFor } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { unless } from '../engine/requirement';
import { summerJobAmount } from './summer-job-amount';
import { summerJobInformation } from './summer-job-information';
import { summerJobPractice } from './summer-job-practice';

/** The chapter was added by a regulation of 22 April 2021; which day it came into force was not found. */
const inForce = { from: localDate('2021-04-22'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const groupQuote =
  'Tilskudd kan gis til arbeidsgivere som ansetter personer under 30 år som har problemer med å få sommerjobb uten tilskudd fra Arbeids- og velferdsetaten.';

const underThirty = condition({
  id: 'SOM-01',
  kind: 'hard',
  title: {
    nb: 'Deltakeren er under 30 år når sommerjobben starter',
    nn: 'Deltakaren er under 30 år når sommarjobben startar',
    en: 'The participant is under 30 when the summer job starts',
  },
  basis: { ...regulation, section: '§ 8-3 første ledd', quote: groupQuote },
  inForce,
  because: {
    nb: 'Tiltaket er for dem under {age} år. Siste mulige startdag var {lastDay}.',
    nn: 'Tiltaket er for dei under {age} år. Siste moglege startdag var {lastDay}.',
    en: 'The measure is for those under {age}. The last possible start was {lastDay}.',
  },
  note: {
    nb: 'Forskriften sier ikke hvilken dag alderen regnes. Her brukes startdagen: den som fyller 30 på startdagen, er for gammel (E-09).',
    nn: 'Forskrifta seier ikkje kva dag alderen blir rekna. Her er det startdagen: den som fyller 30 på startdagen, er for gammal (E-09).',
    en: 'The regulation does not say on which day the age is counted. Here it is the start day: whoever turns 30 on it is too old (E-09).',
  },
  asks: ['born'],
  evaluate: hasNotTurned('SOM.MAX_AGE'),
});

const needsGrant = condition({
  id: 'SOM-02',
  kind: 'discretionary',
  title: {
    nb: 'Har problemer med å få sommerjobb uten tilskudd',
    nn: 'Har problem med å få sommarjobb utan tilskot',
    en: 'Has problems getting a summer job without a grant',
  },
  basis: { ...regulation, section: '§ 8-3 første ledd', quote: groupQuote },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 3,
    text: {
      nb: 'Har personen problemer med å få sommerjobb uten tilskudd fra Nav?',
      nn: 'Har personen problem med å få sommarjobb utan tilskot frå Nav?',
      en: 'Does the person have problems getting a summer job without a grant from Nav?',
    },
    help: {
      nb: 'Hvorfor får ikke personen sommerjobb uten tilskudd?',
      nn: 'Kvifor får ikkje personen sommarjobb utan tilskot?',
      en: 'Why will the person not get a summer job without the grant?',
    },
  },
});

const summerSection = { ...regulation, section: '§ 8-4 andre ledd' } as const;

const inSummer = condition({
  id: 'SOM-05',
  kind: 'hard',
  title: {
    nb: 'Sommerjobben er fra og med 1. juni til og med 31. august',
    nn: 'Sommarjobben er frå og med 1. juni til og med 31. august',
    en: 'The summer job is from 1 June to 31 August inclusive',
  },
  basis: { ...summerSection, quote: 'Tiltaket kan gjennomføres innenfor perioden fra og med 1. juni til og med 31. august.' },
  inForce,
  because: {
    nb: 'Sommerjobb gjennomføres fra {first} til {last}.',
    nn: 'Sommarjobb blir gjennomført frå {first} til {last}.',
    en: 'A summer job is carried out from {first} to {last}.',
  },
  asks: ['endsOn'],
  evaluate: (facts, at): Evaluation => {
    const year = yearOf(at.startsOn);
    const [first, last] = [dayOfYear(year, at.parameter('SOM.WINDOW_START')), dayOfYear(year, at.parameter('SOM.WINDOW_END'))];
    return first <= at.startsOn && lastDayAskedFor(facts, at) <= last ? met : notMet({ first, last });
  },
});

const outsideSummer = condition({
  id: 'SOM-05',
  part: 'special-reasons',
  kind: 'discretionary',
  title: {
    nb: 'Særlige grunner tillater, helt unntaksvis, en annen tid',
    nn: 'Særlege grunnar tillèt, heilt unntaksvis, ei anna tid',
    en: 'Special reasons allow, quite exceptionally, another time',
  },
  basis: {
    ...summerSection,
    quote:
      'Arbeids- og velferdsetaten kan helt unntaksvis godkjenne sommerjobb utenfor denne perioden hvis det foreligger særlige grunner for dette og vurderes som hensiktsmessig for deltakeren.',
  },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Foreligger det særlige grunner til å ha sommerjobben utenfor juni–august, og er det hensiktsmessig for deltakeren?',
      nn: 'Ligg det føre særlege grunnar til å ha sommarjobben utanfor juni–august, og er det føremålstenleg for deltakaren?',
      en: 'Are there special reasons to have the summer job outside June–August, and is it appropriate for the participant?',
    },
  },
});

const noLaidOffStaff = condition({
  id: 'SOM-08',
  kind: 'hard',
  neededBy: 'start',
  title: { nb: 'Virksomheten har ingen permitterte', nn: 'Verksemda har ingen permitterte', en: 'The enterprise has no laid-off staff' },
  basis: {
    ...regulation,
    section: '§ 8-6 femte ledd',
    quote: 'Det gis ikke tilskudd til sommerjobb til virksomheter som har permitterte.',
  },
  inForce,
  because: {
    nb: 'Virksomheten har permitterte og kan ikke få tilskudd til sommerjobb.',
    nn: 'Verksemda har permitterte og kan ikkje få tilskot til sommarjobb.',
    en: 'The enterprise has laid-off staff and cannot get a summer job grant.',
  },
  asks: ['hasLaidOffStaff'],
  evaluate: mustBe('hasLaidOffStaff', 'false'),
});

const contentSection = {
  ...regulation,
  section: '§ 8-2',
  quote:
    'Tiltaksdeltakeren ansettes i en sommerjobb i en offentlig eller privat virksomhet, i midlertidig stilling på ordinære lønns- og arbeidsvilkår, og skal utføre ordinære arbeidsoppgaver.',
} as const;

/** Tilskudd til sommerjobb, tiltaksforskriften chapter 8. */
export const summerJob = measure({
  code: 'SOMMERJOBB',
  inForce,
  requirements: [
    ...generalProvisions('SOM-09'),
    ordinaryTasks({ id: 'SOM-06', basis: contentSection, inForce }),
    ordinaryPay({ id: 'SOM-06', part: 'ordinary-pay', basis: contentSection, inForce }),
    underThirty,
    needsGrant,
    needEstablished({
      id: 'SOM-03',
      basis: {
        ...regulation,
        section: '§ 8-3 andre ledd',
        quote:
          'Det er kun personer som har fått vurdert at de har behov for arbeidsrettet bistand for å komme i jobb som kan få tiltaket sommerjobb.',
      },
      inForce,
    }),
    unless(inSummer, outsideSummer),
    agreementWithEmployer({
      id: 'TF § 8-5',
      basis: {
        ...regulation,
        section: '§ 8-5 første ledd',
        quote:
          'Det skal inngås en avtale mellom tiltaksdeltakeren, arbeidsgiveren og Arbeids- og velferdsetaten som angir tiltakets formål, tilskuddssats og varighet.',
      },
      inForce,
    }),
    noLaidOffStaff,
    ...employerGrant,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'TGA', 'medium'), 'SOM-10'),
    ...summerJobPractice,
    ...summerJobInformation,
  ],
  duration: durationPlan({
    unit: 'weeks',
    clock: ['SOMMERJOBB'],
    steps: [
      {
        id: 'SOM-04',
        how: 'up-to',
        parameter: 'SOM.DUR',
        title: { nb: 'Inntil fire uker', nn: 'Inntil fire veker', en: 'Up to four weeks' },
        basis: {
          ...regulation,
          section: '§ 8-4 første ledd',
          quote: 'Sommerjobb har en varighet på inntil fire uker per tiltaksdeltaker.',
        },
        inForce,
      },
    ],
  }),
  amount: summerJobAmount,
});
