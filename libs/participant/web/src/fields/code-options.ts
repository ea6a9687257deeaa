import type { Option } from '@fotfeste/shared/ui';
import type { Coded } from '../contract';

/** What the lists of occupations and educations answer. */
interface FoundCode extends Coded {
  readonly foundAs?: string;
}

/** Choices found by the words people use; what was chosen before stays among them, so that the field can show its name. */
export function codeOptions(found: readonly FoundCode[], chosen?: Coded): readonly Option[] {
  const options = found.map(({ code, name, foundAs }) => ({ value: code, label: name, description: foundAs }));
  const isListed = !chosen || options.some(({ value }) => value === chosen.code);
  return isListed ? options : [{ value: chosen.code, label: chosen.name }, ...options];
}
