import { isLocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { FieldError } from '@fotfeste/shared/api';
import { factDefinitions, factNames, isMeasureCode, type FactName, type Facts, type FactType } from '@fotfeste/eligibility/domain';

/** Facts from outside, or what is wrong with them. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly errors: readonly FieldError[];
}

/** Reads facts by their definitions: each unknown name and each value of another type is an error that names it. */
export function readFacts(given: Readonly<Record<string, unknown>>): ReadFacts {
  const errors = Object.entries(given).flatMap(([name, value]): readonly FieldError[] => {
    const field = `facts.${name}`;
    if (!isFactName(name)) return [{ field, message: texts.unknown }];
    const { shape } = factDefinitions[name];
    return isOfType(shape, value) ? [] : [{ field, message: expected(shape) }];
  });
  return { facts: errors.length > 0 ? {} : given, errors };
}

function isFactName(name: string): name is FactName {
  return (factNames as readonly string[]).includes(name);
}

function isOfType(shape: FactType, value: unknown): boolean {
  switch (shape.type) {
    case 'day':
      return isDay(value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return isNumber(value) && value > shape.above && value <= shape.upTo;
    case 'code':
      return typeof value === 'string' && shape.codes.includes(value);
    case 'employments':
      return isListOf(value, { employer: isText, percent: isPercent, isHost: isYesNo }, []);
    case 'participations':
      return isListOf(value, { measure: isMeasure, from: isDay, to: isDay, counts: isYesNo }, ['measure', 'from']);
    case 'time-used':
      return isRecord(value) && Object.entries(value).every(([code, time]) => isMeasureCode(code) && isShaped(time, timeFields, []));
    case 'answers':
      return isRecord(value) && Object.values(value).every((answer) => isShaped(answer, answerFields, ['answer']));
  }
}

type Check = (value: unknown) => boolean;
type Checks = Readonly<Record<string, Check>>;

const isDay: Check = (value) => typeof value === 'string' && isLocalDate(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 100;
const isYesNo: Check = (value) => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isPercent: Check = (value) => isNumber(value) && value > 0 && value <= 100;
const isMeasure: Check = (value) => typeof value === 'string' && isMeasureCode(value);
const isAmount: Check = (value) => isNumber(value) && value >= 0;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const timeFields: Checks = { months: isAmount, weeks: isAmount, days: isAmount };
const answerFields: Checks = { answer: (value) => value === 'yes' || value === 'no', answeredOn: isDay, answeredBy: isText };

function isListOf(value: unknown, checks: Checks, required: readonly string[]): boolean {
  return Array.isArray(value) && value.length <= 1000 && value.every((each) => isShaped(each, checks, required));
}

/** An object with these fields and no others. */
function isShaped(value: unknown, checks: Checks, required: readonly string[]): boolean {
  if (!isRecord(value) || required.some((name) => value[name] === undefined)) return false;
  return Object.entries(value).every(([name, each]) => Object.hasOwn(checks, name) && checks[name]?.(each) === true);
}

function expected(shape: FactType): LocalizedText {
  switch (shape.type) {
    case 'day':
      return texts.day;
    case 'yes-no':
      return texts.yesNo;
    case 'number':
      return {
        nb: `Må være et tall over ${shape.above} og høyst ${shape.upTo}`,
        nn: `Må vere eit tal over ${shape.above} og høgst ${shape.upTo}`,
        en: `Must be a number above ${shape.above} and at most ${shape.upTo}`,
      };
    case 'code': {
      const codes = shape.codes.join(', ');
      return { nb: `Må være en av: ${codes}`, nn: `Må vere ein av: ${codes}`, en: `Must be one of: ${codes}` };
    }
    case 'employments':
    case 'participations':
    case 'time-used':
    case 'answers':
      return texts[shape.type];
  }
}

const texts = {
  unknown: { nb: 'Opplysningen er ukjent', nn: 'Opplysninga er ukjend', en: 'The fact is unknown' },
  day: { nb: 'Må være en dato, åååå-mm-dd', nn: 'Må vere ein dato, åååå-mm-dd', en: 'Must be a day, yyyy-mm-dd' },
  yesNo: { nb: 'Må være true eller false', nn: 'Må vere true eller false', en: 'Must be true or false' },
  employments: {
    nb: 'Må være en liste med employer, percent (over 0 til 100) og isHost',
    nn: 'Må vere ei liste med employer, percent (over 0 til 100) og isHost',
    en: 'Must be a list of employer, percent (above 0 to 100) and isHost',
  },
  participations: {
    nb: 'Må være en liste med measure, from, to og counts',
    nn: 'Må vere ei liste med measure, from, to og counts',
    en: 'Must be a list of measure, from, to and counts',
  },
  'time-used': {
    nb: 'Må være tiltakskoder med months, weeks eller days',
    nn: 'Må vere tiltakskodar med months, weeks eller days',
    en: 'Must be measure codes with months, weeks or days',
  },
  answers: {
    nb: 'Må være spørsmål med answer yes eller no',
    nn: 'Må vere spørsmål med answer yes eller no',
    en: 'Must be questions with answer yes or no',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
