import type { ProblemKind } from '@fotfeste/shared/api';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { mostPaths, mostSteps, type StepFault } from '@fotfeste/activity-plan/domain';

export const tooManyPaths: ProblemKind = {
  code: 'plan/too-many-paths',
  status: 409,
  title: {
    nb: 'Personen har alt så mange løp som kan sammenlignes',
    nn: 'Personen har alt så mange løp som kan samanliknast',
    en: 'The person already has as many paths as can be compared',
  },
  detail: {
    nb: `Høyst ${String(mostPaths)} løp kan stå ved siden av hverandre. Slett ett av dem først.`,
    nn: `Høgst ${String(mostPaths)} løp kan stå ved sida av kvarandre. Slett eitt av dei først.`,
    en: `At most ${String(mostPaths)} paths can stand side by side. Delete one of them first.`,
  },
};

export const chosenPathStays: ProblemKind = {
  code: 'plan/chosen-path-stays',
  status: 409,
  title: {
    nb: 'Det valgte løpet kan ikke slettes',
    nn: 'Det valde løpet kan ikkje slettast',
    en: 'The chosen path cannot be deleted',
  },
  detail: {
    nb: 'Velg et annet løp først, eller fjern stegene i dette.',
    nn: 'Vel eit anna løp først, eller fjern stega i dette.',
    en: 'Choose another path first, or remove the steps of this one.',
  },
};

/** Texts at the field of a step, or at the whole path. */
export const stepFaultTexts: Readonly<Record<StepFault | 'other-measure' | 'no-offering', LocalizedText>> = {
  'too-many-steps': {
    nb: `Et løp kan ha høyst ${String(mostSteps)} steg`,
    nn: `Eit løp kan ha høgst ${String(mostSteps)} steg`,
    en: `A path can have at most ${String(mostSteps)} steps`,
  },
  'id-repeated': { nb: 'To steg har samme id', nn: 'To steg har same id', en: 'Two steps have the same id' },
  'no-measure': {
    nb: 'Velg et tiltak eller program som personen kan delta i',
    nn: 'Vel eit tiltak eller program som personen kan delta i',
    en: 'Choose a measure or programme that the person can take part in',
  },
  'no-outside-name': { nb: 'Skriv hva tilbudet heter', nn: 'Skriv kva tilbodet heiter', en: 'Write what the offer is called' },
  'outside-hours-out-of-range': {
    nb: 'Timene i uken må være fra 0 til 60',
    nn: 'Timane i veka må vere frå 0 til 60',
    en: 'Hours a week must be from 0 to 60',
  },
  'before-registration': {
    nb: 'Steget kan ikke begynne før oppfølgingsperioden',
    nn: 'Steget kan ikkje byrje før oppfølgingsperioden',
    en: 'The step cannot begin before the follow-up period',
  },
  'out-of-reach': {
    nb: 'Dagen må være innenfor ti år fra i dag',
    nn: 'Dagen må vere innanfor ti år frå i dag',
    en: 'The day must be within ten years of today',
  },
  'ends-before-start': {
    nb: 'Siste dag kan ikke være før første dag',
    nn: 'Siste dag kan ikkje vere før første dag',
    en: 'The last day cannot be before the first day',
  },
  'waits-for-no-step': {
    nb: 'Velg hvilket steg dette venter på',
    nn: 'Vel kva steg dette ventar på',
    en: 'Choose which step this one waits for',
  },
  'waits-in-circle': {
    nb: 'Stegene venter på hverandre i ring',
    nn: 'Stega ventar på kvarandre i ring',
    en: 'The steps wait for each other in a circle',
  },
  'words-on-treatment': {
    nb: 'Behandling står bare som en merkelapp, uten tekst om hva som behandles',
    nn: 'Behandling står berre som ein merkelapp, utan tekst om kva som blir behandla',
    en: 'Treatment is only a label, without words about what is treated',
  },
  'other-measure': {
    nb: 'Gjennomføringen gjelder et annet tiltak',
    nn: 'Gjennomføringa gjeld eit anna tiltak',
    en: 'The offering is of another measure',
  },
  'no-offering': { nb: 'Gjennomføringen finnes ikke', nn: 'Gjennomføringa finst ikkje', en: 'There is no such offering' },
};
