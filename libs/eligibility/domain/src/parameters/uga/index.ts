import { ugaAgeFrom } from './age-from';
import { ugaAgeTo } from './age-to';
import { ugaAgeFromD } from './age-from-d';
import { ugaStart } from './start';

/** Dated numbers UGA.*, by the rulebook's id. */
export const ugaParameters = {
  'UGA.AGE_FROM': ugaAgeFrom,
  'UGA.AGE_TO': ugaAgeTo,
  'UGA.AGE_FROM_D': ugaAgeFromD,
  'UGA.START': ugaStart,
};
