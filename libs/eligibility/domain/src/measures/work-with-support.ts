import { localDate } from '@fotfeste/shared/kernel';
import { hasTurned } from '../conditions/age';
import { necessaryInOwnMeasures, ownMeasureEnds } from '../conditions/own-measures';
import { employerHasAdapted, hasEmployer, internalMeasuresDocumented, lawfulResidence } from '../conditions/participation';
import { workAssessmentAllowanceDuties } from '../conditions/work-assessment-allowance';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { alsoKnownAs, condition, doesNotApply, met, missing, mustBe, type Evaluation } from '../engine/condition';
import { durationPlan, type DurationStepDefinition } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const inForce = { from: localDate('2023-06-20') };
const fromAugust2025 = { from: localDate('2025-08-01') };
const regulation = { law: 'FOR-2023-06-20-1073', source: 'EF', confidence: 'high' } as const;
const lengthSection = { ...regulation, section: '§ 2-4 andre ledd' } as const;
const groupQuote =
  'Arbeid med støtte kan tilbys personer som har fylt 16 år, og som har behov for en mer omfattende formidlings- og oppfølgingsbistand enn den som tilbys etter arbeids- og velferdsforvaltningsloven § 4 tredje ledd.';
const trainingQuote =
  'For personer som deltar i opplæring etter tiltaksforskriften § 7-2 første ledd bokstav d, kan tiltaket forlenges med inntil ett år, slik at samlet varighet kan være inntil to år, eller fire år for personer med nedsatt arbeidsevne.';

const turned16 = condition({
  id: 'AMS-01',
  kind: 'hard',
  title: { nb: 'Deltakeren har fylt 16 år', nn: 'Deltakaren har fylt 16 år', en: 'The participant has turned 16' },
  basis: { ...regulation, section: '§ 2-1', quote: groupQuote },
  inForce,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  note: {
    nb: 'Her gjelder fødselsdagen. I IPS gjelder kalenderåret fra 01.09.2026.',
    nn: 'Her gjeld fødselsdagen. I IPS gjeld kalenderåret frå 01.09.2026.',
    en: 'Here the birthday counts. In IPS the calendar year counts from 1 September 2026.',
  },
  asks: ['born'],
  evaluate: hasTurned('AMS.MIN_AGE'),
});

const needsMore = condition({
  id: 'AMS-02',
  kind: 'discretionary',
  title: {
    nb: 'Trenger mer formidling og oppfølging enn det som tilbys alle',
    nn: 'Treng meir formidling og oppfølging enn det alle får tilbod om',
    en: 'Needs more placement and follow-up than everybody is offered',
  },
  basis: { ...regulation, section: '§ 2-1', quote: groupQuote },
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Trenger personen mer omfattende formidling og oppfølging enn det Nav tilbyr alle, for å få eller beholde jobb?',
      nn: 'Treng personen meir omfattande formidling og oppfølging enn det Nav tilbyr alle, for å få eller behalde jobb?',
      en: 'Does the person need more extensive placement and follow-up than Nav offers everybody, to get or keep a job?',
    },
    help: {
      nb: 'Hva skal jobbspesialisten hjelpe med, og hvorfor er ikke vanlig oppfølging nok?',
      nn: 'Kva skal jobbspesialisten hjelpe med, og kvifor er ikkje vanleg oppfølging nok?',
      en: 'What shall the job specialist help with, and why is ordinary follow-up not enough?',
    },
  },
});

const beyondEmployersDuty = condition({
  id: 'AMS-09',
  kind: 'discretionary',
  neededBy: 'start',
  title: {
    nb: 'Arbeidsgiverens behov går ut over plikten til å tilrettelegge',
    nn: 'Behovet til arbeidsgivaren går ut over plikta til å leggje til rette',
    en: 'The employer’s need goes beyond the duty to adapt the work',
  },
  basis: {
    ...regulation,
    section: '§ 2-2 andre ledd',
    quote: 'Det er en forutsetning at behovet for bistand går utover arbeidsgivers tilretteleggingsplikt etter arbeidsmiljøloven § 4-2.',
  },
  inForce,
  arises: (facts): Evaluation => {
    const employed = hasEmployer(facts);
    if (employed === undefined) return missing('employments');
    return employed ? met : doesNotApply;
  },
  asks: ['employments'],
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Trenger arbeidsgiveren oppfølging ut over sin egen plikt til å tilrettelegge?',
      nn: 'Treng arbeidsgivaren oppfølging ut over si eiga plikt til å leggje til rette?',
      en: 'Does the employer need follow-up beyond its own duty to adapt the work?',
    },
  },
});

const inVocationalTraining = condition({
  id: 'AMS-07',
  part: 'training',
  kind: 'hard',
  title: {
    nb: 'Deltar i fag- og yrkesopplæring etter § 7-2 bokstav d',
    nn: 'Deltek i fag- og yrkesopplæring etter § 7-2 bokstav d',
    en: 'Takes part in vocational training under § 7-2 letter d',
  },
  basis: { ...lengthSection, quote: trainingQuote },
  inForce: fromAugust2025,
  because: {
    nb: 'Det ekstra året gjelder bare deltakere i fag- og yrkesopplæring etter tiltaksforskriften § 7-2 bokstav d.',
    nn: 'Det ekstra året gjeld berre deltakarar i fag- og yrkesopplæring etter tiltaksforskrifta § 7-2 bokstav d.',
    en: 'The extra year is only for participants in vocational training under § 7-2 letter d of tiltaksforskriften.',
  },
  asks: ['inVocationalTraining'],
  evaluate: mustBe('inVocationalTraining'),
});

const trainingYear = {
  id: 'AMS-07',
  how: 'extended-by',
  parameter: 'AMS.EXT_D',
  requires: [inVocationalTraining],
  title: {
    nb: 'Ett år til i fag- og yrkesopplæring',
    nn: 'Eitt år til i fag- og yrkesopplæring',
    en: 'One more year in vocational training',
  },
  basis: { ...lengthSection, quote: trainingQuote },
  inForce: fromAugust2025,
} as const satisfies DurationStepDefinition;

const information = [
  ownMeasureEnds('AMS-04'),
  condition({
    id: 'AMS-07',
    part: 'total',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Samlet tid i fag- og yrkesopplæring', nn: 'Samla tid i fag- og yrkesopplæring', en: 'Total time in vocational training' },
    text: {
      nb: 'I fag- og yrkesopplæring kan tiltaket til sammen vare i {total} måneder, eller {reduced} ved nedsatt arbeidsevne.',
      nn: 'I fag- og yrkesopplæring kan tiltaket til saman vare i {total} månader, eller {reduced} ved nedsett arbeidsevne.',
      en: 'In vocational training the measure may last {total} months in all, or {reduced} with reduced work capacity.',
    },
    numbers: { total: 'AMS.TOTAL_D', reduced: 'AMS.TOTAL_D_REDUCED' },
    basis: { ...lengthSection, quote: trainingQuote },
    inForce: fromAugust2025,
  }),
  condition({
    id: 'AMS-08',
    kind: 'information',
    audience: 'adviser',
    task: 'activity-plan',
    title: { nb: 'Plan for oppfølgingen', nn: 'Plan for oppfølginga', en: 'Plan for the follow-up' },
    text: {
      nb: 'Lag en plan sammen med deltakeren, med formål, innhold og aktiviteter, og hold den oppdatert.',
      nn: 'Lag ein plan saman med deltakaren, med føremål, innhald og aktivitetar, og hald han oppdatert.',
      en: 'Make a plan with the participant, with purpose, contents and activities, and keep it up to date.',
    },
    basis: {
      ...regulation,
      section: '§ 2-3 første ledd',
      quote: 'Planen skal angi formålet og innholdet for tiltaket og oppfølgingsaktiviteter. Planen skal holdes oppdatert.',
    },
    inForce,
  }),
] as const;

/** Arbeid med støtte, egenregiforskriften chapter 2; utvidet oppfølging until 20 June 2023. */
export const workWithSupport = measure({
  code: 'ARBEID_MED_STOTTE',
  inForce,
  requirements: [
    lawfulResidence,
    alsoKnownAs(necessaryInOwnMeasures, 'AMS-03'),
    turned16,
    needsMore,
    beyondEmployersDuty,
    employerHasAdapted,
    internalMeasuresDocumented,
    ...information,
    ...workAssessmentAllowanceDuties,
  ],
  duration: durationPlan({
    unit: 'months',
    clock: ['ARBEID_MED_STOTTE'],
    steps: [
      {
        id: 'AMS-05',
        how: 'up-to',
        parameter: 'AMS.DUR',
        title: { nb: 'Inntil ett år', nn: 'Inntil eitt år', en: 'Up to one year' },
        basis: { ...lengthSection, quote: 'Tiltaket kan ha en varighet på inntil ett år.' },
        inForce,
      },
      {
        id: 'AMS-06',
        how: 'up-to',
        after: 'AMS-05',
        parameter: 'AMS.DUR_REDUCED',
        requires: [reducedWorkCapacity({ id: 'AMS-06', part: 'reduced-capacity', basis: lengthSection, inForce })],
        title: {
          nb: 'Inntil tre år ved nedsatt arbeidsevne',
          nn: 'Inntil tre år ved nedsett arbeidsevne',
          en: 'Up to three years with reduced work capacity',
        },
        basis: { ...lengthSection, quote: 'For personer med nedsatt arbeidsevne kan tiltaket ha en varighet på inntil tre år.' },
        inForce,
      },
      { ...trainingYear, after: 'AMS-05' },
      { ...trainingYear, after: 'AMS-06', part: 'with-reduced-capacity' },
    ],
  }),
});
