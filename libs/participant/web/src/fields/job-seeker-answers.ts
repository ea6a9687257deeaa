import type { KnownAnswer, Situation } from '@fotfeste/participant/domain';
import { given } from '@fotfeste/shared/kernel';
import type { Coded, JobSeekerRegistration, JobSeekerRequest } from '../contract';

/** What somebody says on registering, as a form holds it. */
export interface JobSeekerAnswers {
  readonly situations: readonly Situation[];
  readonly otherHindrances: KnownAnswer | '';
  readonly education: Coded | undefined;
  readonly wishedOccupations: readonly Coded[];
}

export const noAnswers: JobSeekerAnswers = { situations: [], otherHindrances: '', education: undefined, wishedOccupations: [] };

/** A registration opened for change. */
export function answersIn({ situations, otherHindrances, education, wishedOccupations }: JobSeekerRegistration): JobSeekerAnswers {
  return { situations, otherHindrances, education, wishedOccupations };
}

/** The answers as the server takes them. */
export function jobSeekerRequest({ situations, otherHindrances, education, wishedOccupations }: JobSeekerAnswers): JobSeekerRequest {
  return {
    situations,
    wishedOccupations: wishedOccupations.map(({ code }) => code),
    ...given({ otherHindrances: otherHindrances || undefined, educationCode: education?.code }),
  };
}
