import type { LocalizedText } from '@fotfeste/shared/kernel';
import { tooFarAhead } from '../engine/law';

/** Why a change of the law cannot be tried, in words. `{places}` are filled with what the change says. */
export const faultTexts = {
  'not-in-future': {
    nb: 'Dagen må ligge etter i dag, {today}',
    nn: 'Dagen må liggje etter i dag, {today}',
    en: 'The day must be after today, {today}',
  },
  'too-far-ahead': tooFarAhead,
  'unknown-parameter': {
    nb: 'Det finnes ingen verdi som heter {parameter}',
    nn: 'Det finst ingen verdi som heiter {parameter}',
    en: 'There is no value called {parameter}',
  },
  'same-value': {
    nb: 'Verdien er {value} den dagen allerede',
    nn: 'Verdien er {value} den dagen alt',
    en: 'The value is already {value} that day',
  },
  'not-a-quantity': {
    nb: 'Må være et tall som er 0 eller mer',
    nn: 'Må vere eit tal som er 0 eller meir',
    en: 'Must be a number that is 0 or more',
  },
  'not-whole': { nb: 'Må være et helt tall', nn: 'Må vere eit heilt tal', en: 'Must be a whole number' },
  'above-most': { nb: 'Kan ikke være mer enn {most}', nn: 'Kan ikkje vere meir enn {most}', en: 'Cannot be more than {most}' },
  'outside-fact': {
    nb: 'Opplysningen går fra {least} til {most}',
    nn: 'Opplysninga går frå {least} til {most}',
    en: 'The fact goes from {least} to {most}',
  },
  'unknown-condition': {
    nb: 'Ingen av tiltakene har vilkåret {condition}',
    nn: 'Ingen av tiltaka har vilkåret {condition}',
    en: 'None of the measures has the condition {condition}',
  },
  'not-in-measure': {
    nb: 'Tiltaket har ikke vilkåret {condition}',
    nn: 'Tiltaket har ikkje vilkåret {condition}',
    en: 'The measure does not have the condition {condition}',
  },
  'decides-nothing': {
    nb: '{condition} er en opplysning eller et varsel og avgjør ikke noe svar',
    nn: '{condition} er ei opplysning eller eit varsel og avgjer ikkje noko svar',
    en: '{condition} is information or a warning and decides no answer',
  },
  'already-ended': {
    nb: 'Vilkåret {condition} gjelder ikke lenger den dagen',
    nn: 'Vilkåret {condition} gjeld ikkje lenger den dagen',
    en: 'The condition {condition} no longer applies that day',
  },
  'not-begun': {
    nb: 'Vilkåret {condition} har ikke begynt å gjelde den dagen',
    nn: 'Vilkåret {condition} har ikkje teke til å gjelde den dagen',
    en: 'The condition {condition} has not begun to apply that day',
  },
  'begins-then-already': {
    nb: 'Vilkåret {condition} begynner å gjelde den dagen allerede',
    nn: 'Vilkåret {condition} tek til å gjelde den dagen alt',
    en: 'The condition {condition} already begins to apply that day',
  },
  'begins-after-end': {
    nb: 'Vilkåret {condition} slutter å gjelde {to}, og kan ikke begynne senere',
    nn: 'Vilkåret {condition} sluttar å gjelde {to}, og kan ikkje ta til seinare',
    en: 'The condition {condition} stops applying on {to}, and cannot begin later',
  },
  'length-cannot-move': {
    nb: '{condition} er et trinn i lengste varighet. Endre verdien {parameter} i stedet',
    nn: '{condition} er eit steg i lengste varigheit. Endre verdien {parameter} i staden',
    en: '{condition} is a step of the longest duration. Change the value {parameter} instead',
  },
  'no-rules': {
    nb: 'Tiltaket har ingen regler i produktet den dagen',
    nn: 'Tiltaket har ingen reglar i produktet den dagen',
    en: 'The measure has no rules in the product that day',
  },
  'unknown-fact': {
    nb: 'Det finnes ingen opplysning som heter {fact}',
    nn: 'Det finst inga opplysning som heiter {fact}',
    en: 'There is no fact called {fact}',
  },
  'not-comparable': {
    nb: 'Opplysningen {fact} er sammensatt og kan ikke sammenlignes',
    nn: 'Opplysninga {fact} er samansett og kan ikkje samanliknast',
    en: 'The fact {fact} is composite and cannot be compared',
  },
  'wrong-comparison': {
    nb: 'Opplysningen kan ikke sammenlignes slik',
    nn: 'Opplysninga kan ikkje samanliknast slik',
    en: 'The fact cannot be compared like that',
  },
  'wrong-number': { nb: 'Må være et tall', nn: 'Må vere eit tal', en: 'Must be a number' },
  'wrong-years': {
    nb: 'Må være et helt antall år fra 0 til 120',
    nn: 'Må vere eit heilt tal på år frå 0 til 120',
    en: 'Must be a whole number of years from 0 to 120',
  },
  'wrong-day': { nb: 'Må være en dato', nn: 'Må vere ein dato', en: 'Must be a date' },
  'wrong-codes': {
    nb: 'Må være én eller flere av kodene til opplysningen',
    nn: 'Må vere éin eller fleire av kodane til opplysninga',
    en: 'Must be one or more of the codes of the fact',
  },
  'changed-twice': {
    nb: 'Det samme er endret i endring {other}',
    nn: 'Det same er endra i endring {other}',
    en: 'The same is changed in change {other}',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Code of a fault. */
export type FaultCode = keyof typeof faultTexts;

/** A fault in one field of a change. */
export interface Fault {
  readonly field: string;
  readonly code: FaultCode;
  readonly values?: Readonly<Record<string, string | number>>;
}
