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
    case 'employments':
    case 'participations':
      return [[]];
    case 'time-used':
    case 'day':
    case 'number':
    case 'answers':
      return [];
  }
}
