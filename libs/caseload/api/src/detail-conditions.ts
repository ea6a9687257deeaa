import { addDays, addYears, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { minutesDays } from '@fotfeste/activity-plan/domain';
import { sensitiveMeasures } from '@fotfeste/participation/domain';
import {
  ageBands,
  detailOf,
  someMeasure,
  someMeasureDeadline,
  type AgeBand,
  type CaseCategory,
  type DetailChoice,
  type DetailCode,
} from '@fotfeste/caseload/domain';
import { caseColumns } from './case-columns';
import { marked, reminded } from './own-conditions';
import type { Values } from './values';

/** A span of days as the statement compares it. */
interface Span {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** What is chosen in the detail filters: several choices in one mean "or", several filters mean "and". Nothing chosen means everybody. */
export function detailed(choices: readonly DetailChoice[], values: Values, tx: Tx): string {
  const codes = [...new Set(choices.map(({ code }) => code))];
  const each = codes.map((code) => {
    const own = choices.filter((choice) => choice.code === code);
    return `(${own.map((choice) => `(${conditionOf(choice, values, tx)})`).join(' or ')})`;
  });
  return each.length > 0 ? each.join(' and ') : 'true';
}

function conditionOf(choice: DetailChoice, values: Values, tx: Tx): string {
  if ('value' in choice) return valueCondition(choice.code, choice.value, values, tx);
  if ('isMissing' in choice) return missingCondition(choice.code, values, tx);
  return daysCondition(choice.code, choice, values, tx);
}

function valueCondition(code: DetailCode, value: string, values: Values, tx: Tx): string {
  switch (code) {
    case 'age':
      return bornInBand(value as AgeBand, values, tx.today);
    case 'measure':
      return `${shownMeasure(values)} = ${values.place(value)}`;
    case 'deadline':
      return `${shownDeadlineKind()} = ${values.place(value)}`;
    case 'has-deadline':
      return hasDeadline(value, values, tx);
    case 'deadline-waits-for':
      return `case when (r.deadline_tells_measure and not ${handled('r')}) or r.deadline_adviser_from <= ${day(tx.today, values)} then 'adviser' else r.deadline_waits_for end = ${values.place(value)}`;
    case 'category':
      return marked(value as CaseCategory, values, tx.actor);
    case 'decision-draft':
      return decisionWritten;
    case 'benefit':
      return benefit(`b.type = ${values.place(value)}`, values, tx.today);
    default:
      return `${columnOf(code)} = ${values.place(value)}`;
  }
}

function daysCondition(code: DetailCode, span: Span, values: Values, tx: Tx): string {
  switch (code) {
    case 'longest-until':
      // How long a measure may last tells which it is
      return `${between('r.clock_to', span, values)} and not ${hidesMeasure(values)}`;
    case 'waits-for-provider':
      return `(${between('r.waits_for_provider_since', span, values)} or ${between('r.provider_only_from', span, values)}
        and r.provider_only_until > ${day(tx.today, values)})`;
    case 'reminder':
      return reminded(between('t.due_on', span, values), values, tx.actor);
    case 'benefit-ends':
      return benefit(between('b."to"', span, values), values, tx.today);
    default:
      return between(columnOf(code), span, values);
  }
}

function missingCondition(code: DetailCode, values: Values, tx: Tx): string {
  switch (code) {
    case 'waits-for-provider':
      return `(r.waits_for_provider_since is null and (r.provider_only_until > ${day(tx.today, values)}) is not true)`;
    case 'category':
      return `r.participant_id not in (select k.participant_id from case_category k where k.owner_id = ${values.place(tx.actor.id)})`;
    case 'reminder':
      return `not ${reminded('true', values, tx.actor)}`;
    case 'benefit':
      return `not ${benefit('true', values, tx.today)}`;
    default:
      return `${columnOf(code)} is null`;
  }
}

/**
 * Whether the actor handles the case of a row as its responsible adviser: their own, and those of whom they stand in for (`mayHandle`). Only
 * they are told what is sensitive.
 */
export function handled(row: string): string {
  return `coalesce(${row}.responsible = any ((select ff.stands_for())::text[]), false)`;
}

/** The measure as this reader is told it: which one, or only that there is one. */
export function shownMeasure(values: Values): string {
  return `case when ${hidesMeasure(values)} then '${someMeasure}' else r.measure end`;
}

function hidesMeasure(values: Values): string {
  return `(coalesce(r.measure = any (${values.place(sensitiveMeasures)}::text[]), false) and not ${handled('r')})`;
}

/** What is due as this reader is told it. */
export function shownDeadlineKind(): string {
  return `case when r.deadline_tells_measure and not ${handled('r')} then '${someMeasureDeadline}' else r.deadline_kind end`;
}

/** A meeting that has not been held asks for no minutes yet. */
export function asked(row: string, values: Values, { today }: Tx): string {
  return `not (${row}.kind = 'plan.minutes-missing' and ${row}.due_on >= ${values.place(addDays(today, minutesDays.write))}::date)`;
}

/**
 * Whether something of the kind is due, next or later, as this reader is told it. A scalar looks up the deadlines of one person after the
 * other by their key; of `exists` PostgreSQL would read those of the whole country.
 */
function hasDeadline(kind: string, values: Values, tx: Tx): string {
  const told =
    kind === someMeasureDeadline
      ? `d.tells_measure and not ${handled('d')}`
      : `d.kind = ${values.place(kind)} and (not d.tells_measure or ${handled('d')})`;
  return `coalesce((select true from caseload_deadline d where d.participant_id = r.participant_id and ${told} and ${asked('d', values, tx)} limit 1), false)`;
}

/**
 * Whether somebody has begun to write a § 14 a decision about the person. Colleagues who see the person follow such a draft anyway, and the
 * walls of drafts stand here too. A scalar looks up the drafts of one person after the other.
 */
const decisionWritten = `coalesce((select true from draft w
  where w.participant_id = r.participant_id and w.kind = 'assistance-decision' and w.circle = 'nav' limit 1), false)`;

/** Born so that the completed years on the day are in the band. */
function bornInBand(band: AgeBand, values: Values, today: LocalDate): string {
  const years: { readonly from?: number; readonly to?: number } = ageBands[band];
  return between(
    'r.born',
    {
      ...(years.to !== undefined && { from: addDays(addYears(today, -(years.to + 1)), 1) }),
      ...(years.from !== undefined && { to: addYears(today, -years.from) }),
    },
    values,
  );
}

/** Whether there is a benefit of this kind that is paid on the day. */
function benefit(condition: string, values: Values, today: LocalDate): string {
  const now = day(today, values);
  return `exists (select 1 from jsonb_to_recordset(r.benefits) as b (type text, "from" date, "to" date)
    where b."from" <= ${now} and (b."to" is null or b."to" >= ${now}) and ${condition})`;
}

function between(column: string, { from, to }: Span, values: Values): string {
  return [
    ...(from === undefined ? [] : [`${column} >= ${day(from, values)}`]),
    ...(to === undefined ? [] : [`${column} <= ${day(to, values)}`]),
  ].join(' and ');
}

function columnOf(code: DetailCode): string {
  const filter = detailOf(code);
  if (!filter) throw new Error(`No detail filter ${code}`);
  return `r.${caseColumns[filter.column]}`;
}

function day(date: LocalDate, values: Values): string {
  return `${values.place(date)}::date`;
}
