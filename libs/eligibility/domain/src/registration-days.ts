import { addDays, birthday, latest, type LocalDate } from '@fotfeste/shared/kernel';
import { parameterOn } from './assess';
import { firstDayOfLaw } from './engine/law';

/** Days between which consents of the young count: both kinds lapse at 18, and one's own about health begins at 16. */
export interface YoungDays {
  readonly ownHealthFrom: LocalDate;
  readonly until: LocalDate;
}

/** The days that follow from a birth date, as the numbers stood on the day that is asked about (REG.HEALTH_CONSENT_AGE, REG.CONSENT_AGE). */
export function youngDays(born: LocalDate, on: LocalDate): YoungDays {
  return {
    ownHealthFrom: birthday(born, parameterOn('REG.HEALTH_CONSENT_AGE', known(on))),
    until: birthday(born, parameterOn('REG.CONSENT_AGE', known(on))),
  };
}

/** Last day follow-up is kept open after something ended that it rested on (REG.INACTIVE_DAYS). */
export function keptOpenUntil(endedOn: LocalDate): LocalDate {
  return addDays(endedOn, parameterOn('REG.INACTIVE_DAYS', known(endedOn)));
}

/** Days around one confirmation of the registration as job seeker. */
export interface ConfirmationDays {
  /** First day on which it can be given. */
  readonly opensOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Last day on which it is still taken; the registration ends with this day when it is not. */
  readonly lastDay: LocalDate;
}

/** The confirmation after the last one, as the numbers stood on the day it goes to (REG.CONFIRM_EVERY, REG.CONFIRM_OPENS, REG.CONFIRM_GRACE). */
export function confirmationDays(confirmedTo: LocalDate): ConfirmationDays {
  const on = known(confirmedTo);
  const dueOn = addDays(confirmedTo, parameterOn('REG.CONFIRM_EVERY', on));
  return {
    opensOn: addDays(dueOn, -parameterOn('REG.CONFIRM_OPENS', on)),
    dueOn,
    lastDay: addDays(dueOn, parameterOn('REG.CONFIRM_GRACE', on)),
  };
}

/** The start of these numbers was not found: what was so before the first known day is counted with the first known value. */
function known(on: LocalDate): LocalDate {
  return latest(on, firstDayOfLaw);
}
