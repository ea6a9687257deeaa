import {
  type Basis,
  type Condition,
  type Confidence,
  type FactType,
  type InForce,
  type JudgementSubject,
  type ParameterUnit,
  type Phase,
  type Recipient,
  lawAddress,
  laws,
} from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** How the printed rules say what the code says in codes. Bokmål: the reader is a lawyer or an adviser. */
export const confidenceWords: Readonly<Record<Confidence, string>> = { high: 'høy', medium: 'middels', low: 'lav' };
export const kindWords: Readonly<Record<Condition['kind'], string>> = {
  hard: 'hardt vilkår',
  discretionary: 'skjønn',
  technical: 'teknisk regel, varsler bare',
  information: 'opplysning',
};
export const subjectWords: Readonly<Record<JudgementSubject, string>> = {
  person: 'personen',
  'person-and-measure': 'personen og tiltaket',
  participation: 'denne deltakelsen',
};
export const phaseWords: Readonly<Record<Phase, string>> = { offer: 'før tilbud', start: 'før start' };
export const recipientWords: Readonly<Record<Recipient, string>> = {
  employer: 'arbeidsgiveren',
  provider: 'tiltaksarrangøren',
  participant: 'deltakeren',
};

export const unitWords: Readonly<Record<ParameterUnit, string>> = {
  years: 'år',
  months: 'måneder',
  weeks: 'uker',
  days: 'dager',
  percent: 'prosent',
  'hours a week': 'timer i uken',
  'hours a month': 'timer i måneden',
  'hours a year': 'timer i året',
  places: 'plasser',
  G: 'G',
  thirds: 'tredeler',
  sixths: 'sjettedeler',
  'credits a half-year': 'studiepoeng i halvåret',
  øre: 'øre',
  'øre an hour': 'øre per time',
  'øre a day': 'øre per dag',
  'øre a month': 'øre i måneden',
  'øre a year': 'øre i året',
  date: '(dato, ååååmmdd)',
  'month and day': '(måned og dag, mmdd)',
};

/** What a fact looks like, in words. */
export function formOf(shape: FactType): string {
  switch (shape.type) {
    case 'day':
      return 'dato `åååå-mm-dd`';
    case 'yes-no':
      return '`true` eller `false`';
    case 'text':
      return 'kort tekst';
    case 'number':
      return shape.orEqual ? `tall fra ${shape.above} til ${shape.upTo}` : `tall over ${shape.above}, høyst ${shape.upTo}`;
    case 'whole-number':
      return `helt tall fra ${shape.from} til ${shape.upTo}`;
    case 'amount':
      return 'beløp i hele øre';
    case 'code':
      return `${inCode(shape.codes)}${shape.aliases ? ` (leses også: ${inCode(Object.keys(shape.aliases))})` : ''}`;
    case 'measure':
      return 'tiltakskode';
    case 'record':
      return `objekt med ${Object.entries(shape.fields)
        .map(([name, { required }]) => `\`${name}${required ? '' : '?'}\``)
        .join(', ')}`;
    case 'list':
      return `liste av ${formOf(shape.of)}`;
    case 'by-measure':
      return `objekt med tiltakskoder som navn, hver med ${formOf(shape.of)}`;
    case 'answers':
      return 'objekt med spørsmål som navn';
  }
}

function inCode(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A day as Norwegians write it. */
export function day(date: LocalDate): string {
  return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** The days something applies, in words. */
export function period({ from, to, startNotFound }: InForce): string {
  const beginning = startNotFound ? `${day(from)} (virkelig start ikke funnet)` : day(from);
  return to ? `${beginning} til ${day(to)}` : `fra ${beginning}`;
}

/** Law and section, as a link to the law's own text where it is published. */
export function place({ law, section }: Pick<Basis, 'law' | 'section'>): string {
  const { shortName, address }: { readonly shortName: string; readonly address?: string } = laws[law];
  const text = `${shortName} ${section}`.trim();
  const published = lawAddress(address, section);
  return published ? `[${text}](${published})` : text;
}
