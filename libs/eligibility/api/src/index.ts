export { AssessmentService, type AssessmentOrder, type MadeAssessment } from './assessment/assessment.service';
export { CaseTimeReader, type TimeFacts } from './earlier-time/case-time.reader';
export { EligibilityModule } from './eligibility.module';
export { FactSources, type FactSource, type FactSubject, type KnownFacts } from './facts/fact-source';
export { combined, known, nothingKnown } from './facts/known-facts';
export { FactsReader } from './facts/facts.reader';
export { JudgementService } from './judgement/judgement.service';
export { RecordedFactService } from './recorded-fact/recorded-fact.service';
export { eligibilityRows } from './rows';
