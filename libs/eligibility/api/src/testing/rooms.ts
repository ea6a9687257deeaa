import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftService } from '@fotfeste/draft/api';
import { AssessmentService } from '../assessment/assessment.service';
import { EarlierTimeService } from '../earlier-time/earlier-time.service';
import { FactSources } from '../facts/fact-source';
import { FactsReader } from '../facts/facts.reader';
import { JudgementService } from '../judgement/judgement.service';
import { PossibilityService } from '../possibility/possibility.service';
import { RecordedFactService } from '../recorded-fact/recorded-fact.service';

/** The room's services as the module would make them. `sources` takes what the rooms to the right would register. */
export function eligibilityServices({ unitOfWork }: FreshDatabase): {
  readonly sources: FactSources;
  readonly drafts: DraftService;
  readonly assessments: AssessmentService;
  readonly judgements: JudgementService;
  readonly possibilities: PossibilityService;
  readonly earlierTime: EarlierTimeService;
  readonly recorded: RecordedFactService;
  readonly facts: FactsReader;
} {
  const sources = new FactSources();
  const facts = new FactsReader(sources);
  const drafts = new DraftService(unitOfWork);
  const assessments = new AssessmentService(unitOfWork, facts);
  return {
    ...{ sources, facts, drafts, assessments },
    judgements: new JudgementService(unitOfWork, assessments, drafts),
    possibilities: new PossibilityService(unitOfWork, facts),
    earlierTime: new EarlierTimeService(unitOfWork, facts, sources),
    recorded: new RecordedFactService(unitOfWork),
  };
}
