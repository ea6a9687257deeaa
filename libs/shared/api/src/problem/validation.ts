import type { ValidationError } from 'class-validator';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Problem, type FieldError } from './problem';
import { invalidRequest } from './problems';

/** Turns what class-validator found into one problem that names every field in the user's language. */
export function validationProblem(found: ValidationError[]): Problem {
  return new Problem(invalidRequest, { errors: found.flatMap((each) => fieldErrors(each, '')) });
}

function fieldErrors({ property, constraints, children, contexts }: ValidationError, parent: string): readonly FieldError[] {
  const field = parent ? `${parent}.${property}` : property;
  const own = Object.keys(constraints ?? {}).slice(0, 1);
  const messages = own.map((constraint) => ({ field, message: ownText(contexts?.[constraint]) ?? texts[constraint] ?? invalidValue }));
  return [...messages, ...(children ?? []).flatMap((child) => fieldErrors(child, field))];
}

/** A field may carry its own text: `@Matches(…, { context: { text: { nb, nn, en } } })`. */
function ownText(context: unknown): LocalizedText | undefined {
  return (context as { readonly text?: LocalizedText } | undefined)?.text;
}

const invalidValue: LocalizedText = { nb: 'Verdien er ikke gyldig', nn: 'Verdien er ikkje gyldig', en: 'The value is not valid' };
const required: LocalizedText = { nb: 'Må fylles ut', nn: 'Må fyllast ut', en: 'Must be filled in' };
const notInList: LocalizedText = { nb: 'Velg en verdi fra listen', nn: 'Vel ein verdi frå lista', en: 'Choose a value from the list' };
const date: LocalizedText = { nb: 'Skriv en dato som finnes', nn: 'Skriv ein dato som finst', en: 'Write a date that exists' };
const number: LocalizedText = { nb: 'Skriv et tall', nn: 'Skriv eit tal', en: 'Write a number' };
const tooLow: LocalizedText = { nb: 'Tallet er for lavt', nn: 'Talet er for lågt', en: 'The number is too low' };
const tooHigh: LocalizedText = { nb: 'Tallet er for høyt', nn: 'Talet er for høgt', en: 'The number is too high' };

const texts: Readonly<Record<string, LocalizedText>> = {
  isDefined: required,
  isNotEmpty: required,
  whitelistValidation: { nb: 'Feltet er ukjent', nn: 'Feltet er ukjent', en: 'The field is unknown' },
  isString: { nb: 'Må være tekst', nn: 'Må vere tekst', en: 'Must be text' },
  isLength: { nb: 'Teksten har feil lengde', nn: 'Teksten har feil lengd', en: 'The text has the wrong length' },
  minLength: { nb: 'Skriv litt mer', nn: 'Skriv litt meir', en: 'Write a little more' },
  maxLength: { nb: 'Teksten er for lang', nn: 'Teksten er for lang', en: 'The text is too long' },
  isIn: notInList,
  isEnum: notInList,
  isLocalDate: date,
  isDateString: date,
  isInt: { nb: 'Skriv et helt tall', nn: 'Skriv eit heilt tal', en: 'Write a whole number' },
  isNumber: number,
  min: tooLow,
  max: tooHigh,
  isBoolean: { nb: 'Svar ja eller nei', nn: 'Svar ja eller nei', en: 'Answer yes or no' },
  isUuid: { nb: 'Id-en har feil form', nn: 'Id-en har feil form', en: 'The id has the wrong form' },
  isArray: { nb: 'Må være en liste', nn: 'Må vere ei liste', en: 'Must be a list' },
  arrayNotEmpty: { nb: 'Velg minst én', nn: 'Vel minst éin', en: 'Choose at least one' },
  arrayMaxSize: { nb: 'Listen er for lang', nn: 'Lista er for lang', en: 'The list is too long' },
  isEmail: { nb: 'Skriv en gyldig e-postadresse', nn: 'Skriv ei gyldig e-postadresse', en: 'Write a valid e-mail address' },
};
