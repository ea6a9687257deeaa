import type { BodyOf, Problem, ReplyOf } from '@fotfeste/shared/web';

export type FoundPeople = ReplyOf<'POST /participants/search'>;
export type FoundPerson = FoundPeople['items'][number];
export type RegisterRequest = BodyOf<'POST /participants'>;
export type JobSeekerRequest = BodyOf<'POST /participants/{participantId}/registrations'>;
export type JobSeekerRegistration = ReplyOf<'GET /participants/{participantId}/registrations'>['items'][number];
export type Confirmations = ReplyOf<'GET /participants/{participantId}/confirmations'>;
export type NextConfirmation = NonNullable<Confirmations['next']>;
export type Contact = ReplyOf<'GET /participants/{participantId}/contact'>;
export type ContactRequest = BodyOf<'PUT /participants/{participantId}/contact'>;
export type PersonFacts = ReplyOf<'GET /participants/{participantId}/facts'>;
export type FollowUp = ReplyOf<'GET /participants/{participantId}/follow-up'>;
export type FollowUpPeriod = FollowUp['periods'][number];
export type AccessRequest = ReplyOf<'GET /access-requests'>['items'][number];

/** A code of an official list with its name. */
export interface Coded {
  readonly code: string;
  readonly name: string;
}

/** Whether the server answered with this kind of problem. */
export function isProblem({ type }: Problem, code: string): boolean {
  return type === `urn:fotfeste:problem:${code}`;
}

/** The version that was seen, as If-Match wants it. */
export function etagOf({ version }: { readonly version: number }): string {
  return `"${version}"`;
}
