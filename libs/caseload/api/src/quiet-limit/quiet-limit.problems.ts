import type { LocalizedText } from '@fotfeste/shared/kernel';
import { quietDaysLimits } from '@fotfeste/caseload/domain';

const { least, most } = quietDaysLimits;

/** Text at the field of the days. */
export const quietLimitFault: LocalizedText = {
  nb: `Antall dager må være et helt tall fra ${String(least)} til ${String(most)}`,
  nn: `Talet på dagar må vere eit heilt tal frå ${String(least)} til ${String(most)}`,
  en: `The number of days must be a whole number from ${String(least)} to ${String(most)}`,
};
