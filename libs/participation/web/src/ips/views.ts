import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

export type JobSupport = ReplyOf<'GET /provider/participations/{participationId}/job-support'>;
export type Profile = JobSupport['profile'];
export type Contact = JobSupport['contacts'][number];
export type Job = JobSupport['jobs'][number];
export type ContactBody = BodyOf<'POST /provider/participations/{participationId}/job-support/contacts'>;
export type JobBody = BodyOf<'POST /provider/participations/{participationId}/job-support/jobs'>;
export type ProfileBody = BodyOf<'PUT /provider/participations/{participationId}/job-support/profile'>;

export type VisitList = ReplyOf<'GET /provider/employer-visits'>;
export type Visit = VisitList['items'][number];

export type FidelitySheet = ReplyOf<'GET /provider/fidelity'>;
export type FidelityAnswer = FidelitySheet['answers'][number];
export type FidelityRow = FidelityAnswer['rows'][number];

/** An employer as chosen from the company register, or as written. */
export interface Employer {
  readonly name: string;
  readonly organisation?: string | undefined;
}
