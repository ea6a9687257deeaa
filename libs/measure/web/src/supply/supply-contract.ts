import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

export type AgreementItem = ReplyOf<'GET /agreements'>['items'][number];
export type AgreementDetail = ReplyOf<'GET /agreements/{agreementId}'>;
export type ProviderItem = ReplyOf<'GET /providers'>['items'][number];
export type ProviderDetail = ReplyOf<'GET /providers/{orgNumber}'>;
export type ProviderContact = ProviderDetail['contacts'][number];
export type SupplyHistory = ReplyOf<'GET /agreements/{agreementId}/history'>;
export type SupplyChange = SupplyHistory['items'][number];
export type OfferingBody = BodyOf<'PUT /offerings/{offeringId}'>;
