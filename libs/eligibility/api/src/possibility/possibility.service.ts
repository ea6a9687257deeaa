import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import {
  awaitsDecision,
  conditionsOf,
  measureCodes,
  measureDefinitions,
  theLaw,
  whatWouldChange,
  type AssessmentResult,
  type FactName,
  type JudgementQuestion,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import { FactsReader } from '../facts/facts.reader';
import { judgementView } from '../judgement/judgement-view';
import { JudgementRepository } from '../judgement/judgement.repository';
import { offeredAnswer, standingAnswer } from '../judgement/standing-answers';
import { askLaw } from '../law-asked';
import { recordableFacts } from '../recorded-fact/recordable-facts';
import { recordedFactView } from '../recorded-fact/recorded-fact-view';
import { RecordedFactRepository } from '../recorded-fact/recorded-fact.repository';
import { possibilitySummary } from './possibility-summary';
import type { PossibilityListView, PossibilityView } from './possibility.view';

/** What can be offered somebody on a day, and what stands in the way of the rest. Stores nothing. */
@Injectable()
export class PossibilityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsReader,
  ) {}

  /** Every measure, right and programme at once. Benefits are no offers and stand elsewhere. */
  all(actor: Actor, participantId: ParticipantId, wanted: LocalDate | undefined): Promise<PossibilityListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const startsOn = wanted ?? tx.today;
      const known = await this.facts.aboutEach(tx, { participantId, startsOn });
      const items = offered.map((measure) => {
        const { facts, provenance } = known(measure);
        const options = { today: tx.today, provenance };
        const result = askLaw(measure, facts, startsOn, options);
        return possibilitySummary(result, { awaitsDecision: awaitsDecision(result, facts, options) });
      });
      return { startsOn, items };
    });
  }

  one(actor: Actor, participantId: ParticipantId, measure: MeasureCode, wanted: LocalDate | undefined): Promise<PossibilityView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const startsOn = wanted ?? tx.today;
      const { facts, provenance } = await this.facts.about(tx, { participantId, startsOn, measure });
      const options = { today: tx.today, provenance };
      const result = askLaw(measure, facts, startsOn, options);
      const change = whatWouldChange(theLaw, measure, facts, startsOn, options);

      const judgements = await tx.use(JudgementRepository).all(participantId);
      const asked = questionsOf(result).map((question) => ({ question, measure, today: tx.today }));
      const names = factsAskedFor(result);
      const recorded = await tx.use(RecordedFactRepository).all(participantId);
      return {
        participantId,
        result,
        awaitsDecision: awaitsDecision(result, facts, options),
        turnings: change?.turnings ?? [],
        nothingFound: change?.nothingFound ?? false,
        answers: asked.flatMap((each) => standingAnswer(judgements, each) ?? []).map(judgementView),
        offered: asked.flatMap((each) => offeredAnswer(judgements, each) ?? []).map(judgementView),
        recorded: recorded.filter((row) => names.has(row.fact) && (row.measure === null || row.measure === measure)).map(recordedFactView),
        recordable: recordableFacts.filter((fact) => names.has(fact)).map((fact) => ({ fact })),
      };
    });
  }
}

const offered = measureCodes.filter((code) => measureDefinitions[code].nature !== 'benefit');

function questionsOf(result: AssessmentResult): readonly JudgementQuestion[] {
  if (result.kind !== 'assessed') return [];
  const all = [...result.questions, ...conditionsOf(result.requirements).flatMap(({ question }) => question ?? [])];
  return [...new Map(all.map((question) => [question.question, question])).values()];
}

function factsAskedFor(result: AssessmentResult): ReadonlySet<FactName> {
  if (result.kind !== 'assessed') return new Set();
  const askers = [
    ...conditionsOf(result.requirements),
    ...(result.amount ? [{ facts: result.amount.facts, missing: result.amount.missingFacts }] : []),
  ];
  return new Set(askers.flatMap(({ facts, missing }) => [...facts.map(({ name }) => name), ...missing]));
}
