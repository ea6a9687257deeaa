import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FactName, Facts } from '../facts/facts';
import type { AmountFactor, AmountLine } from '../money/amount';
import { amountPlan, missingForAmount, payment, unknownAmong, type AmountMoment, type LineDraft } from '../money/amount-plan';
import { counted, ore, percent, share } from '../money/factors';

const id = 'MEN-09';
const asked = [
  'mentorHours',
  'mentorHourlyWage',
  'mentorYearlyWage',
  'mentorEmployedByProvider',
  'employerContributionPercent',
  'holidayPayPercent',
  'pensionPercent',
] as const satisfies readonly FactName[];

/** Grant for the agreed mentor hours (§ 5-6): wage and employer's contribution, and more when the mentor is the provider's own. */
export const mentorAmount = amountPlan({
  id,
  title: { nb: 'Tilskudd til mentor', nn: 'Tilskot til mentor', en: 'Mentor grant' },
  paidTo: 'provider',
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 5-6',
    quote: 'Det gis tilskudd tilsvarende mentors ordinære timelønn for det antall timer som er avtalt for mentoroppgaven.',
    source: 'TF',
    confidence: 'high',
  },
  asks: asked,
  parameters: [],
  notes: [
    {
      nb: 'Timene er et eget budsjett for hele perioden og deles ikke på måneder (E-19). Kildene har ingen grense for timetallet.',
      nn: 'Timane er eit eige budsjett for heile perioden og blir ikkje delte på månader (E-19). Kjeldene har inga grense for timetalet.',
      en: 'The hours are a budget of their own for the whole period and are not divided into months (E-19). The sources have no limit on the number of hours.',
    },
    {
      nb: 'Forskriften sier ikke hva arbeidsgiveravgift og pensjon regnes av. Her er det lønn, og feriepenger når de dekkes.',
      nn: 'Forskrifta seier ikkje kva arbeidsgivaravgift og pensjon blir rekna av. Her er det løn, og feriepengar når dei blir dekte.',
      en: 'The regulation does not say what contribution and pension are counted on. Here it is the wage, and holiday pay when covered.',
    },
  ],
  calculate: (facts, moment) => {
    const missing = missingFacts(facts);
    if (missing.length > 0) return missingForAmount(missing);
    const { steps, hourly } = hourlyWage(facts, moment);
    const wage = moment.step({ id, title: titles.wage, factors: [hourly, counted(facts.mentorHours ?? 0, 'hours', titles.hours)] });
    return payment({ every: 'once', steps: [...steps, { ...wage, kind: 'part' }], each: () => additions(facts, wage, moment) });
  },
});

function missingFacts(facts: Facts): readonly FactName[] {
  const knowsWage = facts.mentorHourlyWage !== undefined || facts.mentorYearlyWage !== undefined;
  const ofOwnMentor = facts.mentorEmployedByProvider ? (['holidayPayPercent', 'pensionPercent'] as const) : [];
  return [
    ...unknownAmong(facts, ['mentorHours', 'mentorEmployedByProvider', 'employerContributionPercent', ...ofOwnMentor]),
    ...(knowsWage ? [] : (['mentorHourlyWage'] as const)),
  ];
}

/** The hourly wage as told, or counted from the yearly one the way Nav's system does. */
function hourlyWage({ mentorHourlyWage, mentorYearlyWage = 0 }: Facts, moment: AmountMoment) {
  if (mentorHourlyWage !== undefined) return { steps: [], hourly: ore(mentorHourlyWage, titles.hourly) };
  const hours = moment.number('MEN.HOURS_YEAR', moment.from);
  const oneHour: AmountFactor = { ...share(1, hours.value, titles.ofYear), ...(hours.parameter && { parameter: hours.parameter }) };
  const hourly = moment.step({ id, title: titles.hourly, factors: [ore(mentorYearlyWage, titles.yearly), oneHour] });
  return { steps: [hourly], hourly: ore(hourly.amount, titles.hourly) };
}

function additions(facts: Facts, wage: AmountLine, moment: AmountMoment): readonly LineDraft[] {
  const { holidayPayPercent = 0, pensionPercent = 0, employerContributionPercent = 0, mentorEmployedByProvider } = facts;
  const contributionOn = (base: AmountFactor): LineDraft => ({
    id,
    title: titles.contribution,
    factors: [base, percent(employerContributionPercent, titles.rate)],
  });
  if (!mentorEmployedByProvider) return [contributionOn(ore(wage.amount, titles.wage))];

  const holidayPay: LineDraft = {
    id,
    title: titles.holidayPay,
    factors: [ore(wage.amount, titles.wage), percent(holidayPayPercent, titles.rate)],
  };
  const wages = ore(wage.amount + moment.step(holidayPay).amount, titles.wages);
  const pension: LineDraft = { id, title: titles.pension, factors: [wages, percent(pensionPercent, titles.rate)] };
  return [holidayPay, contributionOn(wages), pension];
}

const titles = {
  hourly: { nb: 'Timelønn', nn: 'Timeløn', en: 'Hourly wage' },
  yearly: { nb: 'Årslønn', nn: 'Årsløn', en: 'Yearly wage' },
  ofYear: { nb: 'én time av timene i året', nn: 'éin time av timane i året', en: 'one hour of the hours in a year' },
  hours: { nb: 'avtalte timer', nn: 'avtalte timar', en: 'agreed hours' },
  wage: { nb: 'Lønn for mentortimene', nn: 'Løn for mentortimane', en: 'Wage for the mentor hours' },
  wages: { nb: 'Lønn og feriepenger', nn: 'Løn og feriepengar', en: 'Wage and holiday pay' },
  rate: { nb: 'sats', nn: 'sats', en: 'rate' },
  holidayPay: { nb: 'Feriepenger', nn: 'Feriepengar', en: 'Holiday pay' },
  contribution: { nb: 'Arbeidsgiveravgift', nn: 'Arbeidsgivaravgift', en: 'Employer’s contribution' },
  pension: { nb: 'Innskudd til tjenestepensjon', nn: 'Innskot til tenestepensjon', en: 'Pension contribution' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
