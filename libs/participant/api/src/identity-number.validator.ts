import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { idnr } from '@navikt/fnrvalidator';
import type { LocalizedText } from '@fotfeste/shared/kernel';

const text: LocalizedText = {
  nb: 'Dette er ikke et gyldig fødselsnummer eller D-nummer. Sjekk sifrene.',
  nn: 'Dette er ikkje eit gyldig fødselsnummer eller D-nummer. Sjekk sifra.',
  en: 'This is not a valid national identity number or D-number. Check the digits.',
};

/** The value is a fødselsnummer, D-number or synthetic number with right control digits. Spaces are taken out first. */
export function IsIdentityNumber(): PropertyDecorator {
  const withoutSpaces = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s/g, '') : value));
  // class-validator drops the context of a failure without a message.
  const validator = { validate: isIdentityNumber, defaultMessage: () => text.en };
  const isValid = ValidateBy({ name: 'isIdentityNumber', validator }, { context: { text } });
  return (target, property) => {
    withoutSpaces(target, property);
    isValid(target, property);
  };
}

/** Whether the value is an identity number that can exist. */
export function isIdentityNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\d{11}$/.test(value) && idnr(value).status === 'valid';
}
