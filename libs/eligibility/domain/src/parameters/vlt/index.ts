import { vltRateMaxY1 } from './rate-max-y1';
import { vltRateMaxAfter } from './rate-max-after';
import { vltCap } from './cap';
import { vltReview } from './review';
import { vltTemp } from './temp';
import { vltSickMonths } from './sick-months';

/** Dated numbers VLT.*, by the rulebook's id. */
export const vltParameters = {
  'VLT.RATE_MAX_Y1': vltRateMaxY1,
  'VLT.RATE_MAX_AFTER': vltRateMaxAfter,
  'VLT.CAP': vltCap,
  'VLT.REVIEW': vltReview,
  'VLT.TEMP': vltTemp,
  'VLT.SICK_MONTHS': vltSickMonths,
};
