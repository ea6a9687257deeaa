import { fill, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { AssessmentResult, StopReason, Stopped } from './assessment';
import type { MeasureCode } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { NoParameterValue } from './parameter';

/** Asks, and answers that the case is stopped when a number is not known. */
export function stopWithoutNumber(code: MeasureCode, startsOn: LocalDate, ask: () => AssessmentResult): AssessmentResult {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof NoParameterValue)) throw error;
    return stoppedByNumber(code, startsOn, error);
  }
}

function stoppedByNumber(measure: MeasureCode, startsOn: LocalDate, { parameter, title }: NoParameterValue): Stopped {
  const { nb, nn, en } = stopTexts['no-parameter-value'];
  const text = { nb: fill(nb, { name: title.nb }), nn: fill(nn, { name: title.nn }), en: fill(en, { name: title.en }) };
  return {
    kind: 'stopped',
    measure,
    startsOn,
    reason: 'no-parameter-value',
    parameter,
    explanation: { text, values: { startsOn, parameter } },
  };
}

/** What `ask` answers, unless a number of the law is not known that day. */
export function unlessStopped<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NoParameterValue) return undefined;
    throw error;
  }
}

/** The case is stopped: names what is missing. */
export function stopped(measure: MeasureCode, startsOn: LocalDate, reason: Exclude<StopReason, 'no-parameter-value'>): Stopped {
  return { kind: 'stopped', measure, startsOn, reason, explanation: { text: stopTexts[reason], values: { startsOn } } };
}

/** The chapter is not in the engine: a person must read the law. */
export function notAutomated(measure: MeasureCode, startsOn: LocalDate): AssessmentResult {
  const { chapter, notAutomatedBecause: text = notAutomatedText } = measureDefinitions[measure];
  return { kind: 'not-automated', measure, startsOn, chapter, explanation: { text, values: { chapter } } };
}

const stopTexts: Readonly<Record<StopReason, LocalizedText>> = {
  'before-2016': {
    nb: 'Saken er stoppet: starten {startsOn} ligger før 01.01.2016, og eldre regler er ikke lagt inn.',
    nn: 'Saka er stoppa: starten {startsOn} ligg før 01.01.2016, og eldre reglar er ikkje lagde inn.',
    en: 'The case is stopped: the start {startsOn} is before 1 January 2016, and older rules are not in the product.',
  },
  'no-rules-on-date': {
    nb: 'Saken er stoppet: tiltaket har ingen regler som gjelder {startsOn}.',
    nn: 'Saka er stoppa: tiltaket har ingen reglar som gjeld {startsOn}.',
    en: 'The case is stopped: the measure has no rules that apply on {startsOn}.',
  },
  'no-parameter-value': {
    nb: 'Saken er stoppet: {name} ({parameter}) er ikke kjent for {startsOn}. Satsen må slås opp og legges inn.',
    nn: 'Saka er stoppa: {name} ({parameter}) er ikkje kjend for {startsOn}. Satsen må slåast opp og leggjast inn.',
    en: 'The case is stopped: {name} ({parameter}) is not known for {startsOn}. The rate must be looked up and entered.',
  },
};

const notAutomatedText: LocalizedText = {
  nb: 'Vilkårene for dette tiltaket ({chapter}) er ikke lagt inn ennå. Les loven og vurder selv.',
  nn: 'Vilkåra for dette tiltaket ({chapter}) er ikkje lagde inn enno. Les lova og vurder sjølv.',
  en: 'The conditions of this measure ({chapter}) are not in the product yet. Read the law and assess it yourself.',
};
