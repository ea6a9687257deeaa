import { Injectable } from '@nestjs/common';
import { addDays, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { typedAgainDays } from '@fotfeste/participant/domain';
import type { TypedAgainItemView, TypedAgainView } from './typed-again.view';

/** Counts what was typed though it was known: a defect of the product, for those who run it. */
@Injectable()
export class TypedAgainService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The events hold neither person nor value, so those who may see nobody read the sums. */
  counts(actor: Actor): Promise<TypedAgainView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const since = addDays(tx.today, -typedAgainDays);
      const items = await tx.asSystem(() =>
        tx.query<TypedAgainItemView>(
          `select payload->>'field' as field, payload->>'way' as way, count(*)::int as count,
                  max((at at time zone 'Europe/Oslo')::date)::text as "lastOn"
           from domain_event where name = 'participant.typed-again' and at >= ($1::date::timestamp at time zone 'Europe/Oslo')
           group by 1, 2 order by 3 desc, 1, 2`,
          [since],
        ),
      );
      return { since, items };
    });
  }
}
