import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { StaffMemberView } from '@fotfeste/access/api';
import { Assignment, MunicipalityReader } from '@fotfeste/participant/api';
import {
  mostAtOnce,
  weightOf,
  type CaseWeights,
  type MovableCase,
  type RedistributionRule,
  type WeightCounts,
} from '@fotfeste/caseload/domain';
import { conditionsOf } from '../case-conditions';
import { wholeView } from '../case-selection';
import { Values } from '../values';
import type { RedistributionRequest } from './redistribution.dto';
import { countedKinds } from './weight.reader';

/** A case that may be moved, with what a lead knows it by. */
export interface NamedCase extends MovableCase {
  readonly name: string;
  readonly adviserName?: string;
}

interface CaseColumns extends WeightCounts {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly adviser: string | null;
  readonly adviserName: string | null;
  readonly language: string | null;
}

/** Reads the cases that a redistribution is about. Whom the lead does not see is not among them. */
export class MovableCaseReader {
  constructor(private readonly tx: Tx) {}

  /** One more than may be moved at once when there are too many. */
  async of(
    { office, whose, adviserId, rule }: RedistributionRequest,
    receivers: readonly StaffMemberView[],
    weights: CaseWeights,
  ): Promise<readonly NamedCase[]> {
    const values = new Values();
    const view = wholeView({ scope: 'office', filters: [], office }, values, this.tx);
    const whoseCases = {
      adviser: () => `r.responsible = ${values.place(adviserId)}`,
      unassigned: () => 'r.responsible is null',
      office: () => 'true',
    };
    const kinds = countedKinds(conditionsOf(values, this.tx), (condition) => `coalesce(${condition}, false)::int`);
    const rows = await this.tx.query<CaseColumns>(
      `select r.participant_id as "participantId", r.name, r.responsible as adviser, r.responsible_name as "adviserName",
              r.spoken_language as language, ${kinds}
       from caseload_row r where ${view} and ${whoseCases[whose]()} order by r.name, r.participant_id limit ${String(mostAtOnce + 1)}`,
      values.all,
    );
    const ids = rows.map(({ participantId }) => participantId);
    const seenBy = await this.seenBy(ids, receivers);
    const likeness = await this.likeness(rule, rows);
    return rows.map((row) => ({
      ...{
        participantId: row.participantId,
        name: row.name,
        weight: weightOf(row, weights),
        seenBy: seenBy.get(row.participantId) ?? new Set(),
      },
      ...given({
        adviser: row.adviser ?? undefined,
        adviserName: row.adviserName ?? undefined,
        likeness: likeness.get(row.participantId),
      }),
    }));
  }

  private async seenBy(
    ids: readonly ParticipantId[],
    receivers: readonly StaffMemberView[],
  ): Promise<ReadonlyMap<ParticipantId, ReadonlySet<string>>> {
    const assignment = this.tx.use(Assignment);
    return new Map(
      (await assignment.people(ids)).map((person) => [
        person.participantId,
        new Set(receivers.filter((member) => assignment.maySee(member, person)).map(({ id }) => id)),
      ]),
    );
  }

  private async likeness(rule: RedistributionRule, rows: readonly CaseColumns[]): Promise<ReadonlyMap<ParticipantId, string>> {
    switch (rule) {
      case 'load':
        return new Map();
      case 'place':
        return this.tx.use(MunicipalityReader).of(rows.map(({ participantId }) => participantId));
      case 'language':
        return new Map(rows.flatMap(({ participantId, language }) => (language === null ? [] : [[participantId, language] as const])));
    }
  }
}
