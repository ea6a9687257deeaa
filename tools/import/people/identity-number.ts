import { idnr } from '@navikt/fnrvalidator';
import type { Column } from '../csv/column.ts';

/** A fødselsnummer, D-number or synthetic number with right control digits. The reason never repeats it. */
export const identityNumber: Column<string> = (cell) => {
  if (cell === '') return { wrong: 'is empty' };
  const isValid = /^[0-9]{11}$/.test(cell) && idnr(cell).status === 'valid';
  return isValid ? { value: cell } : { wrong: 'is not a valid national identity number or D-number' };
};
