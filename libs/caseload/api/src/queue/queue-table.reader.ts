import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { legalDeadlineKinds } from '@fotfeste/caseload/domain';
import { finalReportDuty, measureCodes } from '@fotfeste/eligibility/domain';
import { Values } from '../values';
import { shownKind, wholeQueue, type QueueSelection } from './queue-conditions';

/** Measures whose final report is asked for by agreement, and not by law. */
const withoutReportDuty = measureCodes.filter((measure) => !finalReportDuty(measure));

/** What one adviser has to meet, or all that is due of one kind. What is put aside until later counts as due all the same. */
export interface QueueSums {
  readonly due: number;
  readonly overdue: number;
  /** Of the overdue: those whose day the law sets, as far as they are named to the reader. */
  readonly overdueByLaw: number;
  readonly snoozed: number;
  /** The day of the oldest that has passed. */
  readonly oldest: LocalDate | null;
}

/** Adds up the queue of offices, under the walls of the database. */
export class QueueTableReader {
  constructor(private readonly tx: Tx) {}

  /** Adviser by adviser, whoever has most overdue first; nobody is one of them. */
  byHolder(selection: QueueSelection): Promise<readonly (QueueSums & { readonly holder: string | null; readonly name: string | null })[]> {
    const values = new Values();
    const sums = this.sums(values);
    return this.tx.query(
      `select d.holder, max(s.name) as name, ${sums} from caseload_deadline d left join staff_member s on s.id = d.holder
       where ${wholeQueue(selection, values, this.tx)} group by d.holder order by overdue desc, name`,
      values.all,
    );
  }

  /** Kind by kind, what is most overdue first. */
  byKind(selection: QueueSelection): Promise<readonly (QueueSums & { readonly kind: string })[]> {
    const values = new Values();
    const [kind, sums] = [shownKind(values), this.sums(values)];
    return this.tx.query(
      `select ${kind} as kind, ${sums} from caseload_deadline d
       where ${wholeQueue(selection, values, this.tx)} group by 1 order by overdue desc, due desc, 1`,
      values.all,
    );
  }

  private sums(values: Values): string {
    const today = `${values.place(this.tx.today)}::date`;
    const byAgreement = `(d.kind = 'participation.final-report' and exists
      (select 1 from participation p where p.id = d.subject_id and p.measure = any (${values.place(withoutReportDuty)}::text[])))`;
    return `count(*)::int as due, count(*) filter (where d.due_on < ${today})::int as overdue,
      count(*) filter (where d.due_on < ${today} and ${shownKind(values)} = any (${values.place(legalDeadlineKinds)}::text[]) and not ${byAgreement})::int as "overdueByLaw",
      count(*) filter (where d.snoozed_until > ${today})::int as snoozed,
      (min(d.due_on) filter (where d.due_on < ${today}))::text as oldest`;
  }
}
