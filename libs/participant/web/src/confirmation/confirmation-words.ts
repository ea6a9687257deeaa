import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, type I18n } from '@fotfeste/shared/web';
import type { NextConfirmation } from '../contract';
import type { Reader } from './confirmation-dialog';

/** Where the confirmation stands, to the one who reads it. */
export function confirmationWords({ state, confirmedTo, opensOn, dueOn, lastDay }: NextConfirmation, reader: Reader, i18n: I18n): string {
  return i18n.text(`participant.confirmation.${reader}.state.${state}`, {
    ...{ confirmedTo: inWords(confirmedTo), opensOn: inWords(opensOn), dueOn: inWords(dueOn), lastDay: inWords(lastDay) },
  });
}

/** Whether an answer is taken today. */
export function mayBeGiven({ state }: NextConfirmation): boolean {
  return state === 'open' || state === 'missed' || state === 'unknown';
}

function inWords(day: string | undefined): string {
  return day !== undefined && isLocalDate(day) ? formatDate(day) : '';
}
