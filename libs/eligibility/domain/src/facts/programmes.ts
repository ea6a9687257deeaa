import type { LocalizedText } from '@fotfeste/shared/kernel';
import { amount, day, facts, listOf, oneOfNamed, yesNo } from './fact-definition';
import { monthlyIncome } from './records';

/** Final goals of the introduction programme (integreringsloven §§ 13 and 14). */
export const introductionGoals = [
  'QUALIFY_FOR_WORK',
  'PREPARE_FOR_EDUCATION',
  'PARTS_OF_UPPER_SECONDARY',
  'COMPLETED_UPPER_SECONDARY',
  'VOCATIONAL_TRAINING',
] as const;
export type IntroductionGoal = (typeof introductionGoals)[number];

/** What each goal is called. */
export const introductionGoalNames: Readonly<Record<IntroductionGoal, LocalizedText>> = {
  QUALIFY_FOR_WORK: { nb: 'Kvalifisere for arbeid', nn: 'Kvalifisere for arbeid', en: 'Qualify for work' },
  PREPARE_FOR_EDUCATION: { nb: 'Forberede for utdanning', nn: 'Førebu for utdanning', en: 'Prepare for education' },
  PARTS_OF_UPPER_SECONDARY: {
    nb: 'Deler av videregående opplæring',
    nn: 'Delar av vidaregåande opplæring',
    en: 'Parts of upper-secondary education',
  },
  COMPLETED_UPPER_SECONDARY: {
    nb: 'Fullført videregående opplæring',
    nn: 'Fullført vidaregåande opplæring',
    en: 'Completed upper-secondary education',
  },
  VOCATIONAL_TRAINING: { nb: 'Fag- og yrkesopplæring', nn: 'Fag- og yrkesopplæring', en: 'Vocational training' },
};

const hoursPerWeek = { type: 'number', above: 0, upTo: 60 } as const;
const hoursOrNone = { type: 'number', above: 0, orEqual: true, upTo: 60 } as const;

/** Facts that the youth programme, KVP, the introduction programme and expert help ask for. */
export const programmeFacts = facts({
  wantsToTakePart: {
    title: { nb: 'Ønsker å delta i programmet', nn: 'Ønskjer å delta i programmet', en: 'Wants to take part in the programme' },
    shape: yesNo,
    change: 'chosen',
    about: 'person',
  },
  takenPartInYouthProgramme: {
    title: {
      nb: 'Har deltatt i ungdomsprogrammet før',
      nn: 'Har delteke i ungdomsprogrammet før',
      en: 'Has taken part in the youth programme before',
    },
    shape: yesNo,
    change: 'given',
    about: 'history',
  },
  monthlyWorkIncome: {
    title: {
      nb: 'Arbeidsinntekt i programmet, måned for måned',
      nn: 'Arbeidsinntekt i programmet, månad for månad',
      en: 'Work income during the programme, month by month',
    },
    form: { nb: 'Tom liste betyr ingen', nn: 'Tom liste tyder ingen', en: 'An empty list means none' },
    shape: listOf(monthlyIncome),
    change: 'given',
    about: 'work',
  },
  programmeHoursPerWeek: {
    title: {
      nb: 'Timer i uken satt av til programmet, arbeid i det medregnet',
      nn: 'Timar i veka sette av til programmet, arbeid i det medrekna',
      en: 'Hours a week set aside for the programme, work in it included',
    },
    shape: hoursPerWeek,
    unit: 'timer per uke',
    change: 'arranged',
    about: 'place',
  },
  workAndIncomeCapacityReducedSubstantially: {
    title: {
      nb: 'Arbeids- og inntektsevnen er vesentlig nedsatt',
      nn: 'Arbeids- og inntektsevna er vesentleg nedsett',
      en: 'Work and income capacity is substantially reduced',
    },
    shape: yesNo,
    change: 'assessed',
    about: 'person',
  },
  hasLittleOrNoBenefit: {
    title: {
      nb: 'Har ingen eller svært begrensede ytelser til livsopphold etter folketrygdloven eller arbeidsmarkedsloven',
      nn: 'Har ingen eller svært avgrensa ytingar til livsopphald etter folketrygdlova eller arbeidsmarknadslova',
      en: 'Has no or very limited livelihood benefits under the National Insurance Act or the Labour Market Act',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  permitGrantedOn: {
    title: {
      nb: 'Dagen oppholdstillatelsen ble innvilget',
      nn: 'Dagen opphaldsløyvet vart innvilga',
      en: 'The day the residence permit was granted',
    },
    shape: day,
    change: 'given',
    about: 'person',
  },
  hasPermitForIntroduction: {
    title: {
      nb: 'Har en oppholdstillatelse som nevnt i integreringsloven § 9',
      nn: 'Har eit opphaldsløyve som nemnt i integreringslova § 9',
      en: 'Has a residence permit named in section 9 of the Integration Act',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  settledByAgreement: {
    title: {
      nb: 'Er bosatt i kommunen etter avtale med integreringsmyndighetene',
      nn: 'Er busett i kommunen etter avtale med integreringsstyresmaktene',
      en: 'Is settled in the municipality by agreement with the integration authorities',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  isExemptFromSettlementAgreement: {
    title: {
      nb: 'Har tillatelse etter § 9 første ledd bokstav f eller g, der kravet om avtale ikke gjelder',
      nn: 'Har løyve etter § 9 første ledd bokstav f eller g, der kravet om avtale ikkje gjeld',
      en: 'Has a permit under section 9 first paragraph letter f or g, for which no agreement is required',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  livedInMunicipalitySince: {
    title: {
      nb: 'Dagen personen først bodde i en kommune med slik oppholdstillatelse',
      nn: 'Dagen personen først budde i ein kommune med slikt opphaldsløyve',
      en: 'The day the person first lived in a municipality with such a permit',
    },
    shape: day,
    change: 'given',
    about: 'person',
  },
  isNordicOrEeaCovered: {
    title: {
      nb: 'Er nordisk borger eller omfattet av EØS-avtalen',
      nn: 'Er nordisk borgar eller omfatta av EØS-avtalen',
      en: 'Is a Nordic citizen or covered by the EEA agreement',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  jobOrOfferHoursPerWeek: {
    title: {
      nb: 'Timer i uken i arbeid personen har eller er tilbudt',
      nn: 'Timar i veka i arbeid personen har eller har tilbod om',
      en: 'Hours a week in work the person has or is offered',
    },
    form: { nb: '0 uten', nn: '0 utan', en: '0 without' },
    shape: hoursOrNone,
    unit: 'timer per uke',
    change: 'given',
    about: 'work',
  },
  hasUpperSecondaryEducation: {
    title: {
      nb: 'Har utdanning på videregående nivå eller høyere',
      nn: 'Har utdanning på vidaregåande nivå eller høgare',
      en: 'Has upper-secondary education or higher',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  introductionGoal: {
    title: {
      nb: 'Sluttmålet for introduksjonsprogrammet',
      nn: 'Sluttmålet for introduksjonsprogrammet',
      en: 'Final goal of the introduction programme',
    },
    shape: oneOfNamed(introductionGoals, introductionGoalNames),
    change: 'chosen',
    about: 'person',
  },
  workElementHoursPerWeek: {
    title: {
      nb: 'Arbeidsrettede elementer i programmet, timer i uken i gjennomsnitt',
      nn: 'Arbeidsretta element i programmet, timar i veka i gjennomsnitt',
      en: 'Work elements in the programme, hours a week on average',
    },
    shape: hoursOrNone,
    unit: 'timer per uke',
    change: 'arranged',
    about: 'place',
  },
  livesWithParents: {
    title: { nb: 'Bor med en eller begge foreldrene', nn: 'Bur med ein eller begge foreldra', en: 'Lives with one or both parents' },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  partnerInProgrammeAndNoChildren: {
    title: {
      nb: 'Ektefelle eller samboer deltar også i introduksjonsprogrammet, og paret har ikke barn',
      nn: 'Ektefelle eller sambuar deltek òg i introduksjonsprogrammet, og paret har ikkje barn',
      en: 'Spouse or partner also takes part in the introduction programme, and the couple has no children',
    },
    shape: yesNo,
    change: 'given',
    about: 'person',
  },
  sickLeaveIsLongOrFrequent: {
    title: {
      nb: 'Har lange eller hyppig gjentakende sykefravær',
      nn: 'Har lange sjukefråvær eller sjukefråvær som ofte tek seg opp att',
      en: 'Has long or frequently recurring sick leave',
    },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  appliedBeforeExpertHelp: {
    title: {
      nb: 'Arbeidsgiveren søkte før ekspertbistanden startet',
      nn: 'Arbeidsgivaren søkte før ekspertbistanden starta',
      en: 'The employer applied before the expert help started',
    },
    shape: yesNo,
    change: 'given',
    about: 'work',
  },
  expertHelpGranted: {
    title: {
      nb: 'Nav har gitt tilsagn om ekspertbistand',
      nn: 'Nav har gitt tilsegn om ekspertbistand',
      en: 'Nav has granted expert help',
    },
    shape: yesNo,
    change: 'assessed',
    about: 'work',
  },
  agreedOnExpertHelp: {
    title: {
      nb: 'Arbeidsgiveren, Nav og arbeidstakeren er enige om ekspertbistand',
      nn: 'Arbeidsgivaren, Nav og arbeidstakaren er samde om ekspertbistand',
      en: 'The employer, Nav and the employee agree on expert help',
    },
    shape: yesNo,
    change: 'chosen',
    about: 'work',
  },
  expertHelpCosts: {
    title: { nb: 'Dokumenterte utgifter til eksperten', nn: 'Dokumenterte utgifter til eksperten', en: 'Documented costs of the expert' },
    shape: amount,
    unit: 'øre',
    change: 'given',
    about: 'work',
  },
});
