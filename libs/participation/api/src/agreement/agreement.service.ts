import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { mergedByField, Problem, rowAtVersion, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { agreementFaultsOf, isHostedRoute } from '@fotfeste/participation/domain';
import { RuleCheck } from '../rules/rule-check';
import { StartNeedsView } from './start-needs.view';
import { wrongRoute } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import type { AgreementRequest } from '../referral/referral.dto';
import { refuseFaults } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import { AgreementRepository, agreementOf, type AgreementColumns } from './agreement.repository';

/** What is recorded about the paper agreement on a single place. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleCheck,
  ) {}

  /** What must still be in place before the first day. */
  startNeeds(actor: Actor, participationId: string): Promise<StartNeedsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      return { items: row.status === 'awaiting-start' ? await this.rules.startNeeds(tx, row) : [] };
    });
  }

  /** @param version The version of the agreement the user saw; 0 when there was none. */
  record(actor: Actor, participationId: string, version: number, request: AgreementRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (!isHostedRoute(row.route)) throw new Problem(wrongRoute);
      const fields = await writeAgreement(tx, row, await merged(tx, row, version, request));
      await tx.record({
        name: 'participation.agreement-recorded',
        participantId: row.participantId,
        subjectId: row.id,
        payload: { measure: row.measure, fields: Object.keys(fields) },
      });
      return participationView(tx, row);
    });
  }
}

/** Writes the parts that are given, and refuses days to come and impossible hours. */
export async function writeAgreement(tx: Tx, row: ParticipationRow, request: AgreementRequest): Promise<Partial<AgreementColumns>> {
  const agreements = tx.use(AgreementRepository);
  const fields = fieldsOf(request);
  const written = agreementOf(await agreements.write(row, fields));
  refuseFaults(agreementFaultsOf(written, tx.today).map(({ fault, field }) => ({ fault, field })));
  return fields;
}

/** What only a colleague changed since the version the user saw stays as it is; what both changed is refused with both versions. */
async function merged(tx: Tx, row: ParticipationRow, version: number, request: AgreementRequest): Promise<AgreementRequest> {
  const current = await tx.use(AgreementRepository).rowOf(row.id);
  if (!current || current.version === version) return request;
  const before = await rowAtVersion<Record<string, unknown>>(tx, 'participation_agreement', current.id, version);
  const seen = Object.fromEntries(agreementFields.map((field) => [field, before?.[columnOf(field)] ?? null]));
  const now = Object.fromEntries(agreementFields.map((field) => [field, current[field]]));
  return mergedByField({ current: { ...now, version: current.version }, seen, wanted: { ...fieldsOf(request) } });
}

const agreementFields = [
  'goal',
  'content',
  'trainingPlan',
  'hoursPerWeek',
  'navContact',
  'hostContact',
  'participantSignedOn',
  'hostSignedOn',
  'navSignedOn',
  'discussedOn',
] as const satisfies readonly (keyof AgreementColumns)[];

/** The fields of the request that are given; empty text empties a field. */
function fieldsOf(request: AgreementRequest): Partial<AgreementColumns> {
  const entries = agreementFields.filter((field) => request[field] !== undefined).map((field) => [field, emptied(request[field])]);
  return Object.fromEntries(entries) as Partial<AgreementColumns>;
}

function emptied<T>(value: T): T | null {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
