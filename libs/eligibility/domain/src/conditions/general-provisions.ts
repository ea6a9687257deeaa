import type { Requirement } from '../engine/requirement';
import { minimumAge, minimumAgeBefore2025 } from './age';
import { alsoKnownAs } from '../engine/condition';
import { generalInformation } from './general-information';
import {
  employerHasAdapted,
  followsAssessment,
  internalMeasuresDocumented,
  lawfulResidence,
  necessaryAndAppropriate,
} from './participation';
import { guardiansConsent } from './technical';
import { durationReckoning } from './technical-information';
import { workAssessmentAllowanceDuties } from './work-assessment-allowance';

/**
 * Chapter 1 of tiltaksforskriften, as it applies to every measure in it. A chapter that repeats the age has its own id for it.
 */
export function generalProvisions(ageRule?: string): readonly Requirement[] {
  const age = [minimumAge, minimumAgeBefore2025].map((one) => (ageRule ? alsoKnownAs(one, ageRule) : one));
  return [lawfulResidence, ...age, ...otherProvisions];
}

/** The same for a chapter that from August 2025 sets an age of its own below 16 (§ 1-3 tredje ledd, letter d of training). */
export function generalProvisionsWithOwnAge(): readonly Requirement[] {
  return [lawfulResidence, minimumAgeBefore2025, ...otherProvisions];
}

/** Nav’s systems ask for the guardians’ consent before an agreement; here it is asked for before any measure of the regulation. */
const otherProvisions: readonly Requirement[] = [
  guardiansConsent,
  necessaryAndAppropriate,
  followsAssessment,
  employerHasAdapted,
  internalMeasuresDocumented,
  ...generalInformation,
  durationReckoning,
  ...workAssessmentAllowanceDuties,
];
