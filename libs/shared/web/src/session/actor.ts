import type { ReplyOf } from '../client/contract';

/** Who is signed in, as `GET /session` tells it. */
export type SignedInActor = ReplyOf<'GET /session'>['actor'];
