import { localDate } from '@fotfeste/shared/kernel';
import { alsoKnownAs, condition, mustBe } from '../engine/condition';
import { followUpReport, needsMoreThanNavOffers } from '../conditions/follow-up-need';
import { generalProvisions } from '../conditions/general-provisions';
import { withinPractice } from '../conditions/practice-length';
import { providerApproved } from '../conditions/provider';
import { allButGoodOpportunities, assistanceGroupUsual } from '../conditions/technical';
import { editWindow } from '../conditions/technical-information';
import { isWorkCapacityReduced, reducedWorkCapacity } from '../conditions/work-capacity';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const inForce = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const lengthSection = { ...regulation, section: '§ 4-4 andre ledd' } as const;

const transitionFact = condition({
  id: 'OPP-06',
  part: 'transition',
  kind: 'hard',
  title: {
    nb: 'Er i overgang fra skole eller soning i institusjon',
    nn: 'Er i overgang frå skule eller soning i institusjon',
    en: 'Is in transition from school or from serving in an institution',
  },
  basis: lengthSection,
  inForce,
  because: {
    nb: 'Tillegget gjelder bare ved overgang fra skole eller soning i institusjon.',
    nn: 'Tillegget gjeld berre ved overgang frå skule eller soning i institusjon.',
    en: 'The addition applies only in transition from school or from serving in an institution.',
  },
  asks: ['inTransitionFromSchoolOrInstitution'],
  evaluate: mustBe('inTransitionFromSchoolOrInstitution'),
});

const transitionNeeded = condition({
  id: 'OPP-06',
  part: 'need',
  kind: 'discretionary',
  title: {
    nb: 'Overgangen gjør at oppfølgingen må fortsette',
    nn: 'Overgangen gjer at oppfølginga må halde fram',
    en: 'The transition makes it necessary to continue the follow-up',
  },
  basis: lengthSection,
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Brukes tiltaket ved overgangen, slik at det bør vare utover tre år?',
      nn: 'Blir tiltaket brukt ved overgangen, slik at det bør vare utover tre år?',
      en: 'Is the measure used in the transition, so that it should last beyond three years?',
    },
  },
});

const information = [
  condition({
    id: 'OPP-08',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Omfang', nn: 'Omfang', en: 'Extent' },
    text: {
      nb: 'Det er ventet om lag {hours} timer per deltaker i måneden. Oppfølgingen kan fortsette etter ansettelse.',
      nn: 'Det er venta om lag {hours} timar per deltakar i månaden. Oppfølginga kan halde fram etter tilsetjing.',
      en: 'About {hours} hours per participant a month are expected. The follow-up may continue after hiring.',
    },
    numbers: { hours: 'OPP.HOURS_EXPECTED' },
    basis: { law: 'PRAKSIS', section: '', source: 'MR', confidence: 'low' },
    inForce: notFound,
  }),
  followUpReport,
] as const;

const length = durationPlan({
  unit: 'months',
  clock: ['OPPFOLGING', 'JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK'],
  steps: [
    {
      id: 'OPP-03',
      how: 'up-to',
      parameter: 'OPP.DUR_BASE',
      title: { nb: 'Inntil seks måneder', nn: 'Inntil seks månader', en: 'Up to six months' },
      basis: { ...lengthSection, quote: 'Oppfølging kan ha en varighet på inntil seks måneder.' },
      inForce,
    },
    {
      id: 'OPP-04',
      how: 'extended-by',
      after: 'OPP-03',
      parameter: 'OPP.DUR_EXT',
      title: { nb: 'Forlengelse med seks måneder', nn: 'Forlenging med seks månader', en: 'Extension by six months' },
      basis: { ...lengthSection, quote: 'Tiltaket kan forlenges med ytterligere seks måneder.' },
      inForce,
    },
    {
      id: 'OPP-05',
      how: 'up-to',
      after: 'OPP-04',
      parameter: 'OPP.DUR_TOTAL_REDUCED',
      requires: [reducedWorkCapacity({ id: 'OPP-05', part: 'reduced-capacity', basis: lengthSection, inForce })],
      title: {
        nb: 'Inntil tre år ved nedsatt arbeidsevne',
        nn: 'Inntil tre år ved nedsett arbeidsevne',
        en: 'Up to three years with reduced work capacity',
      },
      basis: {
        ...lengthSection,
        quote: 'For personer med nedsatt arbeidsevne kan tiltaket forlenges slik at samlet varighet kan være inntil tre år.',
      },
      inForce,
    },
    {
      id: 'OPP-06',
      how: 'extended-by',
      after: 'OPP-05',
      parameter: 'OPP.DUR_EXT_TRANSITION',
      requires: [transitionFact, transitionNeeded],
      title: {
        nb: 'Seks måneder utover tre år ved overgang fra skole eller soning',
        nn: 'Seks månader utover tre år ved overgang frå skule eller soning',
        en: 'Six months beyond three years in transition from school or serving',
      },
      basis: {
        ...lengthSection,
        quote:
          'Om tiltaket brukes ved overgang fra skole eller soning i institusjon kan varigheten forlenges med ytterligere seks måneder utover den maksimale varigheten på tre år.',
      },
      inForce,
      note: {
        nb: 'Teksten peker på tre år. Vi leser den slik at tillegget bare gjelder ved nedsatt arbeidsevne (E-11).',
        nn: 'Teksten peikar på tre år. Vi les han slik at tillegget berre gjeld ved nedsett arbeidsevne (E-11).',
        en: 'The text points to three years. We read it so that the addition applies only with reduced work capacity (E-11).',
      },
    },
  ],
});

const withinNavsLength = withinPractice(
  {
    id: 'OPP-07',
    source: 'AMT',
    title: {
      nb: 'Samlet tid er innenfor det Nav regner som vanlig',
      nn: 'Samla tid er innanfor det Nav reknar som vanleg',
      en: 'The total time is within what Nav counts as usual',
    },
    because: {
      nb: 'Navs fagsystem regner {usual} måneder som vanlig, {reduced} ved nedsatt arbeidsevne og {most} som det meste. Arrangørens eget skjema stopper ved {usual} måneder.',
      nn: 'Fagsystemet til Nav reknar {usual} månader som vanleg, {reduced} ved nedsett arbeidsevne og {most} som det meste. Skjemaet til arrangøren stoppar ved {usual} månader.',
      en: 'Nav’s system counts {usual} months as usual, {reduced} with reduced work capacity and {most} as the most. The provider’s own form stops at {usual} months.',
    },
    asks: ['assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
  },
  length,
  (at, facts) => {
    const reduced = isWorkCapacityReduced(facts);
    return reduced === undefined ? undefined : at.parameter(reduced ? 'OPP.DUR_TOTAL_REDUCED' : 'OPP.DUR_TOTAL');
  },
  (at) => ({
    usual: at.parameter('OPP.DUR_TOTAL'),
    reduced: at.parameter('OPP.DUR_TOTAL_REDUCED'),
    most: at.parameter('OPP.DUR_TOTAL_REDUCED') + at.parameter('OPP.DUR_EXT_TRANSITION'),
  }),
);

/** Oppfølging, tiltaksforskriften chapter 4. Jobbklubb and the digital course are part of it and share its clock. */
export const followUp = measure({
  code: 'OPPFOLGING',
  inForce,
  requirements: [
    ...generalProvisions('OPP-01'),
    needsMoreThanNavOffers,
    providerApproved,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'MR', 'medium'), 'OPP-07'),
    withinNavsLength,
    ...information,
    editWindow,
  ],
  duration: length,
});
