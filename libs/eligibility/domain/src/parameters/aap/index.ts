import { aapMinReduction } from './min-reduction';
import { aapDur } from './dur';
import { aapDurExtra } from './dur-extra';
import { aapChild } from './child';
import { aapChildAge } from './child-age';
import { aapReduction } from './reduction';
import { aapReductionWithin } from './reduction-within';
import { aapWelfare } from './welfare';
import { aapReview } from './review';
import { aapJobseeker } from './jobseeker';
import { aapUfore } from './ufore';
import { aapReport } from './report';

/** Dated numbers AAP.*, by the rulebook's id. */
export const aapParameters = {
  'AAP.MIN_REDUCTION': aapMinReduction,
  'AAP.DUR': aapDur,
  'AAP.DUR_EXTRA': aapDurExtra,
  'AAP.CHILD': aapChild,
  'AAP.CHILD_AGE': aapChildAge,
  'AAP.REDUCTION': aapReduction,
  'AAP.REDUCTION_WITHIN': aapReductionWithin,
  'AAP.WELFARE': aapWelfare,
  'AAP.REVIEW': aapReview,
  'AAP.JOBSEEKER': aapJobseeker,
  'AAP.UFORE': aapUfore,
  'AAP.REPORT': aapReport,
};
