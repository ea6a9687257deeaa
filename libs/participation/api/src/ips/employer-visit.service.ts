import { Injectable } from '@nestjs/common';
import { addDays, given, isProvider, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { notFound, notPermitted, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { isEmployerMeeting, mondayOf, recordedItems } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { EmployerVisitRow } from '../rows/fidelity.rows';
import type { EmployerVisitRequest } from './employer-visit.dto';
import type { EmployerVisitListView, EmployerVisitView, SpecialistWeeksView } from './employer-visit.view';
import { FidelityReader } from './fidelity.reader';
import { contactTexts, unitText } from './job-support.problems';
import { textOf } from './job-support.service';

/** Weeks that the page shows. */
const weeksShown = 8;

/** Days back that visits are shown. */
const daysShown = 182;

/** Job development in general: employers met for nobody in particular. */
@Injectable()
export class EmployerVisitService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<EmployerVisitListView> {
    return this.unitOfWork.read(actor, (tx) => visitList(tx));
  }

  record(actor: Actor, request: EmployerVisitRequest): Promise<EmployerVisitListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const organisation = organisationOf(tx);
      if (tx.today < request.heldOn) throw new Problem(incomplete, { errors: [{ field: 'heldOn', message: contactTexts['held-later'] }] });
      const units = await tx.use(FidelityReader).units(organisation);
      if (request.offeringId && !units.some(({ id }) => id === request.offeringId))
        throw new Problem(incomplete, { errors: [{ field: 'offeringId', message: unitText }] });
      const { heldOn, kind, place, offeringId, employerOrganisation, employerName, decides } = request;
      await tx.manager.insert(EmployerVisitRow, {
        ...{ organisation, heldOn, kind, place, offeringId: offeringId ?? null, employerOrganisation: employerOrganisation ?? null },
        ...{ employerName: employerName.trim(), metWith: textOf(request.metWith), decides: decides ?? null },
        ...{ result: textOf(request.result), next: textOf(request.next) },
        ...{ specialistId: actor.id, specialistName: actor.name, recordedAt: tx.now },
      });
      return visitList(tx);
    });
  }

  /** One’s own, when it was wrong. */
  remove(actor: Actor, visitId: string): Promise<EmployerVisitListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const visit = await tx.manager.findOneBy(EmployerVisitRow, { id: visitId });
      if (!visit) throw new Problem(notFound);
      if (visit.specialistId !== actor.id && actor.role !== 'provider-coordinator') throw new Problem(notPermitted);
      await tx.manager.delete(EmployerVisitRow, { id: visitId });
      return visitList(tx);
    });
  }
}

function organisationOf({ actor }: Tx): string {
  if (!isProvider(actor) || !actor.organisation) throw new Problem(notPermitted);
  return actor.organisation;
}

async function visitList(tx: Tx): Promise<EmployerVisitListView> {
  const organisation = organisationOf(tx);
  const rows = await tx.query<EmployerVisitRow>(
    `select id, held_on::text as "heldOn", kind, place, offering_id as "offeringId", employer_organisation as "employerOrganisation",
            employer_name as "employerName", met_with as "metWith", decides, result, next, specialist_id as "specialistId",
            specialist_name as "specialistName"
     from employer_visit where organisation = $1 and held_on >= $2 order by held_on desc, id desc`,
    [organisation, addDays(tx.today, -daysShown)],
  );
  return {
    items: rows.map((row) => visitView(row, tx.actor)),
    specialists: await weeksOf(tx, organisation),
    aim: recordedItems['contact-frequency'].limits[0],
  };
}

async function weeksOf(tx: Tx, organisation: string): Promise<readonly SpecialistWeeksView[]> {
  const thisMonday = mondayOf(tx.today);
  const weeks = Array.from({ length: weeksShown }, (_, index): LocalDate => addDays(thisMonday, 7 * (index - weeksShown + 1)));
  const period = { from: weeks[0] ?? thisMonday, to: tx.today };
  const { contacts } = await tx.use(FidelityReader).facts({ organisation, period });
  const met = contacts.filter((contact) => isEmployerMeeting(contact) && period.from <= contact.heldOn);
  return [...Map.groupBy(met, ({ specialist }) => specialist)]
    .map(([name, own]) => ({
      name,
      weeks: weeks.map((week) => ({ week, meetings: own.filter(({ heldOn }) => mondayOf(heldOn) === week).length })),
    }))
    .sort((left, right) => left.name.localeCompare(right.name, 'nb'));
}

function visitView(row: EmployerVisitRow, actor: Actor): EmployerVisitView {
  const { id, heldOn, kind, place, employerName, specialistName } = row;
  const { offeringId, employerOrganisation, metWith, decides, result, next } = row;
  return {
    ...{ id, heldOn, kind, place, employerName, specialistName, isOwn: row.specialistId === actor.id },
    ...given({ offeringId, employerOrganisation, metWith, decides, result, next }),
  };
}
