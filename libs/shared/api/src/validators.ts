import { buildMessage, IsUUID, ValidateBy, type ValidationOptions } from 'class-validator';
import { isLocalDate } from '@fotfeste/shared/kernel';

/** The value is a calendar day that exists, as `yyyy-mm-dd`. */
export function IsLocalDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isLocalDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isLocalDate(value),
        defaultMessage: buildMessage((each) => `${each}$property must be a calendar day, yyyy-mm-dd`, options),
      },
    },
    options,
  );
}

/** The value is an id of ours: a UUID. */
export function IsId(options?: ValidationOptions): PropertyDecorator {
  return IsUUID('all', options);
}
