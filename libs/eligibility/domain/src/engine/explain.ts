import type { Assessed, ConditionResult, Explanation, GroupResult, Information, Phase, RequirementResult, Warning } from './assessment';
import type { Branch, CompiledMeasure, Node } from './compiled-measure';
import type { At, Condition, Evaluation } from './condition';
import type { Duration } from './duration';
import type { FactName, Facts } from '../facts/facts';
import type { Leaf } from './leaf';
import type { JudgementQuestion } from '../judgements';
import { combine, moreDeciding, outcomeByStatus, shownByStatus, startOf, status, statusOfLeaf, waits, type Status } from './status';
import type { UsedFacts } from './used-facts';

/** What one explanation is about. */
export interface Case {
  readonly compiled: CompiledMeasure;
  readonly facts: Facts;
  readonly used: UsedFacts;
  readonly at: At;
  readonly phase: Phase;
}

/** The full answer: every branch asked, every fact used, who decides. */
export function explain(one: Case, duration: Duration | undefined): Assessed {
  const { compiled, facts, at, phase } = one;
  const trace: Trace = { evaluations: new Array<Evaluation>(compiled.nodeCount), statuses: new Array<Status>(compiled.nodeCount) };
  let decided: Status = status.met;
  for (const node of compiled.nodes) decided = moreDeciding(decided, walk(node, one, trace));

  const collected: Collected = { decidedBy: [], questions: [], missing: [] };
  const requirements: RequirementResult[] = [];
  for (const node of compiled.nodes) {
    const own = trace.statuses[node.index] ?? status.missing;
    const above = own === status.missing || own === status.open ? open : closed;
    requirements.push(show(node, own === decided ? above.deciding : above.other, own, one, trace, collected));
  }
  const answer: Written<Assessed> = {
    kind: 'assessed',
    measure: compiled.measure.code,
    startsOn: at.startsOn,
    phase,
    outcome: outcomeByStatus[decided] ?? 'missing-facts',
    decidedBy: collected.decidedBy,
    requirements,
    questions: collected.questions,
    missingFacts: collected.missing,
    warnings: warningsOf(one),
    information: informationOf(compiled, facts, at),
  };
  if (duration) answer.duration = duration;
  return answer;
}

interface Trace {
  readonly evaluations: Evaluation[];
  readonly statuses: Status[];
}

/** Each thing once; so few that looking through them is faster than a set. */
interface Collected {
  readonly decidedBy: string[];
  readonly questions: JudgementQuestion[];
  readonly missing: FactName[];
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
  const branches: RequirementResult[] = [];
  for (const child of node.of) {
    const below = trace.statuses[child.index] ?? status.missing;
    const carries = below === own && (operator !== 'unless' || branches.length === speakingBranch(node, own, trace));
    branches.push(show(child, carries ? above : carriesNothing, below, one, trace, collected));
  }
  const truth = own === status.met && one.phase === 'offer' ? settled(node, trace) : own;
  const group: Written<GroupResult> = {
    type: 'group',
    operator,
    branches,
    isOpen: above.isOpen,
    outcome: shownByStatus[truth] ?? 'missing-fact',
    waits: truth !== own,
  };
  if (title) group.title = title;
  return group;
}

const open = { deciding: { decides: true, isOpen: true }, other: { decides: false, isOpen: true } } as const;
const closed = { deciding: { decides: true, isOpen: false }, other: { decides: false, isOpen: false } } as const;
const carriesNothing: Above = closed.other;

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
    facts: one.used.for(leaf.asks),
  };
  if (because) result.because = because;
  if (question) result.question = question;
  if (answer) result.answer = answer;
  if (leaf.note) result.note = leaf.note;
  return result;
}

/** A result while it is being written; spreading its optional parts would cost more than all the conditions together. */
type Written<Result> = { -readonly [Name in keyof Result]: Result[Name] };

function collectDeciding({ described: { id, alsoIds } }: Leaf, decidedBy: string[]): void {
  addOnce(decidedBy, id);
  for (const other of alsoIds) addOnce(decidedBy, other);
}

function collectOpen(evaluation: Evaluation, { questions, missing }: Collected): void {
  if (evaluation.kind === 'missing-fact') for (const fact of evaluation.facts) addOnce(missing, fact);
  if (evaluation.kind !== 'needs-judgement') return;
  const { question } = evaluation;
  if (!questions.some((one) => one.question === question.question)) questions.push(question);
}

function addOnce<Thing>(things: Thing[], thing: Thing): void {
  if (!things.includes(thing)) things.push(thing);
}

function warningsOf(one: Case): readonly Warning[] {
  const { compiled, facts, at } = one;
  let warnings: Warning[] | undefined;
  for (const leaf of compiled.warnings) {
    const evaluation = leaf.ask(facts, at);
    if (evaluation.kind !== 'not-met') continue;
    const { id, title, basis } = leaf.condition;
    const because = becauseOf(leaf.condition, evaluation);
    (warnings ??= []).push({ id, title, basis, facts: one.used.for(leaf.asks), ...(because ? { because } : {}) });
  }
  return warnings ?? none;
}

function informationOf({ information, conditionalInformation }: CompiledMeasure, facts: Facts, at: At): readonly Information[] {
  let shown: Information[] | undefined;
  for (const one of conditionalInformation) {
    const evaluation = one.condition.shownWhen?.(facts, at);
    if (evaluation?.kind === 'met' && evaluation.applies) (shown ??= [...information]).push(one.information);
  }
  return shown ?? information;
}

function becauseOf(condition: Condition, evaluation: Evaluation): Explanation | undefined {
  if (evaluation.kind === 'missing-fact') return evaluation.text && { text: evaluation.text, values: noValues };
  if (evaluation.kind !== 'not-met' || (condition.kind !== 'hard' && condition.kind !== 'technical')) return undefined;
  return { text: evaluation.text ?? condition.because, values: evaluation.values };
}

const none: readonly never[] = [];
const noValues: Explanation['values'] = {};
