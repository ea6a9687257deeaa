import { Problem, type Tx } from '@fotfeste/shared/api';
import { isOpenForMessages } from '@fotfeste/participation/domain';
import { windowOf } from '../projection/provider-window';
import type { ParticipationRow } from '../rows/participation.row';
import { isSilenced, refuseSilenced } from '../share/provider-silence';
import { messagesClosed } from './message.problems';

/** Whether messages can be sent about the participation today. */
export async function isOpenNow(tx: Tx, row: ParticipationRow): Promise<boolean> {
  if (await isSilenced(tx, row)) return false;
  return row.organisation !== null && isOpenForMessages(await windowOf(tx, row), tx.today);
}

/** Refuses to send what the provider would not see. */
export async function requireOpen(tx: Tx, row: ParticipationRow): Promise<void> {
  await refuseSilenced(tx, row);
  if (!(await isOpenNow(tx, row))) throw new Problem(messagesClosed);
}
