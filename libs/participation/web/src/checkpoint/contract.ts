import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of the time after the end, and what is sent to it. */
export type Checkpoints = ReplyOf<'GET /participations/{participationId}/checkpoints'>;
export type CheckpointPointView = Checkpoints['items'][number];
export type Consent = NonNullable<Checkpoints['consent']>;
export type JobFollowUp = NonNullable<Checkpoints['jobFollowUp']>;
export type CheckpointBody = BodyOf<'PUT /participations/{participationId}/checkpoints/{point}'>;
