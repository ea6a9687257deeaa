import { applyDecorators } from '@nestjs/common';
import { buildMessage, IsObject, IsUUID, ValidateBy, ValidateIf, ValidateNested, type ValidationOptions } from 'class-validator';
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

/** Every value of the list is an object and looked through by its class. `ValidateNested` alone lets a list within the list pass unseen. */
export function ValidateEach(): PropertyDecorator {
  return applyDecorators(IsObject({ each: true }), ValidateNested({ each: true }));
}

/** The value is one object and looked through by its class. `ValidateNested` alone takes a list, also an empty one, for it. */
export function ValidateOne(): PropertyDecorator {
  return applyDecorators(IsObject(), ValidateNested());
}

/** The value may be left out; `null` is a value like others, and refused by what follows. `IsOptional` of the library lets it pass unseen. */
export function MayBeLeftOut(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}
