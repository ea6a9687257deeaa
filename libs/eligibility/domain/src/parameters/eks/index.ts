import { eksMax } from './max';
import { eksEnd } from './end';

/** Dated numbers EKS.*, by the rulebook's id. */
export const eksParameters = {
  'EKS.MAX': eksMax,
  'EKS.END': eksEnd,
};
