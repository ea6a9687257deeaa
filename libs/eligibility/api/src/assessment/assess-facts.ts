import { Problem } from '@fotfeste/shared/api';
import { assess, readFacts, type AssessmentResult } from '@fotfeste/eligibility/domain';
import { unreadableFacts } from '../facts/facts.problems';
import type { AssessFactsRequest } from './assessment.dto';

/** The law's answer to facts from outside. */
export function assessFacts({ measure, facts, startsOn, phase }: AssessFactsRequest): AssessmentResult {
  const read = readFacts(facts);
  if (read.errors.length > 0) throw new Problem(unreadableFacts, { errors: read.errors });
  return assess(measure, read.facts, startsOn, phase && { phase });
}
