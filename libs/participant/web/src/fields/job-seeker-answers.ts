import type { KnownAnswer, Situation } from '@fotfeste/participant/domain';
import { given } from '@fotfeste/shared/kernel';
import type { Coded, JobSeekerRegistration, JobSeekerRequest } from '../contract';

/** What somebody says on registering, as a form holds it. */
export interface JobSeekerAnswers {
  readonly situations: readonly Situation[];
  readonly otherHindrances: KnownAnswer | '';
  /** More on the situation, in words. */
  readonly explanation: string;
  readonly education: Coded | undefined;
  readonly wishedOccupations: readonly Coded[];
}

export const noAnswers: JobSeekerAnswers = {
  situations: [],
  otherHindrances: '',
  explanation: '',
  education: undefined,
  wishedOccupations: [],
};

/** A registration opened for change. */
export function answersIn(registration: JobSeekerRegistration): JobSeekerAnswers {
  const { situations, otherHindrances = '', explanation = '', education, wishedOccupations } = registration;
  return { situations, otherHindrances, explanation, education, wishedOccupations };
}

/** The answers as the server takes them. */
export function jobSeekerRequest(answers: JobSeekerAnswers): JobSeekerRequest {
  const { situations, otherHindrances, explanation, education, wishedOccupations } = answers;
  return {
    situations,
    wishedOccupations: wishedOccupations.map(({ code }) => code),
    ...given({
      otherHindrances: otherHindrances || undefined,
      explanation: explanation.trim() || undefined,
      educationCode: education?.code,
    }),
  };
}
