import type { ConditionOutcome } from './assessment';
import type { CompiledMeasure, Node } from './compiled-measure';
import type { At } from './condition';
import type { Facts } from '../facts/facts';

/** How one condition came out, without words and without facts. */
export interface ConditionTrace {
  readonly key: string;
  readonly outcome: ConditionOutcome;
}

/** Asks every condition, those in either-or and of an exception as well, and tells how each came out. */
export function traceOf({ nodes }: CompiledMeasure, facts: Facts, at: At): readonly ConditionTrace[] {
  const trace: ConditionTrace[] = [];
  for (const node of nodes) follow(node, facts, at, trace);
  return trace;
}

function follow(node: Node, facts: Facts, at: At, trace: ConditionTrace[]): void {
  if (node.type === 'leaf') trace.push({ key: node.described.key, outcome: node.ask(facts, at).kind });
  else for (const child of node.of) follow(child, facts, at, trace);
}
