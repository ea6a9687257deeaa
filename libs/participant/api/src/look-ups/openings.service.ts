import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { OpeningsView, OpeningView } from './look-up.view';

/** How long an opening that a lead has seen stays on the list. Unit: days. */
const shownDays = 30;

/**
 * Tells leads when one of their own has opened a person of another office with a reason. The person is not theirs to see, and is not named.
 * When a lead did it, the leads of the person's office are told too: there may be no other of their own.
 */
@Injectable()
export class OpeningsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<OpeningsView> {
    return this.unitOfWork.read(actor, openings);
  }

  seen(actor: Actor, id: string): Promise<OpeningsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { items } = await openings(tx);
      const found = items.find((each) => each.id === id);
      if (!found || found.isOwn) throw new Problem(notFound);
      if (!found.seenAt)
        await tx.asSystem(() =>
          tx.query('update access_grant set seen_at = $2, seen_by_name = $3 where id = $1 and seen_at is null', [id, tx.now, actor.name]),
        );
      return openings(tx);
    });
  }
}

/** Grants are read by their own actor alone, so the product reads them for the lead: of colleagues at the lead's offices, of other leads, and no person. */
async function openings(tx: Tx): Promise<OpeningsView> {
  const rows = await tx.asSystem(() =>
    tx.query<OpeningRow>(
      `select g.id, m.name as "actorName", g.actor_id as "actorId", g.reason, g.granted_at as "openedAt", coalesce(o.name, a.office) as "officeName",
              g.seen_at as "seenAt", g.seen_by_name as "seenByName"
       from access_grant g
       join person_access a on a.participant_id = g.participant_id
       join staff_member m on m.id = g.actor_id and (m.offices && $1::text[] or m.role = 'team-lead' and a.office = any ($1::text[]))
       left join nav_office o on o.unit_number = a.office
       where g.way = 'reason' and (g.seen_at is null or g.granted_at >= $2::timestamptz - $3 * interval '1 day')
       order by g.seen_at is not null, g.granted_at desc limit 200`,
      [tx.actor.offices, tx.now, shownDays],
    ),
  );
  const items = rows.map(({ actorId, openedAt, seenAt, seenByName, ...row }): OpeningView => ({
    ...row,
    openedAt: openedAt.toISOString(),
    isOwn: actorId === tx.actor.id,
    ...given({ seenAt: seenAt?.toISOString(), seenByName: seenByName ?? undefined }),
  }));
  return { items, unseen: items.filter(({ seenAt, isOwn }) => !seenAt && !isOwn).length };
}

type OpeningRow = Omit<OpeningView, 'openedAt' | 'seenAt' | 'seenByName' | 'isOwn'> & {
  readonly actorId: string;
  readonly openedAt: Date;
  readonly seenAt: Date | null;
  readonly seenByName: string | null;
};
