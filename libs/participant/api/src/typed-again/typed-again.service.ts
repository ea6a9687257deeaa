import { Injectable } from '@nestjs/common';
import { addDays, given, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { typedAgainDays, type TypedAgainPage } from '@fotfeste/participant/domain';
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
        tx.query<Counted>(
          `select payload->>'field' as field, payload->>'page' as page, payload->>'way' as way, count(*)::int as count,
                  max((at at time zone 'Europe/Oslo')::date)::text as "lastOn"
           from domain_event where name = 'participant.typed-again' and at >= ($1::date::timestamp at time zone 'Europe/Oslo')
           group by 1, 2, 3 order by 4 desc, 1, 2, 3`,
          [since],
        ),
      );
      return { since, items: items.map(({ page, ...item }) => ({ ...item, ...given({ page }) })) };
    });
  }
}

interface Counted extends Omit<TypedAgainItemView, 'page'> {
  readonly page: TypedAgainPage | null;
}
