import type { ReplyOf } from '@fotfeste/shared/web';

export type Erasures = ReplyOf<'GET /participants/{participantId}/erasures'>;
export type Erasure = Erasures['items'][number];
export type Erasable = Erasures['erasable'][number];
export type ErasureKind = Erasable['kind'];
export type WaitingErasure = ReplyOf<'GET /erasures'>['items'][number];
