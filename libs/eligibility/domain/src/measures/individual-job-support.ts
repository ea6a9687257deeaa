import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { condition, mustBe } from '../engine/condition';
import { hasNotTurned } from '../conditions/age';
import {
  consents,
  consentsBefore2026,
  consentsToShareHealth,
  inTreatment,
  jobSupportAge,
  jobSupportAgeBefore2026,
  jobSupportPlan,
  necessaryInOwnMeasures,
  needsMoreThanOrdinaryHelp,
  othersUnderGuidelines,
  ownMeasureEnds,
  wantsWork,
} from '../conditions/own-measures';
import { employerHasAdapted, internalMeasuresDocumented, lawfulResidence } from '../conditions/participation';
import { workAssessmentAllowanceDuties } from '../conditions/work-assessment-allowance';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { durationPlan, type DurationStepDefinition } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { allOf, anyOf, unless } from '../engine/requirement';

const inForce = { from: localDate('2023-06-20') };
const regulation = { law: 'FOR-2023-06-20-1073', source: 'EF', confidence: 'high' } as const;
const lengthSection = { ...regulation, section: '§ 3-5 andre ledd' } as const;

const confirmedTreatmentAndNeed = allOf([inTreatment, needsMoreThanOrdinaryHelp], {
  nb: 'I behandling, og trenger mer enn det som tilbys alle',
  nn: 'I behandling, og treng meir enn det alle får tilbod om',
  en: 'In treatment, and needs more than everybody is offered',
});

const consentRules = [consentsBefore2026, consents, wantsWork, consentsToShareHealth] as const;

const ordinarySteps: readonly DurationStepDefinition[] = [
  {
    id: 'IPS-07',
    how: 'up-to',
    parameter: 'IPS.DUR',
    title: { nb: 'Inntil ett år', nn: 'Inntil eitt år', en: 'Up to one year' },
    basis: { ...lengthSection, quote: 'Tiltaket kan ha en varighet på inntil ett år.' },
    inForce,
  },
  {
    id: 'IPS-08',
    how: 'up-to',
    after: 'IPS-07',
    parameter: 'IPS.DUR_REDUCED',
    requires: [reducedWorkCapacity({ id: 'IPS-08', part: 'reduced-capacity', basis: lengthSection, inForce })],
    title: {
      nb: 'Inntil tre år ved nedsatt arbeidsevne',
      nn: 'Inntil tre år ved nedsett arbeidsevne',
      en: 'Up to three years with reduced work capacity',
    },
    basis: { ...lengthSection, quote: 'For personer med nedsatt arbeidsevne kan tiltaket ha en varighet på inntil tre år.' },
    inForce,
  },
];

/** Individuell jobbstøtte (IPS), egenregiforskriften chapter 3. */
export const individualJobSupport = measure({
  code: 'INDIVIDUELL_JOBBSTOTTE',
  inForce,
  requirements: [
    lawfulResidence,
    necessaryInOwnMeasures,
    jobSupportAgeBefore2026,
    jobSupportAge,
    unless(confirmedTreatmentAndNeed, othersUnderGuidelines, {
      nb: 'Hører til målgruppen for IPS',
      nn: 'Høyrer til målgruppa for IPS',
      en: 'Belongs to the target group of IPS',
    }),
    ...consentRules,
    employerHasAdapted,
    internalMeasuresDocumented,
    ...jobSupportPlan,
    ownMeasureEnds('EF § 1-3'),
    ...workAssessmentAllowanceDuties,
  ],
  duration: durationPlan({ unit: 'months', clock: ['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'], steps: ordinarySteps }),
});

const under30 = condition({
  id: 'IPU-01',
  kind: 'hard',
  title: { nb: 'Deltakeren er under 30 år', nn: 'Deltakaren er under 30 år', en: 'The participant is under 30' },
  basis: {
    ...regulation,
    section: '§ 3-6 første ledd',
    quote: 'Individuell jobbstøtte til unge (IPS ung) kan tilbys personer mellom 16 år og 30 år.',
    confidence: 'medium',
  },
  inForce,
  because: {
    nb: 'Personen har fylt {age} år. IPS ung kunne sist starte {lastDay}.',
    nn: 'Personen har fylt {age} år. IPS ung kunne sist starte {lastDay}.',
    en: 'The person has turned {age}. IPS ung could last start on {lastDay}.',
  },
  note: {
    nb: 'Forskriften sier både «mellom 16 år og 30 år» og «under 30 år» (E-04, E-05). Vi leser den slik at den som har fylt 30, er for gammel.',
    nn: 'Forskrifta seier både «mellom 16 år og 30 år» og «under 30 år» (E-04, E-05). Vi les ho slik at den som har fylt 30, er for gammal.',
    en: 'The regulation says both “between 16 and 30” and “under 30” (E-04, E-05). We read it so that somebody who has turned 30 is too old.',
  },
  asks: ['born'],
  evaluate: hasNotTurned('IPU.MAX_AGE'),
});

/** The rulebook's E-04, said where it matters. */
const alsoIn = (section: string): LocalizedText => ({
  nb: `Fra 01.09.2026 står det samme i ${section}. § 3-6 står fortsatt i teksten som er lest; om den er opphevet, er ikke avklart (E-04).`,
  nn: `Frå 01.09.2026 står det same i ${section}. § 3-6 står framleis i teksten som er lesen; om han er oppheva, er ikkje avklart (E-04).`,
  en: `From 1 September 2026 ${section} says the same. § 3-6 still stands in the text that was read; whether it is repealed is not settled (E-04).`,
});

const complexProblems = condition({
  id: 'IPU-02',
  kind: 'discretionary',
  title: {
    nb: 'Har sammensatte psykiske problemer eller rusutfordringer',
    nn: 'Har samansette psykiske problem eller rusutfordringar',
    en: 'Has complex mental problems or substance challenges',
  },
  basis: {
    ...regulation,
    section: '§ 3-6 tredje ledd',
    quote: 'IPS ung kan også tilbys unge med sammensatte psykiske problemer eller rusutfordringer.',
  },
  inForce,
  note: alsoIn('§ 3-1 første ledd'),
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen sammensatte psykiske problemer eller rusutfordringer?',
      nn: 'Har personen samansette psykiske problem eller rusutfordringar?',
      en: 'Does the person have complex mental problems or substance challenges?',
    },
    help: {
      nb: 'Behandling er ikke et krav her. Skriv ikke diagnoser.',
      nn: 'Behandling er ikkje eit krav her. Skriv ikkje diagnosar.',
      en: 'Treatment is not required here. Do not write diagnoses.',
    },
  },
});

const inEducation = condition({
  id: 'IPU-03',
  part: 'education',
  kind: 'hard',
  title: { nb: 'Er i opplæring eller utdanning', nn: 'Er i opplæring eller utdanning', en: 'Is in training or education' },
  basis: { ...regulation, section: '§ 3-6 fjerde ledd' },
  inForce,
  because: {
    nb: 'Det ekstra året gjelder bare deltakere i opplæring eller utdanning.',
    nn: 'Det ekstra året gjeld berre deltakarar i opplæring eller utdanning.',
    en: 'The extra year is only for participants in training or education.',
  },
  asks: ['inTrainingOrEducation'],
  evaluate: mustBe('inTrainingOrEducation'),
});

const educationYear = {
  id: 'IPU-03',
  how: 'extended-by',
  parameter: 'IPU.EXT_EDU',
  requires: [inEducation],
  title: {
    nb: 'Ett år til i opplæring eller utdanning',
    nn: 'Eitt år til i opplæring eller utdanning',
    en: 'One more year in training or education',
  },
  basis: {
    ...regulation,
    section: '§ 3-6 fjerde ledd',
    quote:
      'For personer som deltar i opplæring eller utdanning, kan tiltaket forlenges med inntil ett år, slik at samlet varighet kan være inntil to år, eller fire år for personer med nedsatt arbeidsevne.',
  },
  inForce,
  note: alsoIn('§ 3-5 tredje ledd'),
} as const satisfies DurationStepDefinition;

const educationTotal = condition({
  id: 'IPU-03',
  part: 'total',
  kind: 'information',
  audience: 'adviser',
  title: { nb: 'Samlet tid i opplæring', nn: 'Samla tid i opplæring', en: 'Total time in education' },
  text: {
    nb: 'I opplæring eller utdanning kan tiltaket til sammen vare i {total} måneder, eller {reduced} ved nedsatt arbeidsevne.',
    nn: 'I opplæring eller utdanning kan tiltaket til saman vare i {total} månader, eller {reduced} ved nedsett arbeidsevne.',
    en: 'In training or education the measure may last {total} months in all, or {reduced} with reduced work capacity.',
  },
  numbers: { total: 'IPU.TOTAL_EDU', reduced: 'IPU.TOTAL_EDU_REDUCED' },
  basis: { ...regulation, section: '§ 3-6 fjerde ledd' },
  inForce,
});

/** IPS ung, egenregiforskriften chapter 3: individuell jobbstøtte for those under 30. */
export const individualJobSupportForYouth = measure({
  code: 'INDIVIDUELL_JOBBSTOTTE_UNG',
  inForce,
  requirements: [
    lawfulResidence,
    necessaryInOwnMeasures,
    jobSupportAgeBefore2026,
    jobSupportAge,
    under30,
    anyOf([complexProblems, confirmedTreatmentAndNeed], {
      nb: 'Hører til målgruppen for IPS ung',
      nn: 'Høyrer til målgruppa for IPS ung',
      en: 'Belongs to the target group of IPS ung',
    }),
    ...consentRules,
    employerHasAdapted,
    internalMeasuresDocumented,
    ...jobSupportPlan,
    educationTotal,
    ownMeasureEnds('EF § 1-3'),
    ...workAssessmentAllowanceDuties,
  ],
  duration: durationPlan({
    unit: 'months',
    clock: ['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'],
    steps: [...ordinarySteps, { ...educationYear, after: 'IPS-07' }, { ...educationYear, after: 'IPS-08', part: 'with-reduced-capacity' }],
  }),
});
