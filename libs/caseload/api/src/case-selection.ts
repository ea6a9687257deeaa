import { Problem, type Tx } from '@fotfeste/shared/api';
import { advisersIn, readSearch, type CaseFilter, type CaseScope, type DetailChoice } from '@fotfeste/caseload/domain';
import { chosen, conditionsOf } from './case-conditions';
import { detailed } from './detail-conditions';
import { searchUnreadable } from './search.problems';
import type { Values } from './values';

/** Which people a list is about. */
export interface CaseSelection {
  readonly scope: CaseScope;
  readonly filters: readonly CaseFilter[];
  readonly details?: readonly DetailChoice[] | undefined;
  readonly office?: string | undefined;
  /** Nav idents with commas between. */
  readonly adviser?: string | undefined;
  /** Beginnings of words of the name, or at least four digits of the number. */
  readonly text?: string | undefined;
}

/** The view without its filters: whose people, at which offices, still followed up. */
export function wholeView({ scope, office, adviser }: CaseSelection, values: Values, { actor, today }: Tx): string {
  const offices = (): string => atOffices(office ? [office] : actor.offices, values);
  return [
    scope === 'mine' ? `r.responsible = ${values.place(actor.id)}` : offices(),
    ...(scope === 'mine' && office ? [offices()] : []),
    ...ofAdvisers(advisersIn(adviser), values),
    `(r.follow_up_to is null or r.follow_up_to >= ${values.place(today)}::date)`,
  ].join(' and ');
}

/** One adviser is an equality, as one office is. */
function ofAdvisers([only, ...others]: readonly string[], values: Values): readonly string[] {
  if (only === undefined) return [];
  if (others.length === 0) return [`r.responsible = ${values.place(only)}`];
  return [`r.responsible = any (${values.place([only, ...others])}::text[])`];
}

/** One office is an equality: only then does an index give the rows in their order, instead of all of them to be sorted. */
function atOffices(offices: readonly string[], values: Values, table = 'r'): string {
  const [only, ...others] = offices;
  return only !== undefined && others.length === 0
    ? `${table}.office = ${values.place(only)}`
    : `${table}.office = any (${values.place(offices)}::text[])`;
}

/** The view with filters and search. */
export function selected(selection: CaseSelection, values: Values, tx: Tx): string {
  return [
    wholeView(selection, values, tx),
    chosen(selection.filters, conditionsOf(values, tx)),
    detailed(selection.details ?? [], values, tx),
    ...found(selection, values, tx),
  ].join(' and ');
}

/** By the beginning of the number, or by the beginnings of words of the name. What is neither is refused, so that it does not find everybody. */
function found(selection: CaseSelection, values: Values, tx: Tx): readonly string[] {
  if (selection.text === undefined) return [];
  const search = readSearch(selection.text);
  switch (search.kind) {
    case 'number':
      return [numberStarts(search.digits, values)];
    case 'name':
      return search.words.map((word) => startsWith(word, selection, values, tx));
    case 'unreadable':
      throw new Problem(searchUnreadable[search.fault]);
  }
}

function numberStarts(digits: string, values: Values): string {
  return `r.participant_id in (select p.participant_id from participant p
    where p.identity_number collate "C" >= ${values.place(digits)} and p.identity_number collate "C" < ${values.place(`${digits}\u{10ffff}`)})`;
}

/** A prefix on any word of the name, with the operators an index can use under row-level security: of those at the offices that are looked through. */
function startsWith(word: string, { scope, office }: CaseSelection, values: Values, { actor }: Tx): string {
  const there = scope === 'mine' ? '' : `and ${atOffices(office ? [office] : actor.offices, values, 'n')}`;
  return `exists (select 1 from person_name n where n.participant_id = r.participant_id ${there}
    and n.word >= ${values.place(word)} and n.word < ${values.place(`${word}\u{10ffff}`)})`;
}
