import { basicAmount } from './basic-amount';

/** Dated numbers G, the basic amount, by the rulebook's id. */
export const gParameters = {
  G: basicAmount,
};
