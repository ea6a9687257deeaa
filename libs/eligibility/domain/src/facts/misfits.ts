import { fill, type LocalizedText } from '@fotfeste/shared/kernel';
import { likelyMeasures } from '../catalogue/likely-measures';
import type { FactType } from './fact-shape';

type Simple = Extract<FactType, { readonly type: 'day' | 'yes-no' | 'text' | 'number' | 'whole-number' | 'amount' | 'code' }>;

/** What should have stood where a simple value does not fit. */
export function expected(shape: Simple): LocalizedText {
  switch (shape.type) {
    case 'day':
      return {
        nb: 'Må være en dato som finnes, åååå-mm-dd',
        nn: 'Må vere ein dato som finst, åååå-mm-dd',
        en: 'Must be a day that exists, yyyy-mm-dd',
      };
    case 'yes-no':
      return { nb: 'Må være true eller false', nn: 'Må vere true eller false', en: 'Must be true or false' };
    case 'text':
      return { nb: 'Må være en kort tekst', nn: 'Må vere ein kort tekst', en: 'Must be a short text' };
    case 'number':
      return shape.orEqual
        ? {
            nb: `Må være et tall fra ${shape.above} til ${shape.upTo}`,
            nn: `Må vere eit tal frå ${shape.above} til ${shape.upTo}`,
            en: `Must be a number from ${shape.above} to ${shape.upTo}`,
          }
        : {
            nb: `Må være et tall over ${shape.above} og høyst ${shape.upTo}`,
            nn: `Må vere eit tal over ${shape.above} og høgst ${shape.upTo}`,
            en: `Must be a number above ${shape.above} and at most ${shape.upTo}`,
          };
    case 'whole-number':
      return {
        nb: `Må være et helt tall fra ${shape.from} til ${shape.upTo}`,
        nn: `Må vere eit heilt tal frå ${shape.from} til ${shape.upTo}`,
        en: `Must be a whole number from ${shape.from} to ${shape.upTo}`,
      };
    case 'amount':
      return {
        nb: 'Må være et beløp i hele øre, ikke under 0',
        nn: 'Må vere eit beløp i heile øre, ikkje under 0',
        en: 'Must be an amount in whole øre, not below 0',
      };
    case 'code': {
      const codes = shape.codes.join(', ');
      return { nb: `Må være en av: ${codes}`, nn: `Må vere ein av: ${codes}`, en: `Must be one of: ${codes}` };
    }
  }
}

/** A code that is no measure, and which measure may have been meant. */
export function unknownMeasure(value: unknown): LocalizedText {
  if (typeof value !== 'string') return misfits.measure;
  const likely = likelyMeasures(value);
  const values = { value: value.slice(0, longestShown), codes: likely.join(', ') };
  const text = likely.length > 0 ? meantMeasure : unknownMeasureText;
  return { nb: fill(text.nb, values), nn: fill(text.nn, values), en: fill(text.en, values) };
}

/** So much of what somebody wrote is repeated in a message. */
const longestShown = 60;

const unknownMeasureText: LocalizedText = {
  nb: 'Tiltaket {value} er ukjent. Kodene står i docs/facts.md',
  nn: 'Tiltaket {value} er ukjent. Kodane står i docs/facts.md',
  en: 'The measure {value} is unknown. The codes stand in docs/facts.md',
};
const meantMeasure: LocalizedText = {
  nb: 'Tiltaket {value} er ukjent. Mente du {codes}?',
  nn: 'Tiltaket {value} er ukjent. Meinte du {codes}?',
  en: 'The measure {value} is unknown. Did you mean {codes}?',
};

/** What is wrong with values that are put together of others. */
export const misfits = {
  unknownFact: {
    nb: 'Opplysningen er ukjent. Navnene står i docs/facts.md',
    nn: 'Opplysninga er ukjend. Namna står i docs/facts.md',
    en: 'The fact is unknown. The names stand in docs/facts.md',
  },
  unknown: { nb: 'Feltet er ukjent', nn: 'Feltet er ukjent', en: 'The field is unknown' },
  required: { nb: 'Feltet mangler', nn: 'Feltet manglar', en: 'The field is missing' },
  record: { nb: 'Må være et objekt', nn: 'Må vere eit objekt', en: 'Must be an object' },
  list: {
    nb: 'Må være en liste med høyst 1000 ledd',
    nn: 'Må vere ei liste med høgst 1000 ledd',
    en: 'Must be a list of at most 1,000 entries',
  },
  byMeasure: {
    nb: 'Må være et objekt med tiltakskoder som navn',
    nn: 'Må vere eit objekt med tiltakskodar som namn',
    en: 'Must be an object with measure codes as names',
  },
  measure: { nb: 'Tiltakskoden er ukjent', nn: 'Tiltakskoden er ukjend', en: 'The measure code is unknown' },
  twice: {
    nb: 'Tiltaket er nevnt to ganger med hver sin skrivemåte',
    nn: 'Tiltaket er nemnt to gonger med kvar sin skrivemåte',
    en: 'The measure is named twice in two spellings',
  },
  answers: {
    nb: 'Må være et objekt med spørsmål som navn',
    nn: 'Må vere eit objekt med spørsmål som namn',
    en: 'Must be an object with questions as names',
  },
  answer: {
    nb: 'Må være yes, no eller et objekt med answer',
    nn: 'Må vere yes, no eller eit objekt med answer',
    en: 'Must be yes, no or an object with answer',
  },
  yesOrNo: { nb: 'Må være yes eller no', nn: 'Må vere yes eller no', en: 'Must be yes or no' },
  question: {
    nb: 'Spørsmålet er ukjent. Id-ene står i docs/facts.md',
    nn: 'Spørsmålet er ukjent. Id-ane står i docs/facts.md',
    en: 'The question is unknown. The ids stand in docs/facts.md',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
