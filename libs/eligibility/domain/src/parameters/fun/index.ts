import { funGrantPeriod } from './grant-period';
import { funHourlyRate } from './hourly-rate';

/** Dated numbers FUN.*, by the rulebook's id. */
export const funParameters = {
  'FUN.GRANT_PERIOD': funGrantPeriod,
  'FUN.HOURLY_RATE': funHourlyRate,
};
