import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of sharing, and what is sent to it. */
export type Share = ReplyOf<'GET /participations/{participationId}/share'>;
export type SharedField = Share['fields'][number];
export type ShareLine = Share['log'][number];
export type ShareValue = NonNullable<SharedField['value']>;
export type ShareAnswerBody = BodyOf<'POST /participations/{participationId}/share/fields/{field}/answer'>;
export type ProviderSharedField = ReplyOf<'GET /provider/participations/{participationId}'>['shared'][number];
export type SharePackage = ReplyOf<'GET /agreements/{agreementId}/share-package'>;
export type PackageField = SharePackage['fields'][number];
