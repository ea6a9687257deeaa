import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of participations. */
export type ParticipationList = ReplyOf<'GET /participants/{participantId}/participations'>;
export type ParticipationListItem = ParticipationList['items'][number];
export type VeiledParticipation = NonNullable<ParticipationList['veiled']>[number];
export type Participation = ReplyOf<'GET /participations/{participationId}'>;
export type LifeStatus = Participation['statuses'][number];
export type Change = Participation['changes'][number];
export type Agreement = NonNullable<Participation['agreement']>;
export type SinglePlace = NonNullable<Participation['singlePlace']>;
export type Report = ReplyOf<'GET /participations/{participationId}/reports'>['items'][number];
export type ReportPlan = ReplyOf<'GET /participations/{participationId}/report-plan'>;
export type Rehearsal = ReplyOf<'POST /participants/{participantId}/participations/rehearsal'>;
export type Consequence = Rehearsal['consequences'][number];
export type ConsequenceNote = Rehearsal['notes'][number];
export type Foreseen = Rehearsal['foreseen'][number];
export type Application = ReplyOf<'GET /applications'>['items'][number];
export type ApplicationOffering = ReplyOf<'GET /applications'>['offerings'][number];
export type Decided = ReplyOf<'POST /applications/decisions'>['items'][number];
export type Cancellation = ReplyOf<'POST /offerings/{offeringId}/cancellation'>;
export type CancellationRehearsal = ReplyOf<'POST /offerings/{offeringId}/cancellation/rehearsal'>;
export type CancellationBody = BodyOf<'POST /offerings/{offeringId}/cancellation'>;
export type Offering = ReplyOf<'GET /offerings'>['items'][number];
export type Company = ReplyOf<'POST /companies/search'>['items'][number];

/** What is sent to it. */
export type ReferralBody = BodyOf<'POST /participants/{participantId}/participations'>;
export type StepBody = BodyOf<'POST /participations/{participationId}/steps'>;
export type ChangeBody = BodyOf<'POST /participations/{participationId}/changes'>;
export type AgreementBody = BodyOf<'PUT /participations/{participationId}/agreement'>;
export type DecisionsBody = BodyOf<'POST /applications/decisions'>;
export type Override = NonNullable<StepBody['overrides']>[number];
