import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { TeamService } from './team.service';

const lead = anActor({ id: 'Z990101', role: 'team-lead' });

describe("the team lead's view of the caseload", () => {
  let database: FreshDatabase;
  let teams: TeamService;

  beforeAll(async () => {
    database = await freshDatabase([StaffMemberRow]);
    teams = new TeamService(database.unitOfWork);
    await database.asOwner(`insert into staff_member (id, name, role, offices) values
      ('Z990001', 'Åse Veileder', 'adviser', '{0105}'), ('Z990002', 'Birger Ny', 'adviser', '{0105}'), ('Z990003', 'Fremmed', 'adviser', '{0301}')`);
    await database.asOwner(`insert into caseload_row
      (participant_id, office, protection, shielded, responsible, responsible_name, assigned_on, name, born, deadline_on, waits_for_adviser_since, participation_phase) values
      (uuidv7(), '0105', 'none', false, 'Z990001', 'Åse Veileder', '2026-11-20', 'A', '2000-01-01', '2026-11-20', '2026-11-21', 'running'),
      (uuidv7(), '0105', 'none', false, 'Z990001', 'Åse Veileder', '2026-01-01', 'B', '1980-01-01', '2026-11-21', '2026-11-22', null),
      (uuidv7(), '0105', 'none', false, 'Z990009', 'Tidligere Veileder', '2026-01-01', 'C', '1980-01-01', null, null, null),
      (uuidv7(), '0105', 'none', false, null, null, null, 'D', '1980-01-01', '2026-11-01', null, null),
      (uuidv7(), '0105', 'protected', false, 'Z990001', 'Åse Veileder', '2026-01-01', 'E', '1980-01-01', null, null, null),
      (uuidv7(), '0301', 'none', false, 'Z990003', 'Fremmed', '2026-01-01', 'F', '1980-01-01', null, null, null)`);
  });
  afterAll(() => database.drop());

  it('adds up what each adviser has, shows who has nobody, and who still holds people from before', async () => {
    const { items, people, unassigned, unassignedOverdue } = await teams.team(lead, undefined);
    expect(items.map(({ name, isAtOffice, people: own }) => [name, isAtOffice, own])).toEqual([
      ['Birger Ny', true, 0],
      ['Tidligere Veileder', false, 1],
      ['Åse Veileder', true, 2],
    ]);
    expect(items[2]).toMatchObject({
      newPeople: 1,
      overdue: 1,
      waitsForAdviser: 1,
      under30: 1,
      withoutDecision: 2,
      inMeasure: 1,
      weight: 7,
    });
    expect({ people, unassigned, unassignedOverdue }).toEqual({ people: 4, unassigned: 1, unassignedOverdue: 1 });
  });

  it('adds up the youth guarantee: who has it, where it has not started, is quiet or ends soon', async () => {
    await database.asOwner(`insert into caseload_row
      (participant_id, office, protection, shielded, responsible, responsible_name, assigned_on, name, born, follow_up_from, assistance_group, last_contact_on) values
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'never talked', '2004-01-01', '2026-09-01', 'TRENGER_VEILEDNING', null),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'talked before the period', '2004-01-01', '2026-09-01', 'TRENGER_VEILEDNING', '2026-08-31'),
      (uuidv7(), '0106', 'none', false, null, null, null, 'nobody', '2004-01-01', '2026-09-01', 'JOBBE_DELVIS', '2026-11-20'),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'on track', '2004-01-01', '2026-09-01', 'TRENGER_VEILEDNING', '2026-10-24'),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'quiet, ends soon', '1997-05-21', '2026-09-01', 'TRENGER_VEILEDNING', '2026-10-23'),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'thirty today', '1996-11-21', '2026-09-01', 'TRENGER_VEILEDNING', null),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'fifteen', '2010-11-22', '2026-09-01', 'TRENGER_VEILEDNING', null),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'good opportunities', '2004-01-01', '2026-09-01', 'GODE_MULIGHETER', null),
      (uuidv7(), '0106', 'none', false, 'Z990001', 'Å', '2026-01-01', 'undecided', '2004-01-01', '2026-09-01', null, null)`);
    const { youth } = await teams.team({ ...lead, offices: ['0106'] }, '0106');
    expect(youth).toEqual({ people: 5, notStarted: 3, quiet: 1, endsSoon: 1 });
  });

  it('counts the quiet of the young from an activity of the plan too, once it runs', async () => {
    await database.asOwner(`insert into caseload_row
      (participant_id, office, protection, shielded, responsible, responsible_name, assigned_on, name, born, follow_up_from, assistance_group, last_contact_on, active_since) values
      (uuidv7(), '0107', 'none', false, 'Z990001', 'Å', '2026-01-01', 'begun lately', '2004-01-01', '2026-03-01', 'TRENGER_VEILEDNING', '2026-09-01', '2026-11-10'),
      (uuidv7(), '0107', 'none', false, 'Z990001', 'Å', '2026-01-01', 'begun long ago', '2004-01-01', '2026-03-01', 'TRENGER_VEILEDNING', '2026-09-01', '2026-09-15'),
      (uuidv7(), '0107', 'none', false, 'Z990001', 'Å', '2026-01-01', 'nothing runs', '2004-01-01', '2026-03-01', 'TRENGER_VEILEDNING', '2026-09-01', null)`);
    const { youth } = await teams.team({ ...lead, offices: ['0107'] }, '0107');
    expect(youth).toEqual({ people: 3, notStarted: 0, quiet: 2, endsSoon: 0 });
  });

  it('says that somebody is hidden, and not how many', async () => {
    expect((await teams.team(lead, undefined)).hidden).toEqual({});
    expect((await teams.team({ ...lead, clearances: ['protection-7'] }, undefined)).hidden).toEqual({ count: 0 });
  });

  it("refuses an office that is not the lead's own, whose zeros would be untrue", async () => {
    await expect(teams.team(lead, '0301')).rejects.toMatchObject({ details: { errors: [{ field: 'office' }] } });
  });
});
