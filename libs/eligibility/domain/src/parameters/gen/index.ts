import { genMinAge } from './min-age';

/** Dated numbers GEN.*, by the rulebook's id. */
export const genParameters = {
  'GEN.MIN_AGE': genMinAge,
};
