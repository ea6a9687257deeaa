import { Injectable } from '@nestjs/common';
import { shownAlone, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { Assignment } from '@fotfeste/participant/api';
import type { CoverView } from './cover.view';

interface Absent {
  readonly id: string;
  readonly substitute: string;
  readonly people: readonly ParticipantId[];
}

/** Whom a substitute does not see, counted among those the reader sees: nobody reads here that somebody is hidden from them. */
@Injectable()
export class CoverService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  uncovered(actor: Actor): Promise<CoverView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const absences = await tx.query<Absent>(
        `select a.id, a.substitute_id as substitute, array_agg(r.participant_id::text) as people
         from absence a join caseload_row r on r.responsible = a.adviser_id
         where a.ended_at is null and a.to_date >= $1 group by a.id order by a.from_date, a.id`,
        [tx.today],
      );
      const assignment = tx.use(Assignment);
      const people = await assignment.people([...new Set(absences.flatMap((absence) => absence.people))]);
      const found: CoverView['items'][number][] = [];
      for (const { id: absenceId, substitute, people: own } of absences) {
        const member = await assignment.adviser(substitute);
        const unseen = people.filter((each) => own.includes(each.participantId) && !(member && assignment.maySee(member, each))).length;
        const shown = shownAlone(unseen);
        if (unseen > 0) found.push({ absenceId, ...(shown !== 'hidden' && { count: shown }) });
      }
      return { items: found };
    });
  }
}
