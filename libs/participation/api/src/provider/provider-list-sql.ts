/** The values of one statement, each handed over once and named by its place: a statement may not be given values it does not name. */
export class Values {
  private readonly given: unknown[] = [];

  /** The place of the value in the statement, with its type. */
  place(value: unknown, type: string): string {
    const known = this.given.indexOf(value);
    return `$${String(known < 0 ? this.given.push(value) : known + 1)}::${type}`;
  }

  get all(): readonly unknown[] {
    return this.given;
  }
}

/** What the day and the reader decide. */
export interface Reader {
  readonly organisation: string | undefined;
  readonly actorId: string;
  readonly today: string;
  /** The first day that is still news. */
  readonly newsFrom: string;
  /** The last day that is due now. */
  readonly dueUntil: string;
  /** Statuses of what is over. */
  readonly over: readonly string[];
}

/** Conditions on a row `r` of the provider's list, the reader's marks beside it as `s` and `m`. */
export function expressionsOf({ actorId, today, newsFrom, dueUntil, over }: Reader, values: Values) {
  const news = (): string => values.place(newsFrom, 'date');
  const isNew = `not r.is_taken_in and r.status = 'awaiting-start'`;
  const isKnown = '(not r.is_protected or r.participant_id = any ((select ff.follows_up())::uuid[]))';
  const isDue = (): string => `r.due_on <= ${values.place(dueUntil, 'date')}`;
  const isChanged = (): string => `(${isKnown} and coalesce(r.changed_at > greatest(s.seen_at, ${news()}), false))`;
  const isAnswered = (): string => `(${isKnown} and coalesce(r.answered_at > greatest(s.seen_at, ${news()}), false))`;
  const isWrittenTo = (): string =>
    `(${isKnown} and coalesce(r.nav_wrote_at >= ${news()} and (m.seen_at is null or m.seen_at < r.nav_wrote_at), false))`;
  return {
    ...{ isChanged, isAnswered, isWrittenTo },
    /** Whether the reader may know who it is: not protected, or followed up by the reader. */
    isKnown: () => isKnown,
    /** Something came from Nav lately, seen or not. */
    hasNews: () => `(r.changed_at >= ${news()} or r.answered_at >= ${news()} or r.nav_wrote_at >= ${news()})`,
    isNew: () => isNew,
    isDue,
    isLate: () => `coalesce(r.due_on < ${values.place(today, 'date')}, false)`,
    isMine: () => `(r.contact_id = ${values.place(actorId, 'text')} or ${values.place(actorId, 'text')} = any (r.helper_ids))`,
    isUnread: () => `(${isChanged()} or ${isAnswered()} or ${isWrittenTo()})`,
    groupRank: () => `case when ${isNew} or ${isDue()} then 0 when r.status = any (${values.place(over, 'text[]')}) then 2 else 1 end`,
  } as const;
}

/** Every row of the provider; the wall of the database has its say beside it. */
export function rowsOf({ organisation }: Reader, values: Values): string {
  return `provider_list_row r where r.organisation = ${values.place(organisation, 'text')}`;
}

/** The same with what the reader has seen. */
export function rowsWithMarksOf(reader: Reader, values: Values): string {
  const actor = values.place(reader.actorId, 'text');
  return `provider_list_row r
    left join participation_seen s on s.participation_id = r.participation_id and s.actor_id = ${actor}
    left join participation_message_seen m on m.participation_id = r.participation_id and m.actor_id = ${actor}
    where r.organisation = ${values.place(reader.organisation, 'text')}`;
}
