import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, mergedByField, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { needsFaults } from '@fotfeste/assistance/domain';
import type { NeedsAssessmentRow } from './needs-assessment.row';
import { blankNeeds, changedFields, needsAssessment, needsFields, needsView, withOrigins, type NeedsFields } from './needs-fields';
import type { NeedsRequest } from './needs.dto';
import { NeedsRepository } from './needs.repository';
import type { NeedsView } from './needs.view';

/** Keeps the needs and work-capacity assessment of each person. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
  ) {}

  read(actor: Actor, participantId: ParticipantId): Promise<NeedsView> {
    return this.unitOfWork.read(actor, async (tx) => shown(tx, participantId, await tx.use(NeedsRepository).find(participantId)));
  }

  /** Saves over the version the user saw and uses up the draft; two people's changes of different fields are both kept. */
  write(actor: Actor, participantId: ParticipantId, request: NeedsRequest, version: number): Promise<NeedsView> {
    return this.unitOfWork.run(actor, (tx) => this.writeWithin(tx, participantId, request, version));
  }

  /** The same in a transaction that is already open. */
  async writeWithin(tx: Tx, participantId: ParticipantId, request: NeedsRequest, version: number): Promise<NeedsView> {
    const needs = tx.use(NeedsRepository);
    const before = await needs.locked(participantId);
    const wanted = withOrigins(needsFields(request), before ?? blankNeeds, tx.today);
    refuseFaulty(tx, wanted);

    const after = before ? await merge(tx, before, wanted, version) : await needs.add(participantId, wanted);
    if (!after) throw new Problem(changedByOther);
    await recordChange(tx, before ?? blankNeeds, after);
    await this.drafts.consume(tx, { kind: 'needs-assessment', subject: participantId });
    return shown(tx, participantId, after);
  }
}

async function shown(tx: Tx, participantId: ParticipantId, row: NeedsAssessmentRow | undefined): Promise<NeedsView> {
  return needsView(row, row ? await tx.use(NeedsRepository).former(participantId) : []);
}

async function merge(tx: Tx, current: NeedsAssessmentRow, wanted: NeedsFields, version: number): Promise<NeedsAssessmentRow> {
  const needs = tx.use(NeedsRepository);
  const seen = version === 0 ? blankNeeds : await needs.atVersion(current.id, version);
  if (!seen) throw new Problem(changedByOther);
  const merged = mergedByField({ current: { ...needsFields(current), version: current.version }, seen, wanted });
  const after = withOrigins({ ...needsFields(current), ...merged }, current, tx.today);
  refuseFaulty(tx, after);
  const { barrierOrigins, resourceOrigins } = after;
  return needs.change(current, { ...merged, barrierOrigins, resourceOrigins });
}

function refuseFaulty({ today }: Tx, fields: NeedsFields): void {
  const errors = needsFaults(needsAssessment(fields), today);
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}

async function recordChange(tx: Tx, before: NeedsFields, after: NeedsAssessmentRow): Promise<void> {
  const fields = changedFields(before, after);
  if (fields.length === 0) return;
  const { id: subjectId, participantId, capacityReduced: reduced, capacityAssessedOn } = after;
  await tx.record({
    name: 'assistance.needs-assessed',
    participantId,
    subjectId,
    payload: { fields, ...given({ reduced, capacityAssessedOn }) },
  });
}
