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
import { durationReckoning } from './technical-information';

/**
 * Chapter 1 of tiltaksforskriften, as it applies to every measure in it. A chapter that repeats the age has its own id for it.
 */
export function generalProvisions(ageRule?: string): readonly Requirement[] {
  const age = [minimumAge, minimumAgeBefore2025].map((one) => (ageRule ? alsoKnownAs(one, ageRule) : one));
  return [
    lawfulResidence,
    ...age,
    necessaryAndAppropriate,
    followsAssessment,
    employerHasAdapted,
    internalMeasuresDocumented,
    ...generalInformation,
    durationReckoning,
  ];
}
