import { localDate } from '@fotfeste/shared/kernel';
import { permanentGroups } from '../assistance-group';
import {
  adaptedWorkGroupQuote,
  needsSpecialAdaptation,
  noTimeLimit,
  othersNotRelevant,
  pensionOrExpected,
  permanentlyEmployed,
} from '../conditions/adapted-work';
import { calendarDay } from '../conditions/calendar-day';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { assistanceGroupUsual, underAgeAtEnd } from '../conditions/technical';
import { alsoKnownAs, condition } from '../engine/condition';
import { measure } from '../engine/measure';
import { amountPlan, payment } from '../money/amount-plan';
import { ofMonth } from '../money/factors';
import { vtoLastOldStart } from '../parameters/vto/last-old-start';
import { earningsBesidePension, payBefore2026 } from './adapted-work-information';

/** Nobody starts in the old scheme after its last day; chapter 14A has taken its place. */
const inForce = { from: localDate('2016-01-01'), to: calendarDay(vtoLastOldStart.values[0].value) };
const notFound = { ...inForce, startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 14-3 (til 31.08.2026)' } as const;
const practice = { law: 'PRAKSIS', section: '', source: 'TGA', confidence: 'medium' } as const;

const under67 = condition({
  id: 'TEC-02',
  alsoIds: ['VTO-10'],
  kind: 'technical',
  title: {
    nb: 'Deltakeren er under 67 år når avtalen slutter',
    nn: 'Deltakaren er under 67 år når avtalen sluttar',
    en: 'The participant is under 67 when the agreement ends',
  },
  basis: practice,
  inForce: notFound,
  because: {
    nb: 'Navs fagsystem tar ikke imot avtaler som varer til etter {lastDay}, dagen før {age}-årsdagen. Forskriften har ingen øvre grense.',
    nn: 'Fagsystemet til Nav tek ikkje imot avtalar som varer til etter {lastDay}, dagen før {age}-årsdagen. Forskrifta har inga øvre grense.',
    en: 'Nav’s system takes no agreement that lasts beyond {lastDay}, the day before the birthday of {age}. The regulation has no upper limit.',
  },
  asks: ['born', 'endsOn'],
  evaluate: underAgeAtEnd('TEC.MAX_AGE_VTAO'),
});

const information = [
  condition({
    id: 'VTO-06',
    part: 'old-scheme',
    kind: 'information',
    audience: 'adviser',
    task: 'contact-points',
    title: { nb: 'Fadder og kontaktperson', nn: 'Fadder og kontaktperson', en: 'Sponsor and contact person' },
    text: {
      nb: 'Arbeidsgiveren peker ut en fadder, og Nav en kontaktperson.',
      nn: 'Arbeidsgivaren peikar ut ein fadder, og Nav ein kontaktperson.',
      en: 'The employer appoints a colleague as sponsor, and Nav a contact person.',
    },
    basis: { ...practice, source: 'nav.no' },
    inForce: notFound,
  }),
  condition({
    id: 'VTO-10',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Bekreft oppfølgingen', nn: 'Stadfest oppfølginga', en: 'Confirm the follow-up' },
    text: {
      nb: 'Bekreft oppfølgingen i Navs fagsystem hver {months}. måned; ellers stopper betalingen. Siste dag å starte i denne ordningen er 31.08.2026.',
      nn: 'Stadfest oppfølginga i fagsystemet til Nav kvar {months}. månad; elles stoppar betalinga. Siste dag å starte i denne ordninga er 31.08.2026.',
      en: 'Confirm the follow-up in Nav’s system every {months} months; otherwise the payment stops. The last day to start in this scheme is 31 August 2026.',
    },
    numbers: { months: 'VTO.FOLLOWUP_TECH' },
    basis: practice,
    inForce: notFound,
  }),
  condition({
    id: 'VTO-11',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskudd til arbeidsgiveren', nn: 'Tilskot til arbeidsgivaren', en: 'Grant to the employer' },
    text: {
      nb: 'Arbeidsgiveren får et fast beløp i måneden. Om avtaler fra før 01.09.2026 beholder tilskuddet, er ikke avklart; de betales etter de gamle satsene inntil videre (E-06).',
      nn: 'Arbeidsgivaren får eit fast beløp i månaden. Om avtalar frå før 01.09.2026 held på tilskotet, er ikkje avklart; dei blir betalte etter dei gamle satsane inntil vidare (E-06).',
      en: 'The employer gets a fixed amount a month. Whether agreements from before 1 September 2026 keep the grant is not settled; they are paid at the old rates for now (E-06).',
    },
    basis: { ...practice, source: 'TGA, M33, nav.no' },
    inForce: notFound,
  }),
] as const;

const employerAmount = amountPlan({
  id: 'VTO-11',
  title: { nb: 'Tilskudd til arbeidsgiveren', nn: 'Tilskot til arbeidsgivaren', en: 'Grant to the employer' },
  paidTo: 'employer',
  basis: { law: 'FOR-2015-12-11-1598', section: 'kapittel 14 (eldre ordlyd)', source: 'TGA, M33', confidence: 'medium' },
  asks: [],
  parameters: ['VTO.RATE'],
  monthsWithoutEnd: 1,
  notes: [
    {
      nb: 'En del av en måned regnes i kalenderdager. Om tilskuddet består etter 31.08.2026, er ikke avklart (E-06). Er siste dag ukjent, vises én måned.',
      nn: 'Ein del av ein månad blir rekna i kalenderdagar. Om tilskotet består etter 31.08.2026, er ikkje avklart (E-06). Er siste dag ukjend, blir éin månad vist.',
      en: 'A part of a month is counted in calendar days. Whether the grant lasts beyond 31 August 2026 is not settled (E-06). When the last day is unknown, one month is shown.',
    },
  ],
  calculate: () =>
    payment({
      each: (stretch) => [
        {
          id: 'VTO-11',
          title: { nb: 'Tilskudd per måned', nn: 'Tilskot per månad', en: 'Grant a month' },
          factors: [stretch.number('VTO.RATE'), ...ofMonth(stretch)],
        },
      ],
    }),
});

/** Varig tilrettelagt arbeid i ordinær virksomhet as a part of chapter 14, until 31 August 2026. */
export const adaptedWorkOldScheme = measure({
  code: 'VTAO',
  inForce,
  requirements: [
    ...generalProvisions(),
    pensionOrExpected({ id: 'VTO-01', basis: { ...targetGroup, quote: adaptedWorkGroupQuote }, inForce }),
    needsSpecialAdaptation({ id: 'VTO-02', basis: targetGroup, inForce }),
    othersNotRelevant({
      id: 'VTO-03',
      basis: { ...targetGroup, quote: 'Andre arbeidsmarkedstiltak skal være vurdert og funnet å være uaktuelle.' },
      inForce,
    }),
    permanentlyEmployed({
      id: 'VTO-05',
      part: 'old-scheme',
      basis: { ...regulation, section: '§ 14-7 (til 31.08.2026)', quote: 'Tiltaksdeltakeren skal være fast ansatt i virksomheten.' },
      inForce,
    }),
    ...employerGrant,
    alsoKnownAs(assistanceGroupUsual(permanentGroups, 'TGA', 'medium'), 'VTO-10'),
    under67,
    noTimeLimit({ id: 'VTO-04', basis: { ...regulation, section: '§ 14-4 (til 31.08.2026)' }, inForce }),
    alsoKnownAs(payBefore2026, 'VTO-05'),
    earningsBesidePension,
    ...information,
  ],
  amount: employerAmount,
});
