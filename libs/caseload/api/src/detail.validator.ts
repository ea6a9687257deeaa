import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isDetail } from '@fotfeste/caseload/domain';

/** The value is a choice in a detail filter that exists. */
export function IsDetail(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isDetail',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isDetail(value),
        defaultMessage: buildMessage((each) => `${each}$property must be a choice in a detail filter`, options),
      },
    },
    options,
  );
}
