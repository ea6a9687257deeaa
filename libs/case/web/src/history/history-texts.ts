import {
  assistanceGroupDefinitions,
  assistanceGroupOf,
  factDefinitions,
  type FactName,
  measureDefinitions,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import { barrierNames, codeTellerNames, resourceNames, sourceKindNames } from '@fotfeste/assistance/domain';
import { languageName } from '@fotfeste/participant/domain';
import { isLocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { IconName } from '@fotfeste/shared/ui';
import { formatDate, type I18n, type ReplyOf } from '@fotfeste/shared/web';
import { known } from '../known-text';

export type HistoryEntry = ReplyOf<'GET /participants/{participantId}/history'>['items'][number];

/** A change in words: what the field was and what it became. */
export interface ChangeInWords {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Values that a sentence may fill in; what an event did not tell is said to be unknown. */
const places = ['adviser', 'office', 'on', 'reason', 'kind', 'from', 'to', 'group', 'agreedOn', 'reviewedOn', 'sentOn'] as const;

const icons: Readonly<Record<string, IconName>> = {
  participant: 'Person',
  participation: 'Briefcase',
  plan: 'Tasklist',
  assistance: 'Gavel',
  eligibility: 'ClipboardCheckmark',
  draft: 'Pencil',
  document: 'EnvelopeClosed',
  caseload: 'Clock',
};

/** The sign of the room in which it happened. */
export function iconOf({ name }: HistoryEntry): IconName {
  return icons[name.split('.')[0] ?? ''] ?? 'CircleFill';
}

/** A field of what the event is about, with what stood there then. */
export interface ToldInWords {
  readonly field: string;
  readonly value: string;
}

/** What happened, as a sentence that names what it is about: in this page's words, else in those of the room it happened in. */
export function sentenceOf(entry: HistoryEntry, i18n: I18n): string {
  const { name, values } = entry;
  const [room = '', happened = ''] = name.split('.');
  const subject = subjectOf(entry, i18n);
  const filled = Object.fromEntries(values.map(({ name: value, value: code }) => [value, inWords(value, code, i18n)]));
  const unknown = Object.fromEntries(places.map((place) => [place, i18n.text('case.history.unknown')]));
  const all = { ...unknown, measure: i18n.text('case.history.measure'), ...filled };
  const named = subject === undefined ? undefined : known(`case.named.${room}.${happened}`, i18n, { ...all, subject });
  const sentence = named ?? known(`case.event.${room}.${happened}`, i18n, all) ?? known(`${room}.event.${happened}`, i18n, all);
  const complete = sentence ?? i18n.text('case.history.other');
  return complete.charAt(0).toLocaleUpperCase(i18n.language()) + complete.slice(1);
}

/** What it is about, as people call it, or as the law does. */
function subjectOf({ subject, subjectText, values }: HistoryEntry, i18n: I18n): string | undefined {
  if (subject !== undefined) return subject;
  if (subjectText) return i18n.localized(subjectText);
  const fact = values.find(({ name }) => name === 'fact')?.value;
  return fact !== undefined && fact in factDefinitions ? i18n.localized(factDefinitions[fact as FactName].title) : undefined;
}

/** What tells which one it was. A fact that people told has its answer in the event itself. */
export function toldOf({ name, told, values }: HistoryEntry, i18n: I18n): readonly ToldInWords[] {
  const ofEvent = name === 'eligibility.fact-recorded' ? values.filter((value) => value.name === 'value' || value.name === 'measure') : [];
  return [...told, ...ofEvent].map(({ name: field, value }) => ({ field: fieldName(field, i18n), value: inWords(field, value, i18n) }));
}

function fieldName(field: string, i18n: I18n): string {
  return known(`case.field.${field}`, i18n) ?? i18n.text('case.history.field');
}

/** Each changed field with what it was before. An empty side says so. */
export function changesOf({ changes }: HistoryEntry, i18n: I18n): readonly ChangeInWords[] {
  const side = (field: string, code: string | undefined): string =>
    code === undefined ? i18n.text('case.history.empty') : inWords(field, code, i18n);
  return changes.map(({ field, before, after }) => ({
    field: fieldName(field, i18n),
    before: side(field, before),
    after: side(field, after),
  }));
}

/** Lists of things that have parts, such as who said what and when. */
const parted: ReadonlySet<string> = new Set(['barrierOrigins', 'resourceOrigins', 'capacitySources', 'step']);

/** A code by its text, a day as one writes it, words as they are. Several codes are parted by commas. */
function inWords(field: string, value: string, i18n: I18n): string {
  const one = (code: string): string => {
    if (isLocalDate(code)) return formatDate(code);
    if (code === 'true' || code === 'false') return i18n.text(`case.answer.${code}`);
    return known(`case.value.${field}.${code}`, i18n) ?? nameOf(field, code, i18n) ?? code;
  };
  if (parted.has(field))
    return value
      .split(', ')
      .map((item) => item.split(':').map(one).join(' · '))
      .join(', ');
  return /^[\w-]+(, [\w-]+)*$/.test(value) ? value.split(', ').map(one).join(', ') : value;
}

/** Names that the law and the browser have. */
function nameOf(field: string, code: string, i18n: I18n): string | undefined {
  switch (field) {
    case 'step':
      return measureName(code, i18n) ?? stepWord(code, i18n);
    case 'waitsFor':
      return known(`plan.contact.awaited.${code}`, i18n);
    case 'awaits':
      return known(`plan.contact.thing.${code}`, i18n);
    case 'measure':
      return measureName(code, i18n);
    case 'group': {
      const group = assistanceGroupOf(code);
      return group && i18n.localized(assistanceGroupDefinitions[group].name);
    }
    case 'type':
      return known(`case.benefit.${code}`, i18n);
    case 'status':
      return known(`case.participationStatus.${code}`, i18n);
    case 'barriers':
    case 'resources':
    case 'barrierOrigins':
    case 'resourceOrigins':
    case 'capacitySources':
      return needsName(field, code, i18n);
    case 'office':
      return /^\d{4}$/.test(code) ? i18n.text('web.unknownOffice', { number: code }) : undefined;
    case 'spokenLanguage':
      return languageName(code, i18n.language());
    default:
      return undefined;
  }
}

function measureName(code: string, i18n: I18n): string | undefined {
  return code in measureDefinitions ? i18n.localized(measureDefinitions[code as MeasureCode].name) : undefined;
}

/** How a step came in, what it is for, what it waits for, and what an offer outside Nav is, in the words of the room that plans it. */
function stepWord(code: string, i18n: I18n): string | undefined {
  const keys = [`plan.path.intent.${code}`, `participation.purpose.${code}`, `plan.path.waits.${code}`, `plan.path.outside.kind.${code}`];
  return keys.map((key) => known(key, i18n)).find((text) => text !== undefined);
}

/** Each field has a list of its own: the same code may be named otherwise as a barrier and as a resource. */
const needsNames: Readonly<Record<string, readonly Readonly<Record<string, LocalizedText>>[]>> = {
  barriers: [barrierNames],
  barrierOrigins: [barrierNames, codeTellerNames],
  resources: [resourceNames],
  resourceOrigins: [resourceNames, codeTellerNames],
  capacitySources: [sourceKindNames],
};

function needsName(field: string, code: string, i18n: I18n): string | undefined {
  const name = needsNames[field]?.map((names) => names[code]).find((each) => each !== undefined);
  return name && i18n.localized(name);
}
