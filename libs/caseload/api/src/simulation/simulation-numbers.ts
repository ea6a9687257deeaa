import { type ParticipantId, smallestShown, type ShownNumber } from '@fotfeste/shared/kernel';
import { simulationTable, simulationTableWithoutPeople, type SimulatedCount, type SimulationRow } from '@fotfeste/caseload/domain';
import type { PersonsAnswer } from './answers-of-batch';
import type { SimulationNumberView, SimulationRowView, SimulationTableView } from './simulation.view';

/** Adds up changed answers by measure, office and transition, and forgets the people. */
export class SimulationNumbers {
  private readonly counts = new Map<string, SimulatedCount>();

  /** A person counts once for each measure, also with two participations in it. */
  add(answers: readonly PersonsAnswer[], officeOf: (participantId: ParticipantId) => string): void {
    const seen = new Set<string>();
    for (const { participantId, measure, from, to } of answers) {
      const pair = `${participantId} ${measure}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const office = officeOf(participantId);
      const key = [measure, office, from, to].join(' ');
      const count = (this.counts.get(key)?.count ?? 0) + 1;
      this.counts.set(key, { measure, office, from, to, count });
    }
  }

  /** The table as it may be read; `names` are the offices' names. */
  table(reader: 'sees-people' | 'sees-numbers', names: ReadonlyMap<string, string>): SimulationTableView {
    const counts = [...this.counts.values()];
    const isWhole = reader === 'sees-people';
    const { offices, transitions, measures, together } = isWhole ? simulationTable(counts) : simulationTableWithoutPeople(counts);
    return {
      offices: offices.map((office) => ({ office, name: names.get(office) ?? office })),
      transitions,
      measures: measures.map(rowView),
      together: rowView(together),
      smallestShown: isWhole ? 0 : smallestShown,
    };
  }

  offices(): readonly string[] {
    return [...new Set([...this.counts.values()].map(({ office }) => office))];
  }
}

function rowView({ measure, total, offices, transitions }: SimulationRow): SimulationRowView {
  return {
    ...(measure && { measure }),
    total: numberView(total),
    offices: offices.map(numberView),
    transitions: transitions.map(numberView),
  };
}

function numberView(count: ShownNumber): SimulationNumberView {
  return count === 'hidden' ? {} : { count };
}
