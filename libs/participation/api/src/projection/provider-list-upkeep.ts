import { systemActor, type ParticipantId } from '@fotfeste/shared/kernel';
import type { ReadModel, UnitOfWork } from '@fotfeste/shared/api';
import { rewriteProviderRows } from './provider-list.projection';

const peopleAtATime = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The rows behind the providers' lists. */
export const providerListModel: ReadModel = {
  name: 'provider-list',
  tables: ['provider_list_row'],
  edition: 1,
  rebuild: rebuildProviderLists,
};

/** Makes every row of the providers' lists again from its sources, in pieces, while others work. @returns how many people. */
export async function rebuildProviderLists(unitOfWork: UnitOfWork): Promise<number> {
  let done = 0;
  let last: ParticipantId = beforeAll;
  for (;;) {
    const from = last;
    const ids = await unitOfWork.run(systemActor, async (tx) => {
      const rows = await tx.query<{ id: ParticipantId }>(
        `select participant_id as id from (select participant_id from provider_access union select participant_id from provider_list_row) people
         where participant_id > $1 order by participant_id limit $2`,
        [from, peopleAtATime],
      );
      const people = rows.map(({ id }) => id);
      if (people.length > 0) await rewriteProviderRows(tx, people);
      return people;
    });
    const end = ids.at(-1);
    if (!end) return done;
    done += ids.length;
    last = end;
  }
}
