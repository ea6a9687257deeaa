export { AssistanceModule } from './assistance.module';
export * from './assistance.reader';
export * from './case-decision.reader';
export * from './complaint/complaint.reader';
export * from './decision-period.reader';
export { DecisionSubmission } from './decision/decision.submission';
export { NeedsService } from './needs/needs.service';
export { assistanceRows } from './rows';
export { ToldFactSources, type ToldFactSource } from './used-facts/told-fact-sources';
