import { localDate } from '@fotfeste/shared/kernel';
import { fromTheYearOfTurning } from '../conditions/age';
import { generalProvisions } from '../conditions/general-provisions';
import { providerApproved } from '../conditions/provider';
import { trainingCosts } from '../conditions/training-costs';
import { needsQualification, trainingGroupUsual, trainingInformation } from '../conditions/training';
import { lengthBefore2025, olderChapter, over22 } from '../conditions/training-before-2025';
import { fourYearsWithGeneralSubjects, generalAndHigher, oneMoreYear, threeYears, withinNavSystem } from '../conditions/training-length';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { condition, mustBe } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const inForce = { from: localDate('2025-07-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const olderText = { law: 'FOR-2015-12-11-1598', section: '§ 7-3 (eldre ordlyd)', source: 'M33 boks 4.1', confidence: 'medium' } as const;
const hinderedQuote =
  'Opplæring etter § 7-2 første ledd bokstav f kan gis til personer som på grunn av nedsatt arbeidsevne hindres i å skaffe seg eller beholde inntektsgivende arbeid.';

const fromTheYearOf22 = condition({
  id: 'OPL-F-01',
  kind: 'hard',
  title: {
    nb: 'Utdanningen starter tidligst det året personen fyller 22 år',
    nn: 'Utdanninga startar tidlegast det året personen fyller 22 år',
    en: 'The education starts no earlier than the year the person turns 22',
  },
  basis: { ...regulation, section: '§ 7-3 fjerde ledd', quote: 'Opplæringen kan gis fra det året personen fyller 22 år.' },
  inForce,
  because: {
    nb: 'Utdanningen kan tidligst starte {earliest}, det året personen fyller {age} år.',
    nn: 'Utdanninga kan tidlegast starte {earliest}, det året personen fyller {age} år.',
    en: 'The education can start on {earliest} at the earliest, the year the person turns {age}.',
  },
  asks: ['born'],
  evaluate: fromTheYearOfTurning('OPL.AGE_F'),
});

const hindered = condition({
  id: 'OPL-F-02',
  part: 'hindered',
  kind: 'discretionary',
  title: {
    nb: 'Den nedsatte arbeidsevnen hindrer personen i å få eller beholde arbeid',
    nn: 'Den nedsette arbeidsevna hindrar personen i å få eller behalde arbeid',
    en: 'The reduced work capacity hinders the person in getting or keeping work',
  },
  basis: { ...regulation, section: '§ 7-3 fjerde ledd', quote: hinderedQuote },
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Er det nedsatt arbeidsevne som hindrer personen i å få eller beholde inntektsgivende arbeid?',
      nn: 'Er det nedsett arbeidsevne som hindrar personen i å få eller behalde inntektsgivande arbeid?',
      en: 'Is it reduced work capacity that hinders the person in getting or keeping income-generating work?',
    },
    help: {
      nb: 'Hvordan hindrer den nedsatte arbeidsevnen, og hvorfor fjerner høyere utdanning hindringen?',
      nn: 'Korleis hindrar den nedsette arbeidsevna, og kvifor fjernar høgare utdanning hindringa?',
      en: 'How does the reduced work capacity hinder, and why does higher education remove the hindrance?',
    },
  },
});

const availableStudyPlace = condition({
  id: 'OPL-F-03',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Plassen er en tilgjengelig studie- eller skoleplass som gir formell kompetanse',
    nn: 'Plassen er ein tilgjengeleg studie- eller skuleplass som gir formell kompetanse',
    en: 'The place is an available study or school place that gives formal competence',
  },
  basis: {
    ...regulation,
    section: '§ 7-6 tredje ledd',
    quote:
      'Høyere utdanning etter § 7-2 første ledd bokstav f , kan bare tilbys gjennom bruk av tilgjengelige studie- og skoleplasser som gir formell kompetanse.',
  },
  inForce,
  because: {
    nb: 'Høyere utdanning kan ikke kjøpes. Den kan bare tilbys på tilgjengelige studieplasser som gir formell kompetanse.',
    nn: 'Høgare utdanning kan ikkje kjøpast. Ho kan berre tilbydast på tilgjengelege studieplassar som gir formell kompetanse.',
    en: 'Higher education cannot be bought. It may only be offered on available study places that give formal competence.',
  },
  asks: ['usesAvailableStudyPlace'],
  evaluate: mustBe('usesAvailableStudyPlace'),
});

const length = durationPlan({
  unit: 'months',
  clock: generalAndHigher,
  steps: [threeYears, fourYearsWithGeneralSubjects, oneMoreYear('OPL-DUR-01'), oneMoreYear('OPL-DUR-03', 'after-four-years')],
});

/** Higher education, tiltaksforskriften § 7-2 letter f. */
export const higherEducation = measure({
  code: 'HOYERE_UTDANNING',
  inForce,
  requirements: [
    ...generalProvisions(),
    needsQualification,
    fromTheYearOf22,
    reducedWorkCapacity({ id: 'OPL-F-02', basis: { ...regulation, section: '§ 7-3 fjerde ledd', quote: hinderedQuote }, inForce }),
    hindered,
    availableStudyPlace,
    providerApproved,
    trainingGroupUsual,
    withinNavSystem(length, 'OPL.AMT_MAX_EF'),
    ...trainingInformation,
  ],
  duration: length,
  amount: trainingCosts,
});

/** The same as the chapter read from 1 July 2019 to 30 June 2025. */
export const higherEducationBefore2025 = measure({
  code: 'HOYERE_UTDANNING',
  inForce: olderChapter,
  requirements: [
    ...generalProvisions(),
    over22,
    reducedWorkCapacity({ id: 'OPL-F-02', part: 'before-2025', basis: olderText, inForce: olderChapter }),
    providerApproved,
    trainingGroupUsual,
  ],
  duration: lengthBefore2025('HOYERE_UTDANNING'),
});
