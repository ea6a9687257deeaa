export * from './measure.module';
export { OfferingCapacityRepository, type PlacesInUse } from './offering/offering-capacity.repository';
export { OfferingReader } from './offering/offering.reader';
export { OfferingSearchReader, type OfferingCounts, type OfferingSearch } from './offering/offering-search.reader';
export type { Offering, OfferingDetail } from './offering/offering';
export { OfferingCancelling, type CancelledOffering } from './supply/offering/offering-cancelling';
export { ProviderReader, type Provider, type ProviderContact } from './provider/provider.reader';
export { CompanyRegister, type Company } from './registers/company-register';
export { EmbeddedCompanyRegister } from './registers/embedded-company-register';
