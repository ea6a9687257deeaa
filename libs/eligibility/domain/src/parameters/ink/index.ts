import { inkMax } from './max';
import { inkDurTech } from './dur-tech';

/** Dated numbers INK.*, by the rulebook's id. */
export const inkParameters = {
  'INK.MAX': inkMax,
  'INK.DUR_TECH': inkDurTech,
};
