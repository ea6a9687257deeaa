import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import { outcomes, type Outcome, type Phase } from './assessment';
import { applied, type Asked, type Change } from './change';
import type { CompiledMeasure, Node } from './compiled-measure';
import type { Leaf } from './leaf';
import type { At } from './condition';
import { contradictionsIn } from './contradictions';
import type { AssessOptions, Law } from './law';
import { moreDeciding, outcomeByStatus, status, statusOf, type Status } from './status';
import { unlessStopped } from './stopped';

/** What is asked, whatever is changed. */
export interface Search {
  readonly law: Law;
  readonly measure: MeasureCode;
  readonly options: AssessOptions;
  readonly phase: Phase;
  /** What cannot be true in the facts as they are; a change may not add to it. */
  readonly contradictions: number;
}

/** A case with some things changed, and how each of its requirements stands. */
export interface Look extends Asked {
  readonly changes: readonly Change[];
  readonly compiled: CompiledMeasure;
  readonly statuses: readonly Status[];
  readonly outcome: Outcome;
}

/** How far an outcome is from yes: a higher number is nearer. */
export const rankOf: Readonly<Record<Outcome, number>> = Object.fromEntries(outcomes.map((one, rank) => [one, rank])) as Record<
  Outcome,
  number
>;

/** Prepares a search about one person and day. */
export function searchFor(law: Law, measure: MeasureCode, { facts, startsOn }: Asked, options: AssessOptions): Search {
  return { law, measure, options, phase: options.phase ?? 'offer', contradictions: contradictionsIn(facts, startsOn).length };
}

/** The case as it would stand with one more change; undefined when it would be stopped, or could not be true. */
export function lookWith(search: Search, from: Look, change: Change): Look | undefined {
  const { facts, startsOn } = applied(search.measure, from, [change]);
  if (contradictionsIn(facts, startsOn).length > search.contradictions) return undefined;
  return look(search, { facts, startsOn }, [...from.changes, change]);
}

/** How the case stands; undefined when it is stopped. */
export function look({ law, measure, options, phase }: Search, { facts, startsOn }: Asked, changes: readonly Change[]): Look | undefined {
  const prepared = law.prepare(measure, startsOn, options);
  if (!prepared) return undefined;
  const { compiled, at } = prepared;
  const statuses = statusesOf(compiled, facts, at, phase);
  return statuses && { facts, startsOn, changes, compiled, statuses, outcome: outcomeOfAll(statuses) };
}

/** A fresh moment of the case, for asking single conditions with other facts. */
export function momentOf({ law, measure, options }: Search, startsOn: LocalDate): At | undefined {
  return law.prepare(measure, startsOn, options)?.at;
}

/** The conditions of a requirement, groups opened. */
export function leavesOf(node: Node): readonly Leaf[] {
  return node.type === 'leaf' ? [node] : node.of.flatMap(leavesOf);
}

function statusesOf({ nodes }: CompiledMeasure, facts: Facts, at: At, phase: Phase): readonly Status[] | undefined {
  return unlessStopped(() => nodes.map((node) => statusOf(node, facts, at, phase)));
}

function outcomeOfAll(statuses: readonly Status[]): Outcome {
  return outcomeByStatus[statuses.reduce<Status>(moreDeciding, status.met)] ?? 'missing-facts';
}
