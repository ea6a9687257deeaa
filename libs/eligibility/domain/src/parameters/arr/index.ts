import { arrDur } from './dur';

/** Dated numbers ARR.*, by the rulebook's id. */
export const arrParameters = {
  'ARR.DUR': arrDur,
};
