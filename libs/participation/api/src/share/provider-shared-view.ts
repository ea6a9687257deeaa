import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { fieldsOfHiddenHome, shareFields } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import { hasHiddenHome } from './hidden-home';
import { ShareRepository } from './share.repository';
import type { ProviderSharedFieldView } from './share.view';

/** The fields of the package as the provider gets them: those that are shared with what they hold, the others as not shared. */
export async function providerSharedViews(tx: Tx, row: ParticipationRow): Promise<readonly ProviderSharedFieldView[]> {
  const shares = tx.use(ShareRepository);
  const { necessary, optional } = await shares.packageOf(row);
  const isHidden = await hasHiddenHome(tx, row.participantId);
  const open = (await shares.open(row.id)).filter(
    ({ field, until }) => (!until || until >= tx.today) && (!isHidden || fieldsOfHiddenHome.includes(field)),
  );
  const values = await shares.sharedValues(row.id);
  return shareFields
    .filter(
      (field) => optional.includes(field) || necessary.some((each) => each.field === field) || open.some((each) => each.field === field),
    )
    .map((field) => {
      const share = open.find((each) => each.field === field);
      if (!share) return { field, isShared: false };
      return { field, isShared: true, ground: share.ground, ...given({ until: share.until, value: values.get(field) }) };
    });
}
