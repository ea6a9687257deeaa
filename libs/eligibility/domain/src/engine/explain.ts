import type {
  Assessed,
  ConditionResult,
  Explanation,
  GroupResult,
  Information,
  Phase,
  RequirementResult,
  UsedFact,
  Warning,
} from './assessment';
import type { Branch, CompiledMeasure, Node } from './compiled-measure';
import type { At, Condition, Evaluation } from './condition';
import type { Duration } from './duration';
import type { FactName, Facts, Provenance } from '../facts/facts';
import type { Leaf } from './leaf';
import type { JudgementQuestion } from '../judgements';
import { combine, moreDeciding, outcomeByStatus, shownByStatus, startOf, status, statusOfLeaf, waits, type Status } from './status';

/** What one explanation is about. */
export interface Case {
  readonly compiled: CompiledMeasure;
  readonly facts: Facts;
  readonly provenance: Provenance;
  readonly at: At;
  readonly phase: Phase;
}

/** The full answer: every branch asked, every fact used, who decides. */
export function explain(one: Case, duration: Duration | undefined): Assessed {
  const { compiled, facts, at, phase } = one;
  const trace: Trace = { evaluations: new Array<Evaluation>(compiled.nodeCount), statuses: new Array<Status>(compiled.nodeCount) };
  let decided: Status = status.met;
  for (const node of compiled.nodes) decided = moreDeciding(decided, walk(node, one, trace));

  const collected: Collected = { decidedBy: new Set(), questions: new Map(), missing: new Set() };
  const requirements = compiled.nodes.map((node) => {
    const own = trace.statuses[node.index] ?? status.missing;
    return show(node, { decides: own === decided, isOpen: own === status.missing || own === status.open }, own, one, trace, collected);
  });
  return {
    kind: 'assessed',
    measure: compiled.measure.code,
    startsOn: at.startsOn,
    phase,
    outcome: outcomeByStatus[decided] ?? 'missing-facts',
    decidedBy: [...collected.decidedBy],
    requirements,
    questions: [...collected.questions.values()],
    missingFacts: [...collected.missing],
    warnings: warningsOf(one),
    information: informationOf(compiled, facts, at),
    ...(duration ? { duration } : {}),
  };
}

interface Trace {
  readonly evaluations: Evaluation[];
  readonly statuses: Status[];
}

interface Collected {
  readonly decidedBy: Set<string>;
  readonly questions: Map<string, JudgementQuestion>;
  readonly missing: Set<FactName>;
}

function walk(node: Node, one: Case, trace: Trace): Status {
  if (node.type === 'leaf') {
    const evaluation = node.ask(one.facts, one.at);
    trace.evaluations[node.index] = evaluation;
    return (trace.statuses[node.index] = statusOfLeaf(node, evaluation, one.phase));
  }
  let so = startOf(node);
  let position = 0;
  for (const child of node.of) so = combine(node, so, walk(child, one, trace), position++);
  return (trace.statuses[node.index] = so);
}

/** What the nodes above say of a node: whether they decide the outcome, and whether they are still open. */
interface Above {
  readonly decides: boolean;
  readonly isOpen: boolean;
}

function show(node: Node, above: Above, own: Status, one: Case, trace: Trace, collected: Collected): RequirementResult {
  if (node.type === 'leaf') return showLeaf(node, above, one, trace, collected);
  const { operator, title } = node.group;
  const branches = node.of.map((child, position) => {
    const below = trace.statuses[child.index] ?? status.missing;
    const carries = below === own && (operator !== 'unless' || position === speakingBranch(node, own, trace));
    return show(child, { decides: above.decides && carries, isOpen: above.isOpen && carries }, below, one, trace, collected);
  });
  const truth = own === status.met && one.phase === 'offer' ? settled(node, trace) : own;
  const group: GroupResult = {
    ...{ type: 'group', operator, branches, isOpen: above.isOpen },
    outcome: shownByStatus[truth] ?? 'missing-fact',
    waits: truth !== own,
  };
  return title ? { ...group, title } : group;
}

/** How a node stands when nothing may wait until the start. */
function settled(node: Node, trace: Trace): Status {
  if (node.type === 'leaf') {
    const evaluation = trace.evaluations[node.index];
    return evaluation ? statusOfLeaf(node, evaluation, 'start') : status.missing;
  }
  return node.of.reduce<Status>((so, child, position) => combine(node, so, settled(child, trace), position), startOf(node));
}

/** Of a rule and its exception: the rule speaks for the group as long as the group is what the rule is. */
function speakingBranch({ of: [rule] }: Branch, own: Status, { statuses }: Trace): number {
  return rule && statuses[rule.index] === own ? 0 : 1;
}

function showLeaf(leaf: Leaf, above: Above, one: Case, trace: Trace, collected: Collected): ConditionResult {
  const { condition, described } = leaf;
  const evaluation = trace.evaluations[leaf.index] ?? leaf.ask(one.facts, one.at);
  const waiting = waits(leaf, evaluation, one.phase);
  const applies = evaluation.kind !== 'met' || evaluation.applies;
  const decides = above.decides && !waiting && applies;
  const isOpen = above.isOpen && !waiting;
  if (decides) collectDeciding(leaf, collected.decidedBy);
  if (isOpen) collectOpen(evaluation, collected);
  const answer = leaf.answerKey === undefined ? undefined : one.facts.answers?.[leaf.answerKey];
  const question = evaluation.kind === 'needs-judgement' ? evaluation.question : leaf.question;
  const because = becauseOf(condition, evaluation);
  const result: Written<ConditionResult> = {
    type: 'condition',
    key: described.key,
    id: described.id,
    alsoIds: described.alsoIds,
    kind: described.kind,
    neededBy: described.neededBy,
    outcome: evaluation.kind,
    applies,
    decides,
    isOpen,
    waits: waiting,
    title: described.title,
    basis: described.basis,
    startNotFound: described.startNotFound,
    missing: evaluation.kind === 'missing-fact' ? evaluation.facts : none,
    facts: usedFacts(leaf, one),
  };
  if (because) result.because = because;
  if (question) result.question = question;
  if (answer) result.answer = answer;
  if (leaf.note) result.note = leaf.note;
  return result;
}

/** A result while it is being written; spreading its optional parts would cost more than all the conditions together. */
type Written<Result> = { -readonly [Name in keyof Result]: Result[Name] };

function collectDeciding({ described: { id, alsoIds } }: Leaf, decidedBy: Set<string>): void {
  decidedBy.add(id);
  for (const other of alsoIds) decidedBy.add(other);
}

function collectOpen(evaluation: Evaluation, { questions, missing }: Collected): void {
  if (evaluation.kind === 'missing-fact') for (const fact of evaluation.facts) missing.add(fact);
  if (evaluation.kind === 'needs-judgement') questions.set(evaluation.question.question, evaluation.question);
}

function warningsOf(one: Case): readonly Warning[] {
  const { compiled, facts, at } = one;
  return compiled.warnings.flatMap((leaf) => {
    const evaluation = leaf.ask(facts, at);
    if (evaluation.kind !== 'not-met') return [];
    const { id, title, basis } = leaf.condition;
    const because = becauseOf(leaf.condition, evaluation);
    return [{ id, title, basis, facts: usedFacts(leaf, one), ...(because ? { because } : {}) }];
  });
}

function informationOf({ information, conditionalInformation }: CompiledMeasure, facts: Facts, at: At): readonly Information[] {
  const shown = conditionalInformation.filter(({ condition }) => {
    const evaluation = condition.shownWhen?.(facts, at);
    return evaluation?.kind === 'met' && evaluation.applies;
  });
  return shown.length === 0 ? information : [...information, ...shown.map((one) => one.information)];
}

function becauseOf(condition: Condition, evaluation: Evaluation): Explanation | undefined {
  if (evaluation.kind === 'missing-fact') return evaluation.text && { text: evaluation.text, values: noValues };
  if (evaluation.kind !== 'not-met' || (condition.kind !== 'hard' && condition.kind !== 'technical')) return undefined;
  return { text: evaluation.text ?? condition.because, values: evaluation.values };
}

function usedFacts({ asks }: Leaf, { facts, provenance }: Case): readonly UsedFact[] {
  return asks.map((name) => {
    const value = facts[name];
    if (value === undefined) return { name };
    const origin = provenance[name];
    return origin ? { name, value, source: origin.source, date: origin.date } : { name, value };
  });
}

const none: readonly never[] = [];
const noValues: Explanation['values'] = {};
