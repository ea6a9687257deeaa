import { regMinAge } from './min-age';
import { regConsentAge } from './consent-age';

/** Dated numbers REG.*, by the rulebook's id. */
export const regParameters = {
  'REG.MIN_AGE': regMinAge,
  'REG.CONSENT_AGE': regConsentAge,
};
