import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { AssessmentService, type AssessmentOrder, type MadeAssessment } from '@fotfeste/eligibility/api';
import { conditionsOf, type AssessmentResult, type ConditionResult, type RequirementResult } from '@fotfeste/eligibility/domain';
import { PlaceReader } from '../place/place.reader';
import type { ParticipationRow, RuleOverride } from '../rows/participation.row';
import { hostOf, runningBeside, veiledBeside, type Beside } from '../combination/running-beside';
import { ParticipationRepository } from '../participation.repository';
import { VeiledReader } from '../veiled/veiled.reader';
import {
  combinationRule,
  notAutomatedRule,
  refusedByCombination,
  refusedByConditions,
  refusedByMissing,
  refusedByQuestions,
  refusedByStop,
  refusedByUnknownChapter,
  refusedByWarnings,
  refusedStart,
  ruleOf,
  warningRule,
  type NamedRule,
} from './rule-problems';

/** What a start waits for; a judgement is answered where the conditions are shown. */
export interface StartNeed extends NamedRule {
  readonly isJudgement: boolean;
}

interface Waiting {
  readonly lacking: readonly StartNeed[];
  readonly held: readonly NamedRule[];
}

/** Asks the law before a step that rests on it. The answer is stored and linked; nothing is decided here. */
@Injectable()
export class RuleCheck {
  constructor(private readonly assessments: AssessmentService) {}

  /** Refuses unless the law allows the participation as it stands, and every warning has been set aside with a reason. */
  async requireAllowed(tx: Tx, row: ParticipationRow, overrides: readonly RuleOverride[] = []): Promise<{ readonly assessmentId: string }> {
    const order = await orderOf(tx, row);
    const { assessmentId, result } = await this.assess(tx, row, order);
    const setAside = setAsideIn(row, overrides);
    refuseByLaw(result, setAside);
    const beside = await besideOf(tx, row, order.startsOn);
    const forbidden = beside.filter(({ combination }) => combination.verdict === 'refused');
    if (forbidden.length > 0) throw refusedByCombination(forbidden);
    const open = [...warningRules(result), ...beside.filter(({ combination }) => combination.verdict === 'warn').map(combinationRule)];
    refuseUnexplained(open, setAside);
    return { assessmentId };
  }

  /** Asks only for a reason for each warning: what a participation no longer asks for is not held back by conditions or open questions. */
  async requireReasons(tx: Tx, row: ParticipationRow, overrides: readonly RuleOverride[] = []): Promise<void> {
    const order = await orderOf(tx, row);
    const result = await asking(tx, () => this.assessments.ask(tx, row.participantId, order));
    refuseUnexplained(warningRules(result), setAsideIn(row, overrides));
  }

  /** Refuses a start until everything that must be in place before the first day is, and a warning that holds it has been set aside with a reason. */
  async requireStartFacts(tx: Tx, row: ParticipationRow, overrides: readonly RuleOverride[] = []): Promise<void> {
    const { lacking, held } = await this.waitsFor(tx, row, overrides);
    if (lacking.length > 0) throw refusedStart(lacking);
    refuseUnexplained(held, []);
  }

  /** What the start still waits for; nothing for a measure whose chapter the engine does not have. */
  async startNeeds(tx: Tx, row: ParticipationRow): Promise<readonly StartNeed[]> {
    const { lacking, held } = await this.waitsFor(tx, row);
    return [...lacking, ...held.map((rule) => ({ ...rule, isJudgement: false }))];
  }

  /** Conditions that are not settled, and warnings that hold a start and have not been set aside. */
  private async waitsFor(tx: Tx, row: ParticipationRow, overrides: readonly RuleOverride[] = []): Promise<Waiting> {
    const order = { ...(await orderOf(tx, row)), phase: 'start' as const };
    const result = await asking(tx, () => this.assessments.ask(tx, row.participantId, order));
    if (result.kind !== 'assessed') return { lacking: [], held: [] };
    const setAside = setAsideIn(row, overrides);
    return {
      lacking: result.requirements.flatMap(needsOf).map((need) => ({ ...ruleOf(need), isJudgement: need.kind === 'discretionary' })),
      held: warningRules(result).filter(({ id }) => holdsTheStart.includes(id) && !setAside.includes(id)),
    };
  }

  private assess(tx: Tx, { participantId }: ParticipationRow, order: AssessmentOrder): Promise<MadeAssessment> {
    return asking(tx, () => this.assessments.assessWithin(tx, participantId, order));
  }
}

/** The coordinator and the provider may not read what the law asks about, so the product reads it for them. */
function asking<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { role } = tx.actor;
  return role === 'adviser' || role === 'team-lead' || role === 'system' ? work() : tx.asSystem(work);
}

async function orderOf(tx: Tx, { id, measure, startsOn, offeringId }: ParticipationRow): Promise<AssessmentOrder> {
  return { measure, participationId: id, startsOn: startsOn ?? (await firstPossibleDay(tx, offeringId)) };
}

/** Without a start date: the first day of a course that is to come, else today. */
async function firstPossibleDay(tx: Tx, offeringId: string | null): Promise<LocalDate> {
  const place = offeringId ? await tx.use(PlaceReader).one(offeringId) : undefined;
  return place && place.offering.startsOn > tx.today ? place.offering.startsOn : tx.today;
}

/** What else the person is in at the same time. Only the adviser answers for that: the coordinator and the provider do not see it. */
async function besideOf(tx: Tx, row: ParticipationRow, startsOn: LocalDate): Promise<readonly Beside[]> {
  if (tx.actor.role !== 'adviser' && tx.actor.role !== 'team-lead') return [];
  const others = (await tx.use(ParticipationRepository).ofPerson(row.participantId)).filter(({ id }) => id !== row.id);
  const veiled = await tx.use(VeiledReader).whole(row.participantId);
  const coming = { measure: row.measure, startsOn, endsOn: row.endsOn ?? undefined, host: hostOf(row) };
  return [...runningBeside(others, coming), ...veiledBeside(veiled, coming)];
}

function setAsideIn(row: ParticipationRow, overrides: readonly RuleOverride[]): readonly string[] {
  return [...row.overrides, ...overrides].filter(({ reason }) => reason.trim()).map(({ rule }) => rule);
}

function refuseUnexplained(warnings: readonly NamedRule[], setAside: readonly string[]): void {
  const open = warnings.filter(({ id }) => !setAside.includes(id));
  if (open.length > 0) throw refusedByWarnings(open);
}

function warningRules(result: AssessmentResult): readonly NamedRule[] {
  return result.kind === 'assessed' ? result.warnings.map(warningRule) : [];
}

function refuseByLaw(result: AssessmentResult, setAside: readonly string[]): void {
  switch (result.kind) {
    case 'stopped':
      throw refusedByStop(result);
    case 'not-automated':
      if (!setAside.includes(notAutomatedRule)) throw refusedByUnknownChapter(result);
      return;
    case 'assessed': {
      if (result.outcome === 'not-eligible') throw refusedByConditions(result);
      if (result.outcome === 'missing-facts') throw refusedByMissing(result);
      if (result.outcome === 'needs-assessment') throw refusedByQuestions(result);
    }
  }
}

/** Nobody under 18 begins on a parent's no, unless the adviser has said why it may be set aside. */
const holdsTheStart: readonly string[] = ['TEC-05'];

/** What an entry of the answer still needs before the first day. A group that is met needs nothing. */
function needsOf(requirement: RequirementResult): readonly ConditionResult[] {
  if (requirement.outcome === 'met') return [];
  return conditionsOf([requirement]).filter(
    ({ neededBy, outcome, applies, kind }) =>
      neededBy === 'start' && applies && outcome !== 'met' && kind !== 'technical' && kind !== 'information',
  );
}
