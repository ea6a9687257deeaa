import { addDays, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { answerKey, assess, conditionsOf, type Assessed } from '@fotfeste/eligibility/domain';
import { decisionFaults, stepHindrance as decisionHindrance, type DecisionText } from '@fotfeste/assistance/domain';
import {
  deadlinesOf,
  providerWindow,
  steps,
  type DueParticipation,
  type DueReport,
  type ParticipationStatus,
} from '@fotfeste/participation/domain';
import { demoUsers } from '../dev-sign-in/users.ts';
import type { Journal, Row } from './journal';
import { people, today } from './testing/people';
import { makeOfferings } from './world';

const everybody = people(1, 1200);
const rowsOf = (table: string): readonly Row[] => everybody.flatMap(({ rows }) => rows.get(table) ?? []);
const userOf = (id: unknown) => demoUsers.find((user) => user.id === id);

describe('the people of the demo', () => {
  it('are the same from the same seed, and others from another', () => {
    const told = (seed: number): string => JSON.stringify(people(seed, 40).map(({ rows }) => [...rows]));
    expect(told(7)).toBe(told(7));
    expect(told(7)).not.toBe(told(8));
  });

  it('are all different people, with all groups, ages and grades of protection', () => {
    const persons = rowsOf('participant');
    expect(new Set(persons.map((row) => row['identity_number'])).size).toBe(1200);
    expect(new Set(rowsOf('assistance_decision').map((row) => row['assistance_group'])).size).toBe(5);
    expect(new Set(rowsOf('person_access').map((row) => row['protection']))).toEqual(new Set(['none', 'protected', 'strictly-protected']));
    expect(rowsOf('person_access').some((row) => row['shielded'] === true)).toBe(true);
    const years = persons.map((row) => Number(String(row['born']).slice(0, 4)));
    expect([Math.min(...years) < 1965, Math.max(...years) >= 2007]).toEqual([true, true]);
  });

  it('are followed up only by those who may see them', () => {
    const wrong = rowsOf('person_access').filter(({ responsible, office, protection, shielded }) => {
      const adviser = userOf(responsible);
      if (!responsible) return false;
      const needed = [
        protection === 'protected' ? 'protection-7' : protection === 'none' ? undefined : 'protection-6',
        shielded === true ? 'shielded' : undefined,
      ];
      const holdsAll = needed.every(
        (clearance) => clearance === undefined || (adviser?.clearances as readonly string[]).includes(clearance),
      );
      return !holdsAll || !(adviser?.offices as readonly unknown[]).includes(office);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the decisions of the demo', () => {
  const decisions = rowsOf('assistance_decision');

  it('are complete, as the product asks', () => {
    const faults = decisions.flatMap((row) => decisionFaults(textOf(row), {}));
    expect(decisions.length).toBeGreaterThan(700);
    expect(faults).toEqual([]);
  });

  it('are approved by a second person where the group is permanent', () => {
    const hindrances = decisions
      .filter(({ status, controller_id }) => status === 'decided' && controller_id !== undefined)
      .map((row) => {
        const controller = userOf(row['controller_id']);
        const decision = {
          status: 'sent-to-second-control',
          group: textOf(row).group,
          writers: row['writers'] as readonly string[],
        } as const;
        return decisionHindrance(
          decision,
          { name: 'approve' },
          { id: controller?.id ?? '', secondControl: controller?.secondControl ?? false },
        );
      });
    expect(hindrances.length).toBeGreaterThan(10);
    expect(hindrances.filter((hindrance) => hindrance !== undefined)).toEqual([]);
  });
});

describe('the participations of the demo', () => {
  const participations = rowsOf('participation').filter(({ source }) => source === 'fotfeste');
  const statusesOf = (id: unknown): readonly Row[] => rowsOfParticipation('participation_status', id);

  it('are in every part of life', () => {
    const statuses = new Set(participations.map(({ status }) => status));
    for (const status of [
      'awaiting-approval',
      'applied',
      'waiting-list',
      'awaiting-start',
      'participating',
      'ended',
      'completed',
      'interrupted',
      'not-applicable',
      'withdrawn',
    ])
      expect(statuses).toContain(status);
  });

  it('took only steps the life cycle has, on days that never go back', () => {
    const wrong = participations.flatMap(({ id, route, status }) => {
      let from: ParticipationStatus = 'draft';
      let since = '';
      const bad = statusesOf(id).flatMap((taken) => {
        const found = steps.some(
          (step) =>
            step.name === taken['step'] &&
            step.from.includes(from) &&
            step.to === taken['status'] &&
            (step.routes as readonly unknown[]).includes(route),
        );
        const isEarlier = String(taken['valid_from']) < since;
        from = taken['status'] as ParticipationStatus;
        since = String(taken['valid_from']);
        return found && !isEarlier && since <= addDays(today, 1) ? [] : [`${String(id)} ${String(taken['step'])} ${since}`];
      });
      return from === status ? bad : [...bad, `${String(id)} ends in ${from}, says ${String(status)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have days in order, and have not ended before they began', () => {
    const wrong = participations.filter(({ starts_on, ends_on, status }) => {
      const isOver = status === 'ended' || status === 'completed' || status === 'interrupted';
      return (
        (starts_on !== undefined && ends_on !== undefined && ends_on < starts_on) ||
        (isOver && String(ends_on) >= today) ||
        (status === 'participating' && String(ends_on) < today)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('rest on an answer of the law that the engine still gives from the facts in the files', () => {
    const wrong = everybody.flatMap((journal) =>
      (journal.rows.get('assessment') ?? [])
        .filter((row) => !isStillEligible(journal, row))
        .map((row) => `${journal.participantId} ${String(row['measure'])}`),
    );
    expect(rowsOf('assessment').length).toBe(participations.length);
    expect(wrong).toEqual([]);
  });

  it('do not fill an offering beyond its places', () => {
    const full = new Map<unknown, number>();
    for (const { offering_id, status } of participations)
      if (offering_id && (status === 'participating' || status === 'awaiting-start'))
        full.set(offering_id, (full.get(offering_id) ?? 0) + 1);
    const offerings = makeOfferings(1, today, 1200);
    expect(offerings.filter(({ endsOn }) => endsOn === undefined || endsOn >= today)).toHaveLength(120);
    expect(offerings.filter(({ startsOn, endsOn }) => endsOn !== undefined && endsOn <= startsOn)).toEqual([]);
    expect(offerings.filter(({ id, places }) => (full.get(id) ?? 0) > places).map(({ name }) => name)).toEqual([]);
  });

  it("open the provider's window for as long as the product does", () => {
    const wrong = participations
      .filter((row) => row['shared_on'] !== undefined)
      .filter((row) => {
        const window = rowsOf('provider_access').find(({ participation_id }) => participation_id === row['id']);
        const report = rowsOfParticipation('participation_report', row['id']).find(({ kind }) => kind === 'final');
        const finalReport = report?.['status'] === 'accepted' ? undefined : 'none';
        if (finalReport === undefined) return window === undefined;
        const expected = providerWindow({
          status: row['status'] as ParticipationStatus,
          statusFrom: day(row['status_from']),
          sharedOn: day(row['shared_on']),
          finalReport,
          ...(row['ends_on'] !== undefined && { endsOn: day(row['ends_on']) }),
        });
        return (window?.['from_date'] ?? undefined) !== expected?.from;
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('leave something late, something due and something to come', () => {
    const due = deadlinesOf(
      participations.map(
        (row) =>
          ({
            id: String(row['id']),
            measure: row['measure'],
            route: row['route'],
            status: row['status'],
            statusFrom: row['status_from'],
            startsOn: row['starts_on'],
            endsOn: row['ends_on'],
          }) as DueParticipation,
      ),
      rowsOf('participation_report').map(
        (row) =>
          ({
            id: String(row['id']),
            participationId: String(row['participation_id']),
            kind: row['kind'],
            status: row['status'],
            statusFrom: row['status_from'],
            periodTo: row['period_to'],
          }) as DueReport,
      ),
    );
    const week = addDays(today, 7);
    expect(due.filter(({ dueOn }) => dueOn < today).length).toBeGreaterThan(5);
    expect(due.filter(({ dueOn }) => dueOn >= today && dueOn <= week).length).toBeGreaterThan(5);
    expect(due.filter(({ dueOn }) => dueOn > week).length).toBeGreaterThan(50);
  });
});

function rowsOfParticipation(table: string, id: unknown): readonly Row[] {
  return rowsOf(table).filter(({ participation_id }) => participation_id === id);
}

function textOf(row: Row): DecisionText {
  return {
    possibilities: String(row['possibilities']),
    kindOfWork: String(row['kind_of_work']),
    assistanceNeed: String(row['assistance_need']),
    workCapacity: String(row['work_capacity']),
    kindOfAssistance: String(row['kind_of_assistance']),
    reason: String(row['reason']),
    group: row['assistance_group'] as NonNullable<DecisionText['group']>,
    ...(row['main_goal'] !== undefined && { mainGoal: row['main_goal'] as NonNullable<DecisionText['mainGoal']> }),
    sources: JSON.parse(String(row['sources'])) as DecisionText['sources'],
  };
}

/** Asks the engine again, with the facts the stored answer used and the answers that stand in the file. */
function isStillEligible(journal: Journal, row: Row): boolean {
  const stored = JSON.parse(String(row['result'])) as Assessed;
  const used = Object.fromEntries(conditionsOf(stored.requirements).flatMap(({ facts }) => facts.map(({ name, value }) => [name, value])));
  const answers = Object.fromEntries(
    (journal.rows.get('judgement') ?? []).map(({ question, about, answer, answered_on }) => [
      answerKey({ question: String(question), about: about as 'person' }, stored.measure),
      { answer: answer as 'yes', answeredOn: day(answered_on) },
    ]),
  );
  const again = assess(stored.measure, { ...used, answers }, stored.startsOn, { phase: 'start' });
  return again.kind === 'assessed' && again.outcome === 'eligible' && stored.outcome === 'eligible' && again.warnings.length === 0;
}

function day(value: unknown): LocalDate {
  const text = String(value);
  if (!isLocalDate(text)) throw new RangeError(text);
  return text;
}
