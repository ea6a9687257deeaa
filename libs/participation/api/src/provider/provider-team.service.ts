import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { notPermitted, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { incomplete, noSuchStep, reasonTexts } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { ParticipationCoAdviserRow, ParticipationSuitabilityRow } from '../rows/proposal.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { notOnTeam, ownHelper } from './provider.problems';
import type { ProviderTeamRequest, SuitabilityRequest } from './provider.dto';
import { recordByProvider } from './provider-record';
import { providerView } from './provider-view';
import type { ProviderParticipationView } from './provider.view';

/** Who at the provider follows a participant up, and what the provider thinks of an applicant. */
@Injectable()
export class ProviderTeamService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Names the adviser and those who help. Coordinators decide that; an adviser only takes people in. */
  assign(actor: Actor, participationId: string, request: ProviderTeamRequest): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (actor.role !== 'provider-coordinator') throw new Problem(notPermitted);
      const { adviser, helpers } = await chosen(tx, request);
      const isTakenIn = row.status === 'awaiting-start' || row.status === 'participating';
      const takenInOn = row.takenInOn ?? (isTakenIn ? tx.today : null);
      const fields = { providerContactId: adviser.id, providerContactName: adviser.name, takenInOn };
      const changed = await tx.use(ParticipationRepository).change(row.id, fields);
      await tx.manager.delete(ParticipationCoAdviserRow, { participationId: row.id });
      const stamps = { participantId: row.participantId, participationId: row.id, assignedAt: tx.now, assignedByName: actor.name };
      if (helpers.length > 0)
        await tx.manager.insert(
          ParticipationCoAdviserRow,
          helpers.map(({ id, name }) => ({ staffId: id, name, ...stamps })),
        );
      await recordByProvider(tx, changed, 'participation.provider-adviser-assigned', { adviser: adviser.id });
      return providerView(tx, changed);
    });
  }

  /** Says whether an applicant meets the requirements; what was said before stays in the file. */
  judge(actor: Actor, participationId: string, { verdict, words }: SuitabilityRequest): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (!isConsidered(row)) throw new Problem(noSuchStep, { extension: { status: row.status } });
      const why = words?.trim();
      if (verdict === 'does-not-meet' && !why)
        throw new Problem(incomplete, { errors: [{ field: 'words', message: reasonTexts['words-missing'] }] });
      const { participantId } = row;
      const judged = { judgedAt: tx.now, judgedBy: actor.id, judgedByName: actor.name };
      await tx.manager.insert(ParticipationSuitabilityRow, { participantId, participationId, verdict, words: why || null, ...judged });
      await recordByProvider(tx, row, 'participation.suitability-judged', { verdict });
      return providerView(tx, row);
    });
  }
}

interface Member {
  readonly id: string;
  readonly name: string;
}

/** The chosen people, who must work at the provider. */
async function chosen(
  tx: Tx,
  { adviserId, coAdviserIds }: ProviderTeamRequest,
): Promise<{ readonly adviser: Member; readonly helpers: readonly Member[] }> {
  const staff = await tx.use(StaffReader).ofOrganisation(tx.actor.organisation ?? '');
  const byId = new Map(staff.map((member) => [member.id, member]));
  const adviser = byId.get(adviserId);
  const helpers = coAdviserIds.flatMap((id) => byId.get(id) ?? []);
  const errors = [
    ...(adviser ? [] : [{ field: 'adviserId', message: notOnTeam }]),
    ...(helpers.length < coAdviserIds.length ? [{ field: 'coAdviserIds', message: notOnTeam }] : []),
    ...(coAdviserIds.includes(adviserId) ? [{ field: 'coAdviserIds', message: ownHelper }] : []),
  ];
  if (!adviser || errors.length > 0) throw new Problem(incomplete, { errors });
  return { adviser, helpers };
}

/** The provider judges those who have applied, before Nav has decided. */
function isConsidered({ status }: ParticipationRow): boolean {
  return status === 'applied' || status === 'under-consideration' || status === 'waiting-list';
}
