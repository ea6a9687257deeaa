import { aftDurBase } from './dur-base';
import { aftDurExt } from './dur-ext';
import { aftDurExtEdu } from './dur-ext-edu';
import { aftReview } from './review';
import { aftOrdinaryMaxTech } from './ordinary-max-tech';
import { aftHoursFull } from './hours-full';
import { aftExtentMain } from './extent-main';
import { aftExtentStart } from './extent-start';
import { aftStaffing } from './staffing';
import { aftRate } from './rate';
import { aftPartHalf } from './part-half';
import { aftPartHalfOld } from './part-half-old';

/** Dated numbers AFT.*, by the rulebook's id. */
export const aftParameters = {
  'AFT.DUR_BASE': aftDurBase,
  'AFT.DUR_EXT': aftDurExt,
  'AFT.DUR_EXT_EDU': aftDurExtEdu,
  'AFT.REVIEW': aftReview,
  'AFT.ORDINARY_MAX_TECH': aftOrdinaryMaxTech,
  'AFT.HOURS_FULL': aftHoursFull,
  'AFT.EXTENT_MAIN': aftExtentMain,
  'AFT.EXTENT_START': aftExtentStart,
  'AFT.STAFFING': aftStaffing,
  'AFT.RATE': aftRate,
  'AFT.PART_HALF': aftPartHalf,
  'AFT.PART_HALF_OLD': aftPartHalfOld,
};
