import type { ReplyOf } from '@fotfeste/shared/web';

/** What the server says to a provider. */
export type ProviderList = ReplyOf<'GET /provider/participations'>;
export type ProviderCounts = ReplyOf<'GET /provider/participation-counts'>;
export type ProviderListItem = ProviderList['items'][number];
export type ProviderParticipation = ReplyOf<'GET /provider/participations/{participationId}'>;
export type ProviderReport = ReplyOf<'GET /provider/participations/{participationId}/reports'>['items'][number];
export type Due = NonNullable<ProviderListItem['due']>;
