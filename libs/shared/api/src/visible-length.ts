import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/** Everything that takes room in a text and shows nothing: control characters, marks of direction, zero-width letters, fillers. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** How many characters of a text can be seen. A run of spaces inside it is one; spaces around it are none, marks on a letter neither. Unit: code points. */
export function visibleLength(text: string): number {
  const seen = text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Mn}\p{Me}]/gu, '')
    .replace(invisible, '')
    .replace(/ +/g, ' ')
    .trim();
  return Array.from(seen).length;
}

/**
 * Between so many characters, of which those asked for at least can be seen: a reason of spaces is none. `Length` of the library counts
 * whatever is sent. The contract reads the limits by the decorator's name.
 */
export function Length(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  return lengthBetween('isLength', min, max, options);
}

/** At least so many characters that can be seen. */
export function MinLength(min: number, options?: ValidationOptions): PropertyDecorator {
  return lengthBetween('minLength', min, Infinity, options);
}

function lengthBetween(name: string, min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  const isTooShort = (value: unknown): boolean => typeof value !== 'string' || visibleLength(value) < min;
  return ValidateBy(
    {
      name,
      constraints: [min, max],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && !isTooShort(value) && Array.from(value).length <= max,
        defaultMessage: buildMessage(
          (each, args) =>
            isTooShort(args?.value)
              ? `${each}$property must be longer than or equal to $constraint1 characters`
              : `${each}$property must be shorter than or equal to $constraint2 characters`,
          options,
        ),
      },
    },
    options,
  );
}
