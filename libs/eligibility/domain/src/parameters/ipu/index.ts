import { ipuMaxAge } from './max-age';
import { ipuExtEdu } from './ext-edu';
import { ipuTotalEdu } from './total-edu';
import { ipuTotalEduReduced } from './total-edu-reduced';

/** Dated numbers IPU.*, by the rulebook's id. */
export const ipuParameters = {
  'IPU.MAX_AGE': ipuMaxAge,
  'IPU.EXT_EDU': ipuExtEdu,
  'IPU.TOTAL_EDU': ipuTotalEdu,
  'IPU.TOTAL_EDU_REDUCED': ipuTotalEduReduced,
};
