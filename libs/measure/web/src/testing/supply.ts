import type { AgreementDetail, AgreementItem, ProviderDetail } from '../supply/supply-contract';
import { anOffering } from './catalogue';

/** A procured agreement of the unit, with an option that nobody has taken up. */
export function anAgreementItem(changes: Partial<AgreementItem> = {}): AgreementItem {
  return {
    ...{ id: '00000000-0000-7000-8000-0000000000a1', number: '2026/1000', measure: 'OPPFOLGING', kind: 'tender', state: 'running' },
    provider: { orgNumber: '243737435', name: 'Orelun Kurs og Avklaring AS', type: 'TENDER_PROVIDER' },
    ...{ from: '2025-01-01', to: '2027-12-31', optionUntil: '2028-12-31', countsByExtent: false },
    ...{ contracted: 30, offered: 8, used: 5, offerings: 1 },
    ...changes,
  };
}

/** The same on its own page. */
export function anAgreement(changes: Partial<AgreementDetail> = {}): AgreementDetail {
  return {
    ...anAgreementItem(changes),
    ...{ version: 1, places: 30, placeChanges: [], earliestPlaceChange: '2027-05-21', underIt: [anOffering()] },
    ...changes,
  };
}

/** A provider with one contact. */
export function aProvider(changes: Partial<ProviderDetail> = {}): ProviderDetail {
  return {
    ...{ orgNumber: '243737435', name: 'Orelun Kurs og Avklaring AS', type: 'TENDER_PROVIDER', version: 1 },
    municipality: { number: '3107', name: 'Fredrikstad' },
    ...{ agreements: 1, offerings: 1, contracted: 30, used: 5 },
    contacts: [{ id: 'c1', version: 2, name: 'Trine Berg', email: 'trine@example.no', active: true }],
    ...changes,
  };
}
