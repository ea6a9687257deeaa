import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { StaffReader, type StaffMemberView } from '@fotfeste/access/api';
import { CaseloadReader } from '../caseload.reader';
import { refuseOtherOffices } from '../own-office';
import { WeightReader } from '../redistribution/weight.reader';
import { TeamReader, type Load } from './team.reader';
import type { AdviserLoadView, TeamView } from './team.view';

const inNorwegian = new Intl.Collator('nb');

/** How the lead's people are shared among the advisers. */
@Injectable()
export class TeamService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  team(actor: Actor, office: string | undefined): Promise<TeamView> {
    return this.unitOfWork.search(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      const selection = { scope: 'office', filters: [], office } as const;
      const loads = await tx.use(TeamReader).loads(selection);
      const weighed = await tx.use(WeightReader).loads(selection);
      const staff = await tx.use(StaffReader).ofOffices(office ? [office] : actor.offices);
      const unassigned = loads.find(({ adviserId }) => adviserId === null);
      const people = loads.reduce((sum, load) => sum + load.people, 0);
      const youth = await tx.use(TeamReader).youth(selection);
      const hidden = await tx.use(CaseloadReader).hidden('office');
      return {
        items: advisers(loads, staff).map((each) => ({
          ...each,
          weight: weighed.find(({ adviser }) => adviser === each.adviserId)?.weight ?? 0,
        })),
        ...{ people, youth },
        unassigned: unassigned?.people ?? 0,
        unassignedOverdue: unassigned?.overdue ?? 0,
        hidden: hidden === 'hidden' ? {} : { count: hidden },
      };
    });
  }
}

/** Everybody who has somebody, and every adviser of the offices who has nobody yet. */
function advisers(loads: readonly Load[], staff: readonly StaffMemberView[]): readonly Omit<AdviserLoadView, 'weight'>[] {
  const atOffice = new Map(staff.filter(({ role }) => role === 'adviser' || role === 'team-lead').map(({ id, name }) => [id, name]));
  const holding = loads.flatMap(({ adviserId, name, ...numbers }) =>
    adviserId === null
      ? []
      : [{ adviserId, name: atOffice.get(adviserId) ?? name ?? adviserId, isAtOffice: atOffice.has(adviserId), ...numbers }],
  );
  const idle = staff
    .filter(({ id, role }) => role === 'adviser' && !holding.some(({ adviserId }) => adviserId === id))
    .map(({ id: adviserId, name }) => ({ adviserId, name, isAtOffice: true, ...nobody }));
  return [...holding, ...idle].sort((left, right) => inNorwegian.compare(left.name, right.name));
}

const nobody = { people: 0, newPeople: 0, overdue: 0, waitsForAdviser: 0, under30: 0, withoutDecision: 0, inMeasure: 0 } as const;
