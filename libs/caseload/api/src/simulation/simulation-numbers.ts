import { type ParticipantId, smallestShown, type ShownNumber } from '@fotfeste/shared/kernel';
import {
  simulationTable,
  simulationTableWithoutPeople,
  widestNoise,
  type SimulatedCrowd,
  type SimulationRow,
} from '@fotfeste/caseload/domain';
import type { PersonsAnswer } from './answers-of-batch';
import type { SimulationNoise } from './simulation-noise';
import type { SimulationNumberView, SimulationRowView, SimulationTableView } from './simulation.view';

/** Adds up changed answers by measure, office and transition, and forgets the people. */
export class SimulationNumbers {
  private readonly counts = new Map<string, SimulatedCrowd>();

  /** Without noise for those who see the people. */
  constructor(private readonly noise?: SimulationNoise) {}

  /** A person counts once for each measure, also with two participations in it. */
  add(answers: readonly PersonsAnswer[], officeOf: (participantId: ParticipantId) => string): void {
    const seen = new Set<string>();
    const crowds = new Map<ParticipantId, bigint>();
    for (const { participantId, measure, from, to } of answers) {
      const pair = `${participantId} ${measure}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const office = officeOf(participantId);
      const key = [measure, office, from, to].join(' ');
      const before = this.counts.get(key);
      const own = crowds.get(participantId) ?? this.noise?.crowdOf(participantId) ?? 0n;
      crowds.set(participantId, own);
      const crowd = BigInt.asUintN(64, (before?.crowd ?? 0n) + own);
      this.counts.set(key, { measure, office, from, to, count: (before?.count ?? 0) + 1, crowd });
    }
  }

  /** The table as it may be read; `names` are the offices' names. */
  table(names: ReadonlyMap<string, string>): SimulationTableView {
    const counts = [...this.counts.values()];
    const { noise } = this;
    const { offices, transitions, measures, together } = noise
      ? simulationTableWithoutPeople(counts, (measure, crowd) => noise.of(measure, crowd))
      : simulationTable(counts);
    return {
      offices: offices.map((office) => ({ office, name: names.get(office) ?? office })),
      transitions,
      measures: measures.map(rowView),
      together: rowView(together),
      smallestShown: noise ? smallestShown : 0,
      widestNoise: noise ? widestNoise : 0,
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
