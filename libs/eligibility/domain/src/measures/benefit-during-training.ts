import { localDate } from '@fotfeste/shared/kernel';
import { condition, doesNotApply, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { measure } from '../engine/measure';
import {
  ageForHigherEducation,
  ageForSchoolAndCourses,
  begunBeforeTheGrant,
  fullyUnemployed,
  lacksSchooling,
  waitedTwelveWeeks,
} from './benefit-during-own-training';
import { benefitTrainingKinds } from './benefit-training-kinds';
import { benefitTrainingPlan, permissionMayBeGivenAgain } from './benefit-training-plan';
import { unless, anyOf } from '../engine/requirement';

const inForce = { from: localDate('2021-10-01') };
const regulation = { law: 'FOR-1998-09-16-890', source: 'DPF', confidence: 'high' } as const;

const ordinaryConditions = condition({
  id: 'DAG-01',
  part: 'ordinary-conditions',
  kind: 'hard',
  title: {
    nb: 'Fyller de ordinære vilkårene for dagpenger',
    nn: 'Fyller dei ordinære vilkåra for dagpengar',
    en: 'Meets the ordinary conditions of unemployment benefit',
  },
  basis: { ...regulation, section: '§ 4-3', quote: 'De ordinære vilkårene for dagpenger gjelder.' },
  inForce,
  because: {
    nb: 'Personen fyller ikke de ordinære vilkårene for dagpenger.',
    nn: 'Personen fyller ikkje dei ordinære vilkåra for dagpengar.',
    en: 'The person does not meet the ordinary conditions of unemployment benefit.',
  },
  asks: ['meetsUnemploymentBenefitConditions'],
  evaluate: mustBe('meetsUnemploymentBenefitConditions'),
});

const realJobSeeker = condition({
  id: 'DAG-09',
  kind: 'discretionary',
  title: {
    nb: 'Er fortsatt reell arbeidssøker',
    nn: 'Er framleis reell arbeidssøkjar',
    en: 'Is still a real job seeker',
  },
  basis: {
    ...regulation,
    section: '§ 4-2',
    quote:
      'Deltaking i aktiviteter som nevnt i dette kapittel, må ikke være til hinder for at medlemmet fyller vilkårene i folketrygdloven § 4-5 om å være reell arbeidssøker. Medlemmet må være villig til å avbryte aktiviteten ved tilbud om høvelig arbeid eller hensiktsmessig arbeidsmarkedstiltak.',
  },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er personen reell arbeidssøker under opplæringen, og villig til å avbryte den ved tilbud om høvelig arbeid eller et hensiktsmessig tiltak?',
      nn: 'Er personen reell arbeidssøkjar under opplæringa, og villig til å avbryte ho ved tilbod om høveleg arbeid eller eit føremålstenleg tiltak?',
      en: 'Is the person a real job seeker during the training, and willing to break it off for suitable work or an appropriate measure?',
    },
  },
});

const appliedToKeep = condition({
  id: 'DAG-02',
  part: 'applied',
  alsoIds: ['DAG-03', 'DAG-04', 'DAG-05', 'DAG-06'],
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Har søkt om å beholde dagpengene under opplæringen',
    nn: 'Har søkt om å behalde dagpengane under opplæringa',
    en: 'Has applied to keep the benefit during the training',
  },
  basis: { ...regulation, section: '§§ 4-3 a til 4-3 e' },
  inForce,
  because: {
    nb: 'Dagpengene kan bare beholdes etter søknad.',
    nn: 'Dagpengane kan berre behaldast etter søknad.',
    en: 'The benefit can be kept only on application.',
  },
  asks: ['trainingWithBenefit', 'appliedToKeepBenefit'],
  evaluate: ({ trainingWithBenefit, appliedToKeepBenefit }): Evaluation => {
    if (!trainingWithBenefit) return missing('trainingWithBenefit');
    if (trainingWithBenefit === 'LABOUR_MARKET_MEASURE') return doesNotApply;
    if (appliedToKeepBenefit === undefined) return missing('appliedToKeepBenefit');
    return appliedToKeepBenefit ? met : notMet();
  },
});

const measureNotOwnTraining = condition({
  id: 'TF kap. 7',
  kind: 'information',
  audience: 'adviser',
  title: {
    nb: 'Opplæring som tiltak er noe annet',
    nn: 'Opplæring som tiltak er noko anna',
    en: 'Training as a measure is something else',
  },
  text: {
    nb: 'Er opplæringen et arbeidsmarkedstiltak etter tiltaksforskriften kapittel 7, gjelder § 4-3. Aldersgrensene {school} og {higher} år gjelder bare utdanning personen tar på egen hånd.',
    nn: 'Er opplæringa eit arbeidsmarknadstiltak etter tiltaksforskrifta kapittel 7, gjeld § 4-3. Aldersgrensene {school} og {higher} år gjeld berre utdanning personen tek på eiga hand.',
    en: 'If the training is a labour-market measure under chapter 7 of the measures regulation, section 4-3 applies. The ages {school} and {higher} concern only education the person takes on his or her own.',
  },
  numbers: { school: 'DAG.AGE_BC', higher: 'DAG.AGE_D' },
  basis: { ...regulation, section: '§ 4-3' },
  inForce,
});

/** Keeping unemployment benefit while in a measure, a programme or training of one's own (dagpengeforskriften §§ 4-2 to 4-3 f). */
export const benefitDuringTraining = measure({
  code: 'DAGPENGER_UNDER_TILTAK',
  inForce,
  requirements: [
    ordinaryConditions,
    ...benefitTrainingKinds,
    appliedToKeep,
    fullyUnemployed,
    unless(ageForSchoolAndCourses, begunBeforeTheGrant('age')),
    unless(ageForHigherEducation, begunBeforeTheGrant('age-higher-education')),
    unless(
      waitedTwelveWeeks,
      anyOf([begunBeforeTheGrant('waiting'), lacksSchooling], {
        nb: 'Ventetiden gjelder ikke',
        nn: 'Ventetida gjeld ikkje',
        en: 'The waiting period does not apply',
      }),
    ),
    benefitTrainingPlan,
    permissionMayBeGivenAgain,
    realJobSeeker,
    measureNotOwnTraining,
  ],
});
