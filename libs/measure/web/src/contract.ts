import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

export type Measure = ReplyOf<'GET /measures'>['items'][number];
export type MeasureDetail = ReplyOf<'GET /measures/{code}'>;
export type MeasureCode = Measure['code'];
export type OfferingPage = ReplyOf<'GET /offerings'>;
export type Offering = OfferingPage['items'][number];
export type OfferingCounts = OfferingPage['counts'];
export type OfferingDetail = ReplyOf<'GET /offerings/{offeringId}'>;
export type ProbableStartView = ReplyOf<'GET /offerings/{offeringId}/forecast'>['start'];
export type MeasureStart = ReplyOf<'GET /measure-starts'>['items'][number];
export type CatalogueEntry = ReplyOf<'GET /catalogue-entries'>['items'][number];
export type EntryContent = NonNullable<CatalogueEntry['published']>;
export type OfferingRequest = BodyOf<'POST /offerings/search'>;
