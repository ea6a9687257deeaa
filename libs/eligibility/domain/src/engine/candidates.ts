import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { measureCodes } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { factDefinitions, type FactName, type Facts } from '../facts/facts';
import { answerKey, type JudgementQuestion } from '../judgements';
import { applied, thingOf, type Change } from './change';
import type { Node } from './compiled-measure';
import type { Leaf } from './leaf';
import type { Evaluation } from './condition';
import { dayChanges } from './day-changes';
import { separateCoursesCount } from './duration-plan';
import { leavesOf, lookWith, momentOf, type Look, type Search } from './look';
import { valueOn } from './parameter';
import { status, statusOfLeaf } from './status';
import { unlessStopped } from './stopped';
import { triedDays } from './tried-days';
import { isOnlyTried, triedValues } from './tried-values';

/** A last day in each of so many days is tried; what differs is then narrowed down to the day. */
const daysAtATime = 28;

/** A condition that is not met, and what it said. */
interface Unmet {
  readonly leaf: Leaf;
  readonly said: Evaluation;
}

/** Everything that any change of the requirement's standing must touch, by name; the start day apart. */
export function thingsBehind(search: Search, from: Look, node: Node): ReadonlySet<string> {
  const things = unmetIn(search, from, node).flatMap(({ leaf, said }): readonly string[] => {
    if (said.kind === 'needs-judgement') return [said.question.question, ...(leaf.condition.asks ?? [])];
    const { condition } = leaf;
    if (condition.kind === 'discretionary') return [condition.question.question, ...(condition.asks ?? [])];
    return [...(condition.asks ?? []), ...(said.kind === 'missing-fact' ? said.facts : [])];
  });
  return new Set(things);
}

/**
 * Single changes that bring a requirement nearer to being met; where none does, those that do two at a time. Of several
 * values of one thing after which the whole case stands alike, only the first is kept.
 */
export function candidatesAt(search: Search, from: Look, node: Node): readonly Look[] {
  const used = new Set(from.changes.map(thingOf));
  const found = new Map<string, Look>();
  for (const unmet of unmetIn(search, from, node)) {
    const changes = changesOf(search, from, unmet).filter((change) => !used.has(thingOf(change)));
    for (const change of helpfulOf(search, from, unmet, changes)) {
      const next = lookWith(search, from, change);
      const key = next && `${thingOf(change)} ${next.statuses.join('')}`;
      if (next && key !== undefined && !found.has(key)) found.set(key, next);
    }
  }
  return [...found.values()];
}

function helpfulOf(search: Search, from: Look, unmet: Unmet, changes: readonly Change[]): readonly Change[] {
  const alone = changes.filter((change) => helps(search, from, unmet, [change]));
  if (alone.length > 0) return alone;
  return changes.filter((one, index) =>
    changes.some(
      (other, otherIndex) => index !== otherIndex && thingOf(one) !== thingOf(other) && helps(search, from, unmet, [one, other]),
    ),
  );
}

function unmetIn(search: Search, { facts, startsOn }: Look, node: Node): readonly Unmet[] {
  const at = momentOf(search, startsOn);
  if (!at) return [];
  return leavesOf(node).flatMap((leaf): readonly Unmet[] => {
    const said = leaf.ask(facts, at);
    return statusOfLeaf(leaf, said, search.phase) === status.met ? [] : [{ leaf, said }];
  });
}

function changesOf(search: Search, from: Look, { leaf, said }: Unmet): readonly Change[] {
  const { condition } = leaf;
  const asks = condition.asks ?? [];
  return [
    ...(said.kind === 'needs-judgement' ? [answerThatHelps(said.question)] : []),
    ...(said.kind === 'not-met' && condition.kind === 'discretionary' ? [answerThatHelps(condition.question)] : []),
    ...factChanges(search, from, asks, said),
    ...(said.kind === 'not-met' && asks.includes('participations') ? besideChanges(search, from) : []),
    ...(asks.includes('endsOn') ? endChanges(search, from, leaf) : []),
  ];
}

/** Each measure that the person could be in at the same time. */
function besideChanges({ measure: asked }: Search, { facts: { participations = [] } }: Look): readonly Change[] {
  return measureCodes
    .filter((code) => code !== asked && measureDefinitions[code].nature === 'measure')
    .filter((code) => !participations.some(({ measure }) => measure === code))
    .map((measure) => ({ kind: 'participation', measure }));
}

/** Yes meets a question; only E-07 asks whether to count time against the person. */
function answerThatHelps(question: JudgementQuestion): Change {
  return { kind: 'answer', question, answer: question.question === separateCoursesCount.question ? 'no' : 'yes' };
}

/** Facts that are missing, and facts that can be arranged or assessed anew. */
function factChanges(search: Search, from: Look, asks: readonly FactName[], said: Evaluation): readonly Change[] {
  const { facts } = from;
  const missing = said.kind === 'missing-fact' ? said.facts : [];
  return [...new Set([...missing, ...asks])].flatMap((fact) => {
    const definition = factDefinitions[fact];
    const isMissing = missing.includes(fact);
    if (facts[fact] !== undefined && !isMissing && definition.change === 'given') return [];
    const mark = isOnlyTried(definition) ? ({ isOnlyTried: true } as const) : {};
    return valuesOf(search, from, fact, isMissing ? 'missing' : 'known')
      .filter((value) => value !== facts[fact])
      .map((value): Change => ({ kind: 'fact', fact, value, ...mark }));
  });
}

/** Days are looked for only where one is missing: no other day than the one that is known is put to anybody. */
function valuesOf(search: Search, from: Look, fact: FactName, known: 'missing' | 'known'): readonly unknown[] {
  const definition = factDefinitions[fact];
  if (definition.shape.type === 'day') return known === 'missing' ? triedDays(search, from, fact) : [];
  return triedValues(definition, from.facts[fact], numbersOn(search, from.startsOn));
}

/** Later last days are tried first; of those after which the condition stands alike, only the latest is kept. */
function endChanges(search: Search, { facts, startsOn }: Look, leaf: Leaf): readonly Change[] {
  const { endsOn } = facts;
  if (!endsOn || endsOn <= startsOn) return [];
  const standing = (day: LocalDate): number | undefined => {
    const at = momentOf(search, startsOn);
    return at && unlessStopped(() => statusOfLeaf(leaf, leaf.ask({ ...facts, endsOn: day }, at), search.phase));
  };
  const days = Array.from({ length: Math.ceil(daysBetween(startsOn, endsOn) / daysAtATime) }, (_, index) =>
    addDays(endsOn, -index * daysAtATime),
  );
  const changes = dayChanges([...days, startsOn], standing);
  return changes.map(({ day }): Change => ({ kind: 'end', endsOn: day }));
}

/** Whether the condition comes nearer: a better standing, or the same with something else missing. */
function helps(search: Search, from: Look, { leaf, said }: Unmet, changes: readonly Change[]): boolean {
  const { facts, startsOn } = applied(search.measure, from, changes);
  const at = momentOf(search, startsOn);
  const after = at && unlessStopped(() => leaf.ask(facts, at));
  if (!after) return false;
  const [was, is] = [statusOfLeaf(leaf, said, search.phase), statusOfLeaf(leaf, after, search.phase)];
  if (is !== was) return is > was;
  if (said.kind === 'missing-fact' && after.kind === 'missing-fact')
    return changes.some((change) => change.kind === 'fact' && said.facts.includes(change.fact) && !after.facts.includes(change.fact));
  return isAnswered(said, search, facts);
}

/** A condition may ask a person two things, one after the other. */
function isAnswered(said: Evaluation, { measure }: Search, facts: Facts): boolean {
  return said.kind === 'needs-judgement' && facts.answers?.[answerKey(said.question, measure)] !== undefined;
}

const numbersByDay = new WeakMap<Search, Map<LocalDate, readonly number[]>>();

/** Every number of the law on a day. */
function numbersOn(search: Search, on: LocalDate): readonly number[] {
  const known = numbersByDay.get(search) ?? new Map<LocalDate, readonly number[]>();
  numbersByDay.set(search, known);
  const values = known.get(on) ?? Object.values(search.law.parameters).flatMap((series) => valueOn(series, on) ?? []);
  known.set(on, values);
  return values;
}
