import { Injectable } from '@nestjs/common';
import { type Actor, smallestShown } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { countyColumns, countyTable, type ShownOfficeCounts } from '@fotfeste/caseload/domain';
import { CountyReader } from './county.reader';
import type { CountyNumberView, CountyView } from './county.view';

/** What the county sees: numbers, never people. */
@Injectable()
export class CountyService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  county(actor: Actor): Promise<CountyView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const counted = await tx.use(CountyReader).offices();
      const { offices, together } = countyTable(counted.map(({ counts }) => counts));
      return {
        offices: counted.flatMap(({ office, name }, index) => {
          const counts = offices[index];
          return counts ? [{ office, name, numbers: numbersOf(counts) }] : [];
        }),
        together: numbersOf(together),
        smallestShown,
      };
    });
  }
}

function numbersOf(counts: ShownOfficeCounts): readonly CountyNumberView[] {
  return countyColumns.map((column) => {
    const count = counts[column];
    return count === 'hidden' ? { column } : { column, count };
  });
}
