import { genKlage } from './klage';
import { genKlage14a } from './klage-14a';
import { genKlageEmployer } from './klage-employer';
import { genMinAge } from './min-age';

/** Dated numbers GEN.*, by the rulebook's id. */
export const genParameters = {
  'GEN.MIN_AGE': genMinAge,
  'GEN.KLAGE': genKlage,
  'GEN.KLAGE_EMPLOYER': genKlageEmployer,
  'GEN.KLAGE_14A': genKlage14a,
};
