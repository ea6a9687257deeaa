import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, type I18n, type ReplyOf } from '@fotfeste/shared/web';

export type HistoryEntry = ReplyOf<'GET /participants/{participantId}/history'>['items'][number];

/** A change in words: what the field was and what it became. */
export interface ChangeInWords {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Rooms whose texts stand under another name than their events begin with. */
const scopes: Readonly<Record<string, string>> = { plan: 'activity-plan' };

/** What happened, as a sentence. */
export function sentenceOf({ name, values }: HistoryEntry, i18n: I18n): string {
  const [room = '', happened = ''] = name.split('.');
  const scope = scopes[room] ?? room;
  const filled = Object.fromEntries(values.map(({ name: value, value: code }) => [value, inWords(scope, value, code, i18n)]));
  return known(`${scope}.event.${happened}`, i18n, filled) ?? i18n.text('case.history.other');
}

/** Each changed field with what it was before. An empty side says so. */
export function changesOf({ name, changes }: HistoryEntry, i18n: I18n): readonly ChangeInWords[] {
  const [room = ''] = name.split('.');
  const scope = scopes[room] ?? room;
  const side = (field: string, code: string | undefined): string =>
    code === undefined ? i18n.text('case.history.empty') : inWords(scope, field, code, i18n);
  return changes.map(({ field, before, after }) => ({
    field: known(`${scope}.field.${field}`, i18n) ?? i18n.text('case.history.field'),
    before: side(field, before),
    after: side(field, after),
  }));
}

/** A code by its text, a day as one writes it, words as they are. Several codes are parted by commas. */
function inWords(scope: string, field: string, value: string, i18n: I18n): string {
  const one = (code: string): string =>
    known(`${scope}.value.${field}.${code}`, i18n) ?? known(`case.value.${code}`, i18n) ?? (isLocalDate(code) ? formatDate(code) : code);
  return /^[\w-]+(, [\w-]+)*$/.test(value) ? value.split(', ').map(one).join(', ') : value;
}

function known(key: string, i18n: I18n, values: Readonly<Record<string, string>> = {}): string | undefined {
  const text = i18n.text(key, values);
  return text === key ? undefined : text;
}
