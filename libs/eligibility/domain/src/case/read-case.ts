import { isLocalDate, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { measureCodeOf, type MeasureCode } from '../catalogue/measure-codes';
import { phases, type Phase } from '../engine/assessment';
import { contradictionsIn } from '../engine/contradictions';
import { lastDayOfLaw, tooFarAhead } from '../engine/law';
import type { Facts } from '../facts/facts';
import { expected, misfits, unknownMeasure } from '../facts/misfits';
import { readFacts } from '../facts/read-facts';
import { isRecord, refuseInto, type FactError, type Refuse } from '../facts/read-value';
import { asksFor } from '../measures/asked-facts';
import { refuseAnswerDays } from './answer-days';
import { isTooDeep } from './nesting';
import { readAnswers } from './read-answers';

/** One question to the law about nobody in particular. */
export interface Case {
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  readonly facts: Facts;
  /** `start` unless said otherwise: everything that must be in place on the start day. */
  readonly phase: Phase;
  /** The day the question is asked; without it the rules about late registration are silent. */
  readonly today?: LocalDate;
}

/** A case, or everything that is wrong with it. */
export type ReadCase = { readonly case: Case } | { readonly errors: readonly FactError[] };

const members: ReadonlySet<string> = new Set(['case', 'measure', 'startsOn', 'endsOn', 'facts', 'phase', 'today']);

/**
 * Reads a case from outside: unknown measure, name or question, values of another shape, impossible days, and facts that
 * contradict each other are errors that name what is wrong. Nothing is ignored and nothing is guessed.
 */
export function readCase(given: unknown): ReadCase {
  if (!isRecord(given)) return { errors: [{ field: '', message: misfits.record }] };
  const errors: FactError[] = [];
  const refuse = refuseInto(errors);
  for (const [name, value] of Object.entries(given)) if (isTooDeep(value)) refuse(name, texts.tooDeep);
  if (errors.length > 0) return { errors };
  for (const name of Object.keys(given)) if (!members.has(name)) refuse(name, misfits.unknown);

  const measure = readMeasure(given['measure'], refuse);
  const startsOn = readDay(given, 'startsOn', refuse);
  if (given['startsOn'] === undefined) refuse('startsOn', misfits.required);
  const endsOn = readDay(given, 'endsOn', refuse);
  const today = readDay(given, 'today', refuse);
  const phase = readPhase(given['phase'], refuse);
  const facts = readCaseFacts(given['facts'], { measure, startsOn, endsOn, today }, refuse);
  if (measure && startsOn && errors.length === 0) refuseContradictions(facts, { measure, startsOn }, refuse);
  if (errors.length > 0 || !measure || !startsOn) return { errors };
  return { case: { measure, startsOn, facts, phase, ...(today ? { today } : {}) } };
}

function readMeasure(value: unknown, refuse: Refuse): MeasureCode | undefined {
  const code = typeof value === 'string' ? measureCodeOf(value) : undefined;
  if (!code) refuse('measure', value === undefined ? misfits.required : unknownMeasure(value));
  return code;
}

function readDay(given: Readonly<Record<string, unknown>>, name: string, refuse: Refuse): LocalDate | undefined {
  const value = given[name];
  if (typeof value === 'string' && isLocalDate(value)) {
    if (value > lastDayOfLaw) refuse(name, tooFarAhead);
    return value;
  }
  if (value !== undefined) refuse(name, expected({ type: 'day' }));
  return undefined;
}

function readPhase(value: unknown, refuse: Refuse): Phase {
  const known = value === undefined ? 'start' : phases.find((phase) => phase === value);
  if (!known) refuse('phase', expected({ type: 'code', codes: phases }));
  return known ?? 'start';
}

interface About {
  readonly measure: MeasureCode | undefined;
  readonly startsOn: LocalDate | undefined;
  readonly endsOn: LocalDate | undefined;
  readonly today: LocalDate | undefined;
}

function readCaseFacts(given: unknown, { measure, startsOn, endsOn, today }: About, refuse: Refuse): Facts {
  if (!isRecord(given)) {
    refuse('facts', given === undefined ? misfits.required : misfits.record);
    return {};
  }
  const { facts, errors } = readFacts(given);
  for (const { field, message } of errors) refuse(field, message);
  if (endsOn && facts.endsOn && facts.endsOn !== endsOn) refuse('facts.endsOn', texts.twoEnds);
  const read = { ...facts, ...(endsOn ? { endsOn } : {}) };
  if (!facts.answers || !measure) return read;
  if (startsOn) refuseAnswerDays(facts.answers, { startsOn, today, facts: read }, refuse);
  return { ...read, answers: readAnswers(facts.answers, measure, refuse) };
}

function refuseContradictions(facts: Facts, { measure, startsOn }: Pick<Case, 'measure' | 'startsOn'>, refuse: Refuse): void {
  for (const { facts: names, text, onlyWhereAsked } of contradictionsIn(facts, startsOn))
    if (!onlyWhereAsked || asksFor(measure, onlyWhereAsked)) refuse(names.map((name) => `facts.${name}`).join(', '), text);
}

const texts = {
  tooDeep: {
    nb: 'Har flere objekter og lister inni hverandre enn en sak kan ha',
    nn: 'Har fleire objekt og lister inni kvarandre enn ei sak kan ha',
    en: 'Holds more objects and lists inside one another than a case can have',
  },
  twoEnds: {
    nb: 'Siste dag er oppgitt to ganger, ulikt',
    nn: 'Siste dag er oppgitt to gonger, ulikt',
    en: 'The last day is given twice, differently',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
