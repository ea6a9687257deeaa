import { ipsMinAge } from './min-age';
import { ipsMinAgeYear } from './min-age-year';
import { ipsDur } from './dur';
import { ipsDurReduced } from './dur-reduced';

/** Dated numbers IPS.*, by the rulebook's id. */
export const ipsParameters = {
  'IPS.MIN_AGE': ipsMinAge,
  'IPS.MIN_AGE_YEAR': ipsMinAgeYear,
  'IPS.DUR': ipsDur,
  'IPS.DUR_REDUCED': ipsDurReduced,
};
