import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { condition, met, missing, mustBe, notMet, type Condition, type Evaluation } from '../engine/condition';
import { durationPlan, type DurationStepDefinition } from '../engine/duration-plan';
import type { ParameterId } from '../parameters';
import type { IntroductionGoal } from '../facts/programmes';

const inForce = { from: localDate('2021-01-01') };
const act = { law: 'LOV-2020-11-06-127', source: 'INT', confidence: 'high' } as const;
const partsAndFullQuote =
  'Programmet for deltagere som har som sluttmål å fullføre deler av videregående opplæring, skal vare i inntil tre år og kan forlenges med inntil ett år. Programmet for deltagere som har som sluttmål å fullføre videregående opplæring, skal vare i inntil fire år og kan forlenges med inntil ett år. Programmene etter første og andre punktum skal forlenges hvis det kan bidra til at deltageren oppnår sluttmålet sitt.';
const vocationalQuote =
  'Programmet for deltagere som har som sluttmål å fullføre fag- og yrkesopplæring, kan vare i inntil fem år og kan ikke forlenges.';
const workQuote = 'Programmer som skal kvalifisere for arbeid, skal vare i inntil to år og kan ikke forlenges.';

const withUpperSecondary = condition({
  id: 'INT-06',
  part: 'education',
  kind: 'hard',
  title: {
    nb: 'Har utdanning på videregående nivå eller høyere',
    nn: 'Har utdanning på vidaregåande nivå eller høgare',
    en: 'Has upper-secondary education or higher',
  },
  basis: { ...act, section: '§ 13' },
  inForce,
  because: {
    nb: 'Ett år gjelder deltakere med utdanning på videregående nivå eller høyere.',
    nn: 'Eitt år gjeld deltakarar med utdanning på vidaregåande nivå eller høgare.',
    en: 'One year is for participants with upper-secondary education or higher.',
  },
  asks: ['hasUpperSecondaryEducation'],
  evaluate: mustBe('hasUpperSecondaryEducation'),
});

const withoutUpperSecondary = condition({
  id: 'INT-07',
  part: 'education',
  kind: 'hard',
  title: {
    nb: 'Har ikke utdanning på videregående nivå',
    nn: 'Har ikkje utdanning på vidaregåande nivå',
    en: 'Does not have upper-secondary education',
  },
  basis: { ...act, section: '§ 14' },
  inForce,
  because: {
    nb: 'Med utdanning på videregående nivå varer programmet høyst ett år.',
    nn: 'Med utdanning på vidaregåande nivå varer programmet høgst eitt år.',
    en: 'With upper-secondary education the programme lasts at most one year.',
  },
  asks: ['hasUpperSecondaryEducation'],
  evaluate: mustBe('hasUpperSecondaryEducation', 'false'),
});

const helpsReachGoal = condition({
  id: 'INT-07',
  part: 'helps',
  kind: 'discretionary',
  title: {
    nb: 'Forlengelsen kan bidra til at deltakeren når sluttmålet',
    nn: 'Forlenginga kan bidra til at deltakaren når sluttmålet',
    en: 'The extension can help the participant reach the final goal',
  },
  basis: { ...act, section: '§ 14 fjerde ledd', quote: partsAndFullQuote },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Kan ett år til bidra til at deltakeren når sluttmålet sitt? Da skal programmet forlenges.',
      nn: 'Kan eitt år til bidra til at deltakaren når sluttmålet sitt? Då skal programmet forlengjast.',
      en: 'Can one more year help the participant reach the final goal? Then the programme shall be extended.',
    },
  },
});

const goals = {
  QUALIFY_FOR_WORK: { nb: 'kvalifisere for arbeid', nn: 'kvalifisere for arbeid', en: 'qualify for work' },
  PARTS_OF_UPPER_SECONDARY: {
    nb: 'fullføre deler av videregående opplæring',
    nn: 'fullføre delar av vidaregåande opplæring',
    en: 'complete parts of upper-secondary education',
  },
  COMPLETED_UPPER_SECONDARY: {
    nb: 'fullføre videregående opplæring',
    nn: 'fullføre vidaregåande opplæring',
    en: 'complete upper-secondary education',
  },
  VOCATIONAL_TRAINING: { nb: 'fullføre fag- og yrkesopplæring', nn: 'fullføre fag- og yrkesopplæring', en: 'complete vocational training' },
} as const satisfies Readonly<Partial<Record<IntroductionGoal, LocalizedText>>>;

/** How long the programme lasts: by education and final goal (§§ 13 and 14). */
export const introductionProgrammeLength = durationPlan({
  unit: 'months',
  clock: ['INTRODUKSJONSPROGRAM'],
  steps: [
    {
      id: 'INT-06',
      how: 'up-to',
      parameter: 'INT.DUR_VGS',
      requires: [withUpperSecondary],
      title: {
        nb: 'Med videregående utdanning: inntil 12 måneder, uten forlengelse',
        nn: 'Med vidaregåande utdanning: inntil 12 månader, utan forlenging',
        en: 'With upper-secondary education: up to 12 months, without extension',
      },
      basis: {
        ...act,
        section: '§ 13 tredje ledd',
        quote: 'Introduksjonsprogrammet skal være helårig og på fulltid og vare i inntil tolv måneder. Programmet kan ikke forlenges.',
      },
      inForce,
    },
    step('work', 'QUALIFY_FOR_WORK', 'INT.DUR_WORK', '§ 14 sjette ledd', workQuote, {
      nb: 'Kvalifisere for arbeid: inntil to år, uten forlengelse',
      nn: 'Kvalifisere for arbeid: inntil to år, utan forlenging',
      en: 'Qualify for work: up to two years, without extension',
    }),
    step('parts', 'PARTS_OF_UPPER_SECONDARY', 'INT.DUR_PARTS', '§ 14 fjerde ledd', partsAndFullQuote, {
      nb: 'Deler av videregående: inntil tre år',
      nn: 'Delar av vidaregåande: inntil tre år',
      en: 'Parts of upper-secondary: up to three years',
    }),
    extension('parts', 'INT.DUR_PARTS_EXT'),
    step('full', 'COMPLETED_UPPER_SECONDARY', 'INT.DUR_FULL', '§ 14 fjerde ledd', partsAndFullQuote, {
      nb: 'Fullført videregående: inntil fire år',
      nn: 'Fullført vidaregåande: inntil fire år',
      en: 'Completed upper-secondary: up to four years',
    }),
    extension('full', 'INT.DUR_FULL_EXT'),
    step('vocational', 'VOCATIONAL_TRAINING', 'INT.DUR_VOC', '§ 14 femte ledd', vocationalQuote, {
      nb: 'Fag- og yrkesopplæring: inntil fem år, uten forlengelse',
      nn: 'Fag- og yrkesopplæring: inntil fem år, utan forlenging',
      en: 'Vocational training: up to five years, without extension',
    }),
  ],
});

function step(
  part: string,
  goal: keyof typeof goals,
  parameter: ParameterId,
  section: string,
  quote: string,
  title: LocalizedText,
): DurationStepDefinition {
  const basis = { ...act, section, quote };
  return {
    id: 'INT-07',
    part,
    how: 'up-to',
    parameter,
    requires: [withoutUpperSecondary, goalIs(goal, part, basis)],
    title,
    basis,
    inForce,
  };
}

function extension(of: string, parameter: ParameterId): DurationStepDefinition {
  return {
    id: 'INT-07',
    part: `${of}-extension`,
    how: 'extended-by',
    after: `INT-07:${of}`,
    parameter,
    requires: [helpsReachGoal],
    title: { nb: 'Inntil ett år til', nn: 'Inntil eitt år til', en: 'Up to one more year' },
    basis: { ...act, section: '§ 14 fjerde ledd', quote: partsAndFullQuote },
    inForce,
  };
}

function goalIs(goal: keyof typeof goals, part: string, basis: Condition['basis']): Condition {
  const name = goals[goal];
  return condition({
    id: 'INT-07',
    part: `goal-${part}`,
    kind: 'hard',
    title: { nb: `Sluttmålet er å ${name.nb}`, nn: `Sluttmålet er å ${name.nn}`, en: `The final goal is to ${name.en}` },
    basis,
    inForce,
    because: {
      nb: `Lengden gjelder når sluttmålet er å ${name.nb}.`,
      nn: `Lengda gjeld når sluttmålet er å ${name.nn}.`,
      en: `The length is for a final goal to ${name.en}.`,
    },
    asks: ['introductionGoal'],
    evaluate: ({ introductionGoal }): Evaluation => {
      if (introductionGoal === undefined) return missing('introductionGoal');
      return introductionGoal === goal ? met : notMet();
    },
  });
}
