import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { condition, doesNotApply, met, missing, notMet, type At, type Condition, type Evaluation } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { unless, type Requirement } from '../engine/requirement';
import { timeOf } from '../engine/time-used';
import type { Facts } from '../facts/facts';
import type { TrainingKind } from '../facts/unemployment-benefit';
import type { ParameterId } from '../parameters';

const inForce = { from: localDate('2021-10-01') };
const regulation = { law: 'FOR-1998-09-16-890', source: 'DPF', confidence: 'high' } as const;

const tooLong: LocalizedText = {
  nb: 'Opplæringen kan kombineres med dagpenger i høyst {months} måneder.',
  nn: 'Opplæringa kan kombinerast med dagpengar i høgst {months} månader.',
  en: 'The training can be combined with the benefit for at most {months} months.',
};

/** Time counted together: all training with unemployment benefit. */
const counting = durationPlan({ unit: 'months', clock: ['DAGPENGER_UNDER_TILTAK'], steps: [] });

/** Measures in which the participant is an employee, so that § 4-3 does not open for the benefit. */
const employmentMeasures: readonly MeasureCode[] = [
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'VTAO',
  'TILRETTELAGT_ARBEID_ORDINAER',
  'FIREARIG_LONNSTILSKUDD',
];

const noEmployment = condition({
  id: 'DAG-01',
  kind: 'hard',
  title: {
    nb: 'Tiltaket innebærer ikke et ansettelsesforhold',
    nn: 'Tiltaket inneber ikkje eit tilsetjingsforhold',
    en: 'The measure does not involve an employment relationship',
  },
  basis: {
    ...regulation,
    section: '§ 4-3',
    quote:
      'Et medlem som deltar i et arbeidsmarkedstiltak i Arbeids- og velferdsetatens regi, jf. arbeidsmarkedsloven § 12, kan motta dagpenger dersom tiltaket ikke innebærer et ansettelsesforhold.',
  },
  inForce,
  because: {
    nb: 'Deltakeren er arbeidstaker i dette tiltaket.',
    nn: 'Deltakaren er arbeidstakar i dette tiltaket.',
    en: 'The participant is an employee in this measure.',
  },
  asks: ['trainingWithBenefit', 'measureTakenPartIn'],
  evaluate: onlyFor(['LABOUR_MARKET_MEASURE'], ({ measureTakenPartIn }) => {
    if (!measureTakenPartIn) return missing('measureTakenPartIn');
    return employmentMeasures.includes(measureTakenPartIn) ? notMet() : met;
  }),
});

const norwegianWithinYear = condition({
  id: 'DAG-02',
  kind: 'hard',
  title: {
    nb: 'Norsk og samfunnskunnskap varer høyst ett år',
    nn: 'Norsk og samfunnskunnskap varer høgst eitt år',
    en: 'Norwegian and social studies last at most one year',
  },
  basis: {
    ...regulation,
    section: '§ 4-3 a første ledd',
    quote: 'deltar i godkjent opplæring i norsk og samfunnskunnskap etter integreringsloven i inntil ett år.',
  },
  inForce,
  because: tooLong,
  asks: ['trainingWithBenefit', 'participations', 'timeUsed', 'endsOn'],
  evaluate: onlyFor(['NORWEGIAN_AND_SOCIAL_STUDIES'], within('DAG.NORWEGIAN')),
});

const toCompleteNorwegian = condition({
  id: 'DAG-02',
  part: 'special-reasons',
  kind: 'discretionary',
  title: {
    nb: 'Særlige grunner til å fullføre norskopplæringen',
    nn: 'Særlege grunnar til å fullføre norskopplæringa',
    en: 'Special reasons for completing the Norwegian training',
  },
  basis: {
    ...regulation,
    section: '§ 4-3 a andre ledd',
    quote:
      'Når særlige grunner taler for det, kan Arbeids- og velferdsetaten forlenge perioden for å fullføre en påbegynt opplæring i norsk og samfunnskunnskap.',
  },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Taler særlige grunner for å forlenge perioden, slik at den påbegynte opplæringen kan fullføres?',
      nn: 'Talar særlege grunnar for å forlengje perioden, slik at den påbyrja opplæringa kan fullførast?',
      en: 'Do special reasons call for extending the period so that the training begun can be completed?',
    },
  },
});

const schoolOrBasicSkills = wholePeriod('DAG-03', ['SCHOOL_OR_BASIC_SKILLS'], '§ 4-3 b første ledd', {
  nb: 'Grunnskole, videregående og grunnleggende ferdigheter: hel- eller deltid i hele dagpengeperioden',
  nn: 'Grunnskule, vidaregåande og grunnleggjande dugleikar: heil- eller deltid i heile dagpengeperioden',
  en: 'Primary, upper-secondary and basic skills: full or part time for the whole benefit period',
});

const higherVocational = wholePeriod('DAG-04', ['HIGHER_VOCATIONAL'], '§ 4-3 c første ledd', {
  nb: 'Høyere yrkesfaglig utdanning: hel- eller deltid i hele dagpengeperioden',
  nn: 'Høgare yrkesfagleg utdanning: heil- eller deltid i heile dagpengeperioden',
  en: 'Higher vocational education: full or part time for the whole benefit period',
});

const higherEducationQuote =
  'kan etter søknad til Arbeids- og velferdsetaten beholde dagpengene under utdanning på høyskole- eller universitetsnivå i inntil tolv måneder i løpet av dagpengeperioden. Utdanningen skal gi studiepoeng, og medlemmet kan ha en studieprogresjon på inntil 15 studiepoeng per halvår.';
const higherEducationSection = { ...regulation, section: '§ 4-3 d første ledd', quote: higherEducationQuote } as const;

const higherEducationWithinYear = condition({
  id: 'DAG-05',
  kind: 'hard',
  title: {
    nb: 'Høyere utdanning varer høyst tolv måneder i dagpengeperioden',
    nn: 'Høgare utdanning varer høgst tolv månader i dagpengeperioden',
    en: 'Higher education lasts at most twelve months in the benefit period',
  },
  basis: higherEducationSection,
  inForce,
  because: tooLong,
  asks: ['trainingWithBenefit', 'participations', 'timeUsed', 'endsOn'],
  evaluate: onlyFor(['HIGHER_EDUCATION'], within('DAG.DUR_D')),
});

const credits = condition({
  id: 'DAG-05',
  part: 'credits',
  kind: 'hard',
  title: {
    nb: 'Utdanningen gir studiepoeng, høyst 15 per halvår',
    nn: 'Utdanninga gir studiepoeng, høgst 15 per halvår',
    en: 'The education gives credits, at most 15 a half-year',
  },
  basis: higherEducationSection,
  inForce,
  because: {
    nb: 'Utdanningen skal gi studiepoeng, og høyst {most} per halvår.',
    nn: 'Utdanninga skal gi studiepoeng, og høgst {most} per halvår.',
    en: 'The education shall give credits, and at most {most} a half-year.',
  },
  asks: ['trainingWithBenefit', 'givesCredits', 'creditsPerHalfYear'],
  evaluate: onlyFor(['HIGHER_EDUCATION'], ({ givesCredits, creditsPerHalfYear }, at) => {
    const most = at.parameter('DAG.CREDITS_D');
    if (givesCredits === false || (creditsPerHalfYear ?? 0) > most) return notMet({ most });
    if (givesCredits === undefined) return missing('givesCredits');
    return creditsPerHalfYear === undefined ? missing('creditsPerHalfYear') : met;
  }),
});

const shortCourse = condition({
  id: 'DAG-06',
  kind: 'hard',
  title: {
    nb: 'Kurset er ikke del av et lengre løp, og svarer til høyst tre måneder på full tid',
    nn: 'Kurset er ikkje del av eit lengre løp, og svarer til høgst tre månader på full tid',
    en: 'The course is not part of a longer education, and corresponds to at most three months full time',
  },
  basis: {
    ...regulation,
    section: '§ 4-3 e første ledd',
    quote:
      'Opplæringen skal ikke være en del av et lengre utdanningsløp, og kan i sin helhet tilsvare maksimalt tre måneders opplæring på fulltid.',
  },
  inForce,
  because: {
    nb: 'Kurset må stå for seg selv og svare til høyst {most} måneder på full tid.',
    nn: 'Kurset må stå for seg sjølv og svare til høgst {most} månader på full tid.',
    en: 'The course must stand alone and correspond to at most {most} months full time.',
  },
  asks: ['trainingWithBenefit', 'isPartOfLongerEducation', 'courseMonthsFullTime'],
  evaluate: onlyFor(['OTHER_COURSE'], ({ isPartOfLongerEducation, courseMonthsFullTime }, at) => {
    const most = at.parameter('DAG.COURSE_E');
    if (isPartOfLongerEducation || (courseMonthsFullTime ?? 0) > most) return notMet({ most });
    if (isPartOfLongerEducation === undefined) return missing('isPartOfLongerEducation');
    return courseMonthsFullTime === undefined ? missing('courseMonthsFullTime') : met;
  }),
});

/** What each kind of training requires; a rule about another kind does not concern the person. */
export const benefitTrainingKinds: readonly Requirement[] = [
  noEmployment,
  unless(norwegianWithinYear, toCompleteNorwegian),
  schoolOrBasicSkills,
  higherVocational,
  higherEducationWithinYear,
  credits,
  shortCourse,
];

/** Asks only of those who want one of these kinds; an unknown kind is asked for. */
export function onlyFor(
  kinds: readonly TrainingKind[],
  evaluate: (facts: Facts, at: At) => Evaluation,
): (facts: Facts, at: At) => Evaluation {
  return (facts, at) => {
    if (!facts.trainingWithBenefit) return missing('trainingWithBenefit');
    return kinds.includes(facts.trainingWithBenefit) ? evaluate(facts, at) : doesNotApply;
  };
}

function within(parameter: ParameterId): (facts: Facts, at: At) => Evaluation {
  return (facts, at) => {
    if (!facts.participations && !facts.timeUsed) return missing('participations');
    const months = at.parameter(parameter);
    const time = at.time(counting, facts);
    return at.asked(counting, facts, time) + time.certain + time.separateTime <= timeOf(months, 'months') ? met : notMet({ months });
  };
}

function wholePeriod(id: string, kinds: readonly TrainingKind[], section: string, title: LocalizedText): Condition {
  return condition({
    id,
    kind: 'information',
    audience: 'adviser',
    title,
    text: {
      nb: 'Det er ingen egen grense for hvor lenge. Kravene til alder, ventetid og plan står for seg.',
      nn: 'Det er inga eiga grense for kor lenge. Krava til alder, ventetid og plan står for seg.',
      en: 'There is no limit of its own on how long. The requirements of age, waiting and plan stand apart.',
    },
    basis: { ...regulation, section },
    inForce,
    asks: ['trainingWithBenefit'],
    shownWhen: onlyFor(kinds, () => met),
  });
}
