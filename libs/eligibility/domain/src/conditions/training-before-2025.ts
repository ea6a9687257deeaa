import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { condition, mustBe } from '../engine/condition';
import { durationPlan, type DurationPlan, type DurationStepDefinition } from '../engine/duration-plan';
import type { ParameterId } from '../parameters';
import { hasTurned } from './age';

/** The days of the chapter on training as it read before it was rewritten. */
export const olderChapter = { from: localDate('2019-07-01'), to: localDate('2025-06-30') };
const olderText = { law: 'FOR-2015-12-11-1598', source: 'M33 boks 4.1', confidence: 'medium' } as const;
const trialDays = { from: localDate('2023-09-01'), to: localDate('2025-06-30'), startNotFound: true } as const;
const trialText = { law: 'PRAKSIS', section: 'Meld. St. 33 (2023–2024) boks 4.7', source: 'M33 boks 4.7', confidence: 'medium' } as const;

/** Labour-market training and vocational training: over 19. */
export const over19 = condition({
  id: 'OPL-AE-01',
  part: 'before-2025',
  kind: 'hard',
  title: { nb: 'Deltakeren er over 19 år', nn: 'Deltakaren er over 19 år', en: 'The participant is over 19' },
  ...overAge('OPL.AGE_AE_OLD'),
});

/** Higher education: over 22. */
export const over22 = condition({
  id: 'OPL-F-01',
  part: 'before-2025',
  kind: 'hard',
  title: { nb: 'Deltakeren er over 22 år', nn: 'Deltakaren er over 22 år', en: 'The participant is over 22' },
  ...overAge('OPL.AGE_F_OLD'),
});

/** What the older chapter said of the need. */
export const inadequateBefore2025 = condition({
  id: 'OPL-AE-02',
  part: 'before-2025',
  kind: 'discretionary',
  title: { nb: 'Har mangelfulle kvalifikasjoner', nn: 'Har mangelfulle kvalifikasjonar', en: 'Has inadequate qualifications' },
  basis: { ...olderText, section: '§ 7-3 (eldre ordlyd)' },
  inForce: olderChapter,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Er kvalifikasjonene mangelfulle for arbeidet personen søker?',
      nn: 'Er kvalifikasjonane mangelfulle for arbeidet personen søkjer?',
      en: 'Are the qualifications inadequate for the work the person seeks?',
    },
  },
});

const specialReasonsBefore2025 = condition({
  id: 'OPL-DUR-04',
  part: 'before-2025',
  kind: 'discretionary',
  title: { nb: 'Særlige grunner til forlengelse', nn: 'Særlege grunnar til forlenging', en: 'Special reasons for an extension' },
  basis: { ...olderText, section: '§ 7-4 (eldre ordlyd)' },
  inForce: olderChapter,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er det særlige grunner til at opplæringen ikke kan fullføres innen tre år?',
      nn: 'Er det særlege grunnar til at opplæringa ikkje kan fullførast innan tre år?',
      en: 'Are there special reasons why the training cannot be completed within three years?',
    },
  },
});

const inTrial = condition({
  id: 'OPL-DUR-01',
  part: 'takes-part-in-trial',
  kind: 'hard',
  title: {
    nb: 'Er med i forsøket med opplæring av lengre varighet',
    nn: 'Er med i forsøket med opplæring av lengre varigheit',
    en: 'Takes part in the trial of longer training',
  },
  basis: trialText,
  inForce: trialDays,
  because: {
    nb: 'Fire år gjaldt bare deltakere i forsøket i Oslo, Vestland og Viken.',
    nn: 'Fire år galdt berre deltakarar i forsøket i Oslo, Vestland og Viken.',
    en: 'Four years were only for participants in the trial in Oslo, Vestland and Viken.',
  },
  asks: ['inLongerTrainingTrial'],
  evaluate: mustBe('inLongerTrainingTrial'),
});

const olderSteps: readonly DurationStepDefinition[] = [
  {
    id: 'OPL-DUR-01',
    part: 'before-2025',
    how: 'up-to',
    parameter: 'OPL.DUR_OLD',
    title: { nb: 'Inntil tre år', nn: 'Inntil tre år', en: 'Up to three years' },
    basis: { ...olderText, section: '§ 7-4 (eldre ordlyd)' },
    inForce: olderChapter,
  },
  {
    id: 'OPL-DUR-04',
    part: 'extension-before-2025',
    how: 'extended-by',
    after: 'OPL-DUR-01:before-2025',
    parameter: 'OPL.DUR_EXT_OLD',
    requires: [specialReasonsBefore2025],
    title: { nb: 'Ett år til av særlige grunner', nn: 'Eitt år til av særlege grunnar', en: 'One more year for special reasons' },
    basis: { ...olderText, section: '§ 7-4 (eldre ordlyd)' },
    inForce: olderChapter,
  },
];

const trialNote = {
  nb: 'Forskriften om forsøket ble ikke funnet (E-20). Forsøket regnes som slutt 30.06.2025.',
  nn: 'Forskrifta om forsøket vart ikkje funnen (E-20). Forsøket blir rekna som slutt 30.06.2025.',
  en: 'The regulation of the trial was not found (E-20). The trial is taken to have ended on 30 June 2025.',
};

const trialSteps: readonly DurationStepDefinition[] = [
  {
    id: 'OPL-DUR-01',
    part: 'trial',
    how: 'up-to',
    parameter: 'OPL.TRIAL_LONG',
    requires: [inTrial],
    title: { nb: 'Inntil fire år i forsøket', nn: 'Inntil fire år i forsøket', en: 'Up to four years in the trial' },
    basis: trialText,
    inForce: trialDays,
    note: trialNote,
  },
  {
    id: 'OPL-DUR-04',
    part: 'trial-extension',
    how: 'extended-by',
    after: 'OPL-DUR-01:trial',
    parameter: 'OPL.TRIAL_LONG_EXT',
    requires: [specialReasonsBefore2025],
    title: { nb: 'Ett år til i forsøket', nn: 'Eitt år til i forsøket', en: 'One more year in the trial' },
    basis: trialText,
    inForce: trialDays,
    note: trialNote,
  },
];

/** Three years, and one more for special reasons. */
export function lengthBefore2025(code: MeasureCode): DurationPlan {
  return durationPlan({ unit: 'months', clock: [code], steps: olderSteps });
}

/** The same for vocational training, which could last longer in the trial of 2023 to 2025. */
export function lengthBefore2025OrInTrial(code: MeasureCode): DurationPlan {
  return durationPlan({ unit: 'months', clock: [code], steps: [...olderSteps, ...trialSteps] });
}

function overAge(parameter: ParameterId) {
  return {
    basis: { ...olderText, section: '§ 7-3 (eldre ordlyd)' },
    inForce: olderChapter,
    because: {
      nb: 'Fyller {age} år {earliest}. Før 01.07.2025 gjaldt opplæringen personer over {age} år.',
      nn: 'Fyller {age} år {earliest}. Før 01.07.2025 galdt opplæringa personar over {age} år.',
      en: 'Turns {age} on {earliest}. Before 1 July 2025 the training was for people over {age}.',
    },
    note: {
      nb: 'Ordlyden er gjengitt i en stortingsmelding; «over» er lest som at alderen er fylt.',
      nn: 'Ordlyden er attgitt i ei stortingsmelding; «over» er lese som at alderen er fylt.',
      en: 'The wording is rendered in a white paper; “over” is read as having turned the age.',
    },
    asks: ['born'],
    evaluate: hasTurned(parameter),
  } as const;
}
