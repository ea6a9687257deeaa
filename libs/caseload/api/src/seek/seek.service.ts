import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type ProblemKind } from '@fotfeste/shared/api';
import { compared, isRising } from '../case-order';
import { selected } from '../case-selection';
import { selectionOf } from '../caseload.service';
import { Values } from '../values';
import type { CaseSeekRequest } from './seek.dto';
import { seekRange } from './seek-range';
import type { CaseSeekView } from './seek.view';

export const seekUnreadable: ProblemKind = {
  code: 'caseload/seek-unreadable',
  status: 400,
  title: {
    nb: 'Listen er ikke sortert etter noe slikt',
    nn: 'Lista er ikkje sortert etter noko slikt',
    en: 'The list is not sorted by anything like that',
  },
  detail: {
    nb: 'Skriv begynnelsen av et navn, en dato, en alder eller velg fra listen, slik listen er sortert.',
    nn: 'Skriv byrjinga av eit namn, ein dato, ein alder eller vel frå lista, slik lista er sortert.',
    en: 'Type the beginning of a name, a date or an age, or choose from the list, as the list is sorted.',
  },
};

/** Finds the place of a value in a sorted list, however long the list is. */
@Injectable()
export class SeekService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  seek(actor: Actor, { scope, text, sort, direction, value, ...query }: CaseSeekRequest): Promise<CaseSeekView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const range = seekRange(sort, value, tx.today);
      if (!range) throw new Problem(seekUnreadable);
      const order = { sort, direction, reader: actor.id, asOf: tx.today };
      const values = new Values();
      const own = compared(order, values);
      const isBefore = isRising(order) ? `${own} < ${values.place(range.low)}` : `${own} > ${values.place(range.high)}`;
      const [row] = await tx.query<{ total: number; earlier: number }>(
        `select count(*)::int as total, count(*) filter (where ${isBefore})::int as earlier
         from caseload_row r where ${selected({ ...selectionOf(scope, query), text }, values, tx)}`,
        values.all,
      );
      const { total, earlier } = row ?? { total: 0, earlier: 0 };
      return { position: Math.min(earlier + 1, total), total, isPast: earlier >= total };
    });
  }
}
