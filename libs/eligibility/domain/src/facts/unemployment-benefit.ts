import type { LocalizedText } from '@fotfeste/shared/kernel';
import { day, facts, oneOfNamed, yesNo } from './fact-definition';

/** What somebody may take beside unemployment benefit (dagpengeforskriften §§ 4-3 to 4-3 e). */
export const trainingKinds = [
  'LABOUR_MARKET_MEASURE',
  'INTRODUCTION_PROGRAMME',
  'NORWEGIAN_AND_SOCIAL_STUDIES',
  'SCHOOL_OR_BASIC_SKILLS',
  'HIGHER_VOCATIONAL',
  'HIGHER_EDUCATION',
  'OTHER_COURSE',
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** What each kind is called. */
export const trainingKindNames: Readonly<Record<TrainingKind, LocalizedText>> = {
  LABOUR_MARKET_MEASURE: {
    nb: 'Arbeidsmarkedstiltak i regi av Nav',
    nn: 'Arbeidsmarknadstiltak i regi av Nav',
    en: 'Labour-market measure run by Nav',
  },
  INTRODUCTION_PROGRAMME: { nb: 'Introduksjonsprogrammet', nn: 'Introduksjonsprogrammet', en: 'The introduction programme' },
  NORWEGIAN_AND_SOCIAL_STUDIES: { nb: 'Norsk og samfunnskunnskap', nn: 'Norsk og samfunnskunnskap', en: 'Norwegian and social studies' },
  SCHOOL_OR_BASIC_SKILLS: {
    nb: 'Grunnskole, videregående eller grunnleggende ferdigheter',
    nn: 'Grunnskule, vidaregåande eller grunnleggjande dugleikar',
    en: 'Primary, upper-secondary or basic skills',
  },
  HIGHER_VOCATIONAL: { nb: 'Høyere yrkesfaglig utdanning', nn: 'Høgare yrkesfagleg utdanning', en: 'Higher vocational education' },
  HIGHER_EDUCATION: { nb: 'Høyskole eller universitet', nn: 'Høgskule eller universitet', en: 'University or college' },
  OTHER_COURSE: { nb: 'Annet kurs', nn: 'Anna kurs', en: 'Other course' },
};

const credits = { type: 'number', above: 0, orEqual: true, upTo: 60 } as const;
const months = { type: 'number', above: 0, upTo: 60 } as const;

/** Facts that unemployment benefit during training asks for. */
export const unemploymentBenefitFacts = facts({
  trainingWithBenefit: {
    title: {
      nb: 'Hva personen vil ta ved siden av dagpengene',
      nn: 'Kva personen vil ta ved sida av dagpengane',
      en: 'What the person wants to take beside the unemployment benefit',
    },
    shape: oneOfNamed(trainingKinds, trainingKindNames),
    change: 'chosen',
    about: 'person',
  },
  meetsUnemploymentBenefitConditions: {
    title: {
      nb: 'Fyller de ordinære vilkårene for dagpenger',
      nn: 'Fyller dei ordinære vilkåra for dagpengar',
      en: 'Meets the ordinary conditions of unemployment benefit',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  appliedToKeepBenefit: {
    title: {
      nb: 'Har søkt om å beholde dagpengene under opplæringen',
      nn: 'Har søkt om å behalde dagpengane under opplæringa',
      en: 'Has applied to keep the benefit during the training',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  fullyUnemployedOrLaidOff: {
    title: {
      nb: 'Er helt arbeidsledig eller helt permittert',
      nn: 'Er heilt arbeidsledig eller heilt permittert',
      en: 'Is fully unemployed or fully laid off',
    },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  benefitDecidedOn: {
    title: { nb: 'Dagen dagpengene ble innvilget', nn: 'Dagen dagpengane vart innvilga', en: 'The day the benefit was granted' },
    shape: day,
    change: 'given',
    about: 'person',
  },
  benefitGrantedFrom: {
    title: { nb: 'Dagen dagpengene er innvilget fra', nn: 'Dagen dagpengane er innvilga frå', en: 'The day the benefit is granted from' },
    shape: day,
    change: 'given',
    about: 'person',
  },
  trainingBegunOn: {
    title: { nb: 'Dagen opplæringen ble påbegynt', nn: 'Dagen opplæringa vart påbyrja', en: 'The day the training was begun' },
    shape: day,
    change: 'given',
    about: 'history',
  },
  lacksSchooling: {
    title: {
      nb: 'Mangler grunnskole eller videregående opplæring',
      nn: 'Manglar grunnskule eller vidaregåande opplæring',
      en: 'Lacks primary or upper-secondary education',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  givesCredits: {
    title: { nb: 'Utdanningen gir studiepoeng', nn: 'Utdanninga gir studiepoeng', en: 'The education gives credits' },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
  creditsPerHalfYear: {
    title: { nb: 'Studiepoeng per halvår', nn: 'Studiepoeng per halvår', en: 'Credits a half-year' },
    shape: credits,
    unit: 'studiepoeng',
    change: 'arranged',
    about: 'place',
  },
  isPartOfLongerEducation: {
    title: {
      nb: 'Kurset er en del av et lengre utdanningsløp',
      nn: 'Kurset er ein del av eit lengre utdanningsløp',
      en: 'The course is part of a longer education',
    },
    shape: yesNo,
    change: 'given',
    about: 'place',
  },
  courseMonthsFullTime: {
    title: {
      nb: 'Kurset i sin helhet, i måneder på full tid',
      nn: 'Kurset i sin heilskap, i månader på full tid',
      en: 'The whole course, in months of full time',
    },
    shape: months,
    unit: 'måneder',
    change: 'given',
    about: 'place',
  },
  trainingPlanMade: {
    title: {
      nb: 'Nav har laget en konkret opplæringsplan etter innspill fra personen',
      nn: 'Nav har laga ein konkret opplæringsplan etter innspel frå personen',
      en: 'Nav has drawn up a concrete training plan after input from the person',
    },
    shape: yesNo,
    change: 'arranged',
    about: 'person',
  },
  trainingPermissionEnded: {
    title: {
      nb: 'Adgangen til opplæring med dagpenger er opphørt før etter et vesentlig avvik fra planen',
      nn: 'Høvet til opplæring med dagpengar har teke slutt før etter eit vesentleg avvik frå planen',
      en: 'The permission to take training with the benefit has ended before after a substantial deviation from the plan',
    },
    shape: yesNo,
    change: 'given',
    about: 'history',
  },
  trainingPermissionEndedOn: {
    title: {
      nb: 'Dagen det ble vedtatt at adgangen opphørte',
      nn: 'Dagen det vart vedteke at høvet tok slutt',
      en: 'The day it was decided that the permission ended',
    },
    shape: day,
    change: 'given',
    about: 'history',
  },
});
