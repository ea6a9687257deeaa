import { factDefinitions } from '../facts/facts';
import type { FactName } from '../facts/facts';

/** Values worth trying for a fact when asking what would change an answer. Days, numbers and answers are not guessed. */
export function possibleValues(name: FactName): readonly unknown[] {
  const { shape } = factDefinitions[name];
  switch (shape.type) {
    case 'yes-no':
      return [true, false];
    case 'code':
      return shape.codes;
    case 'list':
      return [[]];
    case 'day':
    case 'text':
    case 'number':
    case 'whole-number':
    case 'amount':
    case 'measure':
    case 'record':
    case 'by-measure':
    case 'answers':
      return [];
  }
}
