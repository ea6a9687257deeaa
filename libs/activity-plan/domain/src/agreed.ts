import { earliest, given, latest, type LocalDate } from '@fotfeste/shared/kernel';
import type { Activity } from './activity';

/**
 * What a person and Nav have agreed on that is not finished, planned or begun: the first day any of it was agreed, the last day of all, and
 * the first of the last days. Measures are agreed by being decided.
 */
export interface AgreedSpan {
  readonly since: LocalDate;
  /** Absent when something agreed has no last day. */
  readonly until?: LocalDate;
  /** The last day of what ends first; absent when nothing agreed has a last day. */
  readonly endsFirst?: LocalDate;
}

type Row = Pick<Activity, 'kind' | 'status' | 'from' | 'to' | 'agreedOn'> & { readonly statusSince: LocalDate };

/** The span of what is agreed among a person's activities; nothing when nothing is. */
export function agreedSpan(activities: readonly Row[]): AgreedSpan | undefined {
  const agreed = activities.filter(
    ({ kind, status, agreedOn }) => (status === 'planned' || status === 'in-progress') && (agreedOn !== undefined || kind === 'measure'),
  );
  const [since, ...others] = agreed.map(({ agreedOn, from, statusSince }) => agreedOn ?? from ?? statusSince);
  if (!since) return undefined;
  const [end, ...ends] = agreed.flatMap(({ to }) => to ?? []);
  return {
    since: earliest(since, ...others),
    ...given({
      until: end && ends.length + 1 === agreed.length ? latest(end, ...ends) : undefined,
      endsFirst: end && earliest(end, ...ends),
    }),
  };
}
