import { ipuMaxAge } from './max-age';
import { ipuExtEdu } from './ext-edu';

/** Dated numbers IPU.*, by the rulebook's id. */
export const ipuParameters = {
  'IPU.MAX_AGE': ipuMaxAge,
  'IPU.EXT_EDU': ipuExtEdu,
};
