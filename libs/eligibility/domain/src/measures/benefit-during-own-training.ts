import { addDays, localDate } from '@fotfeste/shared/kernel';
import { hasTurned } from '../conditions/age';
import { condition, met, missing, mustBe, notMet, type Condition, type Evaluation } from '../engine/condition';
import type { TrainingKind } from '../facts/unemployment-benefit';
import { onlyFor } from './benefit-training-kinds';

const inForce = { from: localDate('2021-10-01') };
const regulation = { law: 'FOR-1998-09-16-890', source: 'DPF', confidence: 'high' } as const;
const schoolVocationalAndCourses: readonly TrainingKind[] = ['SCHOOL_OR_BASIC_SKILLS', 'HIGHER_VOCATIONAL', 'OTHER_COURSE'];
const ownTraining: readonly TrainingKind[] = [...schoolVocationalAndCourses, 'HIGHER_EDUCATION'];
const daysInWeek = 7;

/** §§ 4-3 b to 4-3 e are for those who are fully unemployed or fully laid off. */
export const fullyUnemployed = condition({
  id: 'DAG-03',
  part: 'fully-unemployed',
  alsoIds: ['DAG-04', 'DAG-05', 'DAG-06'],
  kind: 'hard',
  title: {
    nb: 'Er helt arbeidsledig eller helt permittert',
    nn: 'Er heilt arbeidsledig eller heilt permittert',
    en: 'Is fully unemployed or fully laid off',
  },
  basis: {
    ...regulation,
    section: '§§ 4-3 b til 4-3 e første ledd',
    quote:
      'Et medlem som er helt arbeidsledig eller helt permittert, og som har fylt 25 år, kan etter søknad til Arbeids- og velferdsetaten beholde dagpengene under grunnskoleopplæring eller videregående opplæring.',
  },
  inForce,
  because: {
    nb: 'Personen er verken helt arbeidsledig eller helt permittert.',
    nn: 'Personen er verken heilt arbeidsledig eller heilt permittert.',
    en: 'The person is neither fully unemployed nor fully laid off.',
  },
  asks: ['trainingWithBenefit', 'fullyUnemployedOrLaidOff'],
  evaluate: onlyFor(ownTraining, mustBe('fullyUnemployedOrLaidOff')),
});

/** 25 for school, basic skills, higher vocational education and courses. */
export const ageForSchoolAndCourses = condition({
  id: 'DAG-03',
  part: 'age',
  alsoIds: ['DAG-04', 'DAG-06'],
  kind: 'hard',
  title: { nb: 'Har fylt 25 år', nn: 'Har fylt 25 år', en: 'Has turned 25' },
  basis: { ...regulation, section: '§§ 4-3 b, 4-3 c og 4-3 e første ledd' },
  inForce,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  asks: ['trainingWithBenefit', 'born'],
  evaluate: onlyFor(schoolVocationalAndCourses, hasTurned('DAG.AGE_BC')),
});

/** 30 for university and college. */
export const ageForHigherEducation = condition({
  id: 'DAG-05',
  part: 'age',
  kind: 'hard',
  title: { nb: 'Har fylt 30 år', nn: 'Har fylt 30 år', en: 'Has turned 30' },
  basis: { ...regulation, section: '§ 4-3 d første ledd' },
  inForce,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  asks: ['trainingWithBenefit', 'born'],
  evaluate: onlyFor(['HIGHER_EDUCATION'], hasTurned('DAG.AGE_D')),
});

/** Own training may begin twelve weeks after the decision that granted the benefit. */
export const waitedTwelveWeeks = condition({
  id: 'DAG-07',
  kind: 'hard',
  title: {
    nb: 'Opplæringen begynner tidligst tolv uker etter at dagpengene ble innvilget',
    nn: 'Opplæringa byrjar tidlegast tolv veker etter at dagpengane vart innvilga',
    en: 'The training begins twelve weeks after the benefit was granted at the earliest',
  },
  basis: {
    ...regulation,
    section: '§§ 4-3 b til 4-3 e andre ledd',
    quote: 'Medlemmet kan tidligst påbegynne opplæringen tolv uker etter vedtak om innvilgelse av dagpenger.',
  },
  inForce,
  because: {
    nb: 'Opplæringen kan tidligst begynne {earliest}, {weeks} uker etter vedtaket.',
    nn: 'Opplæringa kan tidlegast byrje {earliest}, {weeks} veker etter vedtaket.',
    en: 'The training can begin on {earliest} at the earliest, {weeks} weeks after the decision.',
  },
  asks: ['trainingWithBenefit', 'benefitDecidedOn'],
  evaluate: onlyFor(ownTraining, ({ benefitDecidedOn }, at) => {
    if (!benefitDecidedOn) return missing('benefitDecidedOn');
    const weeks = at.parameter('DAG.WAIT');
    const earliest = addDays(benefitDecidedOn, weeks * daysInWeek);
    return at.startsOn >= earliest ? met : notMet({ earliest, weeks });
  }),
});

/** Training begun at least twelve weeks before the benefit is granted from: neither age nor waiting applies. */
export function begunBeforeTheGrant(exceptFrom: string): Condition {
  return condition({
    id: 'DAG-07',
    part: `begun-before-${exceptFrom}`,
    kind: 'hard',
    title: {
      nb: 'Opplæringen ble påbegynt minst tolv uker før dagpengene er innvilget fra',
      nn: 'Opplæringa vart påbyrja minst tolv veker før dagpengane er innvilga frå',
      en: 'The training was begun at least twelve weeks before the benefit is granted from',
    },
    basis: {
      ...regulation,
      section: '§§ 4-3 b til 4-3 e tredje ledd',
      quote:
        'Alderskravet i første ledd gjelder ikke for et medlem som tar opplæring påbegynt minst tolv uker før den datoen dagpengene ble innvilget fra.',
    },
    inForce,
    because: {
      nb: 'Opplæringen måtte vært påbegynt senest {latest}, {weeks} uker før dagpengene er innvilget fra.',
      nn: 'Opplæringa måtte vore påbyrja seinast {latest}, {weeks} veker før dagpengane er innvilga frå.',
      en: 'The training had to be begun by {latest}, {weeks} weeks before the benefit is granted from.',
    },
    asks: ['trainingBegunOn', 'benefitGrantedFrom'],
    evaluate: ({ trainingBegunOn, benefitGrantedFrom }, at): Evaluation => {
      if (trainingBegunOn === undefined) return missing('trainingBegunOn');
      if (benefitGrantedFrom === undefined) return missing('benefitGrantedFrom');
      const weeks = at.parameter('DAG.WAIT');
      const latest = addDays(benefitGrantedFrom, -weeks * daysInWeek);
      return trainingBegunOn <= latest ? met : notMet({ latest, weeks });
    },
  });
}

/** Only under § 4-3 b: those who lack schooling need not wait. */
export const lacksSchooling = condition({
  id: 'DAG-07',
  part: 'lacks-schooling',
  kind: 'hard',
  title: {
    nb: 'Mangler grunnskole eller videregående og tar slik opplæring',
    nn: 'Manglar grunnskule eller vidaregåande og tek slik opplæring',
    en: 'Lacks primary or upper-secondary education and takes such training',
  },
  basis: {
    ...regulation,
    section: '§ 4-3 b tredje ledd',
    quote:
      'Kravet om forutgående arbeidssøkerperiode i annet ledd gjelder ikke for et medlem som mangler grunnskoleopplæring eller videregående opplæring,',
  },
  inForce,
  because: {
    nb: 'Unntaket gjelder bare den som mangler grunnskole eller videregående og tar slik opplæring.',
    nn: 'Unntaket gjeld berre den som manglar grunnskule eller vidaregåande og tek slik opplæring.',
    en: 'The exception is only for somebody who lacks primary or upper-secondary education and takes such training.',
  },
  asks: ['trainingWithBenefit', 'lacksSchooling'],
  evaluate: (facts, at): Evaluation => {
    if (facts.trainingWithBenefit && facts.trainingWithBenefit !== 'SCHOOL_OR_BASIC_SKILLS') return notMet();
    return onlyFor(['SCHOOL_OR_BASIC_SKILLS'], mustBe('lacksSchooling'))(facts, at);
  },
});
