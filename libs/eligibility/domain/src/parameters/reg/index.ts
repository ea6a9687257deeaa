import { regConfirmEvery } from './confirm-every';
import { regConfirmGrace } from './confirm-grace';
import { regConfirmOpens } from './confirm-opens';
import { regMinAge } from './min-age';
import { regConsentAge } from './consent-age';
import { regHealthConsentAge } from './health-consent-age';
import { regInactiveDays } from './inactive-days';

/** Dated numbers REG.*, by the rulebook's id. */
export const regParameters = {
  'REG.MIN_AGE': regMinAge,
  'REG.CONSENT_AGE': regConsentAge,
  'REG.HEALTH_CONSENT_AGE': regHealthConsentAge,
  'REG.INACTIVE_DAYS': regInactiveDays,
  'REG.CONFIRM_EVERY': regConfirmEvery,
  'REG.CONFIRM_OPENS': regConfirmOpens,
  'REG.CONFIRM_GRACE': regConfirmGrace,
};
