import { Problem, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { ParticipationCoAdviserRow } from '../rows/proposal.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { notOnTeam, ownHelper } from './provider.problems';
import { recordByProvider } from './provider-record';

/** Ids of those who are to follow somebody up; nobody yet when `adviserId` is left out. */
export interface TeamChoice {
  readonly adviserId?: string | undefined;
  readonly coAdviserIds: readonly string[];
}

/** Those who are to follow somebody up, by name. */
export interface Team {
  readonly adviser?: Member | undefined;
  readonly helpers: readonly Member[];
}

interface Member {
  readonly id: string;
  readonly name: string;
}

/** The chosen people, who must work at the provider. */
export async function chosenTeam(tx: Tx, { adviserId, coAdviserIds }: TeamChoice): Promise<Team> {
  const staff = await tx.use(StaffReader).ofOrganisation(tx.actor.organisation ?? '');
  const byId = new Map(staff.map((member) => [member.id, member]));
  const adviser = adviserId === undefined ? undefined : byId.get(adviserId);
  const helpers = coAdviserIds.flatMap((id) => byId.get(id) ?? []);
  const errors = [
    ...(adviserId !== undefined && !adviser ? [{ field: 'adviserId', message: notOnTeam }] : []),
    ...(helpers.length < coAdviserIds.length ? [{ field: 'coAdviserIds', message: notOnTeam }] : []),
    ...(adviserId !== undefined && coAdviserIds.includes(adviserId) ? [{ field: 'coAdviserIds', message: ownHelper }] : []),
  ];
  if (errors.length > 0) throw new Problem(incomplete, { errors });
  return { adviser, helpers };
}

/** Gives the participation its adviser and those who help, in place of those it had; who gets an adviser has been taken in. */
export async function assignTeam(tx: Tx, row: ParticipationRow, { adviser, helpers }: Team): Promise<ParticipationRow> {
  const isToBegin = row.status === 'awaiting-start' || row.status === 'participating';
  const takenInOn = adviser ? (row.takenInOn ?? (isToBegin ? tx.today : null)) : null;
  const fields = { providerContactId: adviser?.id ?? null, providerContactName: adviser?.name ?? null, takenInOn };
  const changed = await tx.use(ParticipationRepository).change(row.id, fields);
  await tx.manager.delete(ParticipationCoAdviserRow, { participationId: row.id });
  const stamps = { participantId: row.participantId, participationId: row.id, assignedAt: tx.now, assignedByName: tx.actor.name };
  if (helpers.length > 0)
    await tx.manager.insert(
      ParticipationCoAdviserRow,
      helpers.map(({ id, name }) => ({ staffId: id, name, ...stamps })),
    );
  if (adviser) await recordByProvider(tx, changed, 'participation.provider-adviser-assigned', { adviser: adviser.id });
  else await recordByProvider(tx, changed, 'participation.provider-adviser-withdrawn', {});
  return changed;
}
