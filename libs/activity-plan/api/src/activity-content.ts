import { given } from '@fotfeste/shared/kernel';
import type { Activity, ActivityContent } from '@fotfeste/activity-plan/domain';
import type { PlanActivityRow } from './plan-activity.row';

/** The columns that people write. */
export type ContentColumns = Pick<
  PlanActivityRow,
  'kind' | 'title' | 'description' | 'fromDate' | 'toDate' | 'hoursPerWeek' | 'responsible' | 'satisfies' | 'applicationStage'
>;

/** What people write, as columns: blanks around words are dropped, empty becomes null, requirements stand in one order. */
export function columnsOf({
  kind,
  title,
  description,
  from,
  to,
  hoursPerWeek,
  responsible,
  satisfies,
  applicationStage,
}: ActivityContent): ContentColumns {
  return {
    kind,
    title: words(title),
    description: words(description),
    fromDate: from ?? null,
    toDate: to ?? null,
    hoursPerWeek: hoursPerWeek ?? null,
    responsible,
    satisfies: [...satisfies].sort(),
    applicationStage: applicationStage ?? null,
  };
}

/** The same columns of a row, for comparing versions field by field. */
export function activityContent(row: PlanActivityRow): ContentColumns {
  const { kind, title, description, fromDate, toDate, hoursPerWeek, responsible, satisfies, applicationStage } = row;
  return { kind, title, description, fromDate, toDate, hoursPerWeek, responsible, satisfies: [...satisfies].sort(), applicationStage };
}

/** Columns as what people wrote. */
export function contentOf({
  kind,
  title,
  description,
  fromDate: from,
  toDate: to,
  hoursPerWeek,
  responsible,
  satisfies,
  applicationStage,
}: ContentColumns): ActivityContent {
  return { kind, responsible, satisfies, ...given({ title, description, from, to, hoursPerWeek, applicationStage }) };
}

/** The row as the domain asks about it. */
export function activityOf(row: PlanActivityRow): Activity & { readonly id: string } {
  const { id, status, agreedOn, proposedOn } = row;
  return { id, ...contentOf(row), status, ...given({ agreedOn, proposedOn }) };
}

function words(text: string | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}
