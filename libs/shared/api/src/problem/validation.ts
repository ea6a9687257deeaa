import type { ValidationError } from 'class-validator';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Problem, type FieldError } from './problem';
import { invalidRequest } from './problems';

/** Turns what class-validator found into one problem that names every field in the user's language. */
export function validationProblem(found: ValidationError[]): Problem {
  return new Problem(invalidRequest, { errors: found.flatMap((each) => fieldErrors(each, '')) });
}

function fieldErrors(error: ValidationError, parent: string): readonly FieldError[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const message = messageOf(error);
  return [...(message ? [{ field, message }] : []), ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}

/** One reason for each field. What is not there lacks nothing but itself: it is neither too long nor of the wrong form. */
function messageOf({ value, constraints = {}, contexts }: ValidationError): LocalizedText | undefined {
  const names = Object.keys(constraints);
  const [broken] = kindsOfValue.filter((name) => name in constraints).concat(names);
  if (broken === undefined) return undefined;
  if (broken !== unknownField && (value === undefined || value === null || value === '')) return required;
  return ownText(contexts?.[broken]) ?? limitText(broken, constraints[broken] ?? '') ?? texts[broken] ?? invalidValue;
}

/** A field may carry its own text: `@Matches(…, { context: { text: { nb, nn, en } } })`. */
function ownText(context: unknown): LocalizedText | undefined {
  return (context as { readonly text?: LocalizedText } | undefined)?.text;
}

/** The limit stands at the end of what class-validator says, and nowhere else in what it found. */
function limitText(constraint: string, said: string): LocalizedText | undefined {
  const limit = /(-?\d+(?:\.\d+)?)(?: characters| elements)?$/.exec(said)?.[1];
  if (limit === undefined) return undefined;
  switch (constraint) {
    case 'isLength':
      return / longer than .* shorter than /.test(said) ? undefined : said.includes(' longer than ') ? atLeast(limit) : atMost(limit);
    case 'minLength':
      return atLeast(limit);
    case 'maxLength':
      return atMost(limit);
    case 'min':
      return { nb: `Tallet må være minst ${limit}`, nn: `Talet må vere minst ${limit}`, en: `The number must be at least ${limit}` };
    case 'max':
      return { nb: `Tallet kan være høyst ${limit}`, nn: `Talet kan vere høgst ${limit}`, en: `The number can be at most ${limit}` };
    case 'arrayMaxSize':
      return { nb: `Det er plass til høyst ${limit}`, nn: `Det er plass til høgst ${limit}`, en: `There is room for at most ${limit}` };
    default:
      return undefined;
  }
}

function atLeast(letters: string): LocalizedText {
  return { nb: `Skriv minst ${letters} tegn`, nn: `Skriv minst ${letters} teikn`, en: `Write at least ${letters} characters` };
}

function atMost(letters: string): LocalizedText {
  return { nb: `Skriv høyst ${letters} tegn`, nn: `Skriv høgst ${letters} teikn`, en: `Write at most ${letters} characters` };
}

const unknownField = 'whitelistValidation';

/** Something of another kind breaks every further rule as well: its kind is what is wrong. */
const kindsOfValue: readonly string[] = ['isArray', 'isObject', 'isString', 'isInt', 'isNumber', 'isBoolean', 'isUuid', 'isLocalDate'];

const invalidValue: LocalizedText = { nb: 'Verdien er ikke gyldig', nn: 'Verdien er ikkje gyldig', en: 'The value is not valid' };
const required: LocalizedText = { nb: 'Må fylles ut', nn: 'Må fyllast ut', en: 'Must be filled in' };
const notInList: LocalizedText = { nb: 'Velg en verdi fra listen', nn: 'Vel ein verdi frå lista', en: 'Choose a value from the list' };
const date: LocalizedText = { nb: 'Skriv en dato som finnes', nn: 'Skriv ein dato som finst', en: 'Write a date that exists' };
const number: LocalizedText = { nb: 'Skriv et tall', nn: 'Skriv eit tal', en: 'Write a number' };

const texts: Readonly<Record<string, LocalizedText>> = {
  isDefined: required,
  isNotEmpty: required,
  [unknownField]: { nb: 'Feltet er ukjent', nn: 'Feltet er ukjent', en: 'The field is unknown' },
  isString: { nb: 'Må være tekst', nn: 'Må vere tekst', en: 'Must be text' },
  isLength: { nb: 'Teksten har feil lengde', nn: 'Teksten har feil lengd', en: 'The text has the wrong length' },
  isIn: notInList,
  isEnum: notInList,
  isLocalDate: date,
  isDateString: date,
  isInt: { nb: 'Skriv et helt tall', nn: 'Skriv eit heilt tal', en: 'Write a whole number' },
  isNumber: number,
  isBoolean: { nb: 'Svar ja eller nei', nn: 'Svar ja eller nei', en: 'Answer yes or no' },
  isUuid: { nb: 'Id-en har feil form', nn: 'Id-en har feil form', en: 'The id has the wrong form' },
  isArray: { nb: 'Må være en liste', nn: 'Må vere ei liste', en: 'Must be a list' },
  arrayNotEmpty: { nb: 'Velg minst én', nn: 'Vel minst éin', en: 'Choose at least one' },
  isEmail: { nb: 'Skriv en gyldig e-postadresse', nn: 'Skriv ei gyldig e-postadresse', en: 'Write a valid e-mail address' },
};
