import { avkDurBase } from './dur-base';
import { avkDurExt } from './dur-ext';
import { avkDurTotal } from './dur-total';
import { avkHoursFull } from './hours-full';
import { avkDaysFull } from './days-full';

/** Dated numbers AVK.*, by the rulebook's id. */
export const avkParameters = {
  'AVK.DUR_BASE': avkDurBase,
  'AVK.DUR_EXT': avkDurExt,
  'AVK.DUR_TOTAL': avkDurTotal,
  'AVK.HOURS_FULL': avkHoursFull,
  'AVK.DAYS_FULL': avkDaysFull,
};
