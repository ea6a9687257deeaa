import type { LocalDate } from '@fotfeste/shared/kernel';
import { osloDate } from '@fotfeste/shared/api';
import type { EarlierParticipation, MeasureCode, UndatedTime } from '@fotfeste/eligibility/domain';
import type { KnownFacts } from '../facts/fact-source';
import type { CountedTimeRow } from './counted-time.row';
import type { EarlierTimeRow } from './earlier-time.row';

/** What the facts need of a row that is written down by hand. */
export type WrittenTime = Pick<EarlierTimeRow, 'measure' | 'from' | 'to' | 'months' | 'weeks' | 'days' | 'recordedAt'>;

/** What the facts need of a decision on whether time counts. */
export type TimeDecision = Pick<CountedTimeRow, 'measure' | 'from' | 'counts'>;

/** What is written down by hand, as facts. Time without dates that somebody has left out is not told. */
export function earlierTimeFacts(rows: readonly WrittenTime[], decisions: readonly TimeDecision[]): KnownFacts {
  const participations = rows.flatMap(({ measure, from, to }) => (from && to ? [{ measure, from, to }] : []));
  const timeUsed = undatedOf(rows, decisions);
  return {
    facts: {
      ...(participations.length > 0 && { participations }),
      ...(Object.keys(timeUsed).length > 0 && { timeUsed }),
    },
    provenance: {
      ...originOf('participations', rows, ({ from }) => from !== null),
      ...originOf('timeUsed', rows, ({ from }) => from === null),
    },
  };
}

/** The facts with what is decided about each course; whoever knows of the course. */
export function withDecisions(known: KnownFacts, decisions: readonly TimeDecision[]): KnownFacts {
  const { participations } = known.facts;
  if (!participations || decisions.length === 0) return known;
  const decided = participations.map((one): EarlierParticipation => {
    const decision = decisionOn(decisions, one.measure, one.from);
    return decision ? { ...one, counts: decision.counts } : one;
  });
  return { ...known, facts: { ...known.facts, participations: decided } };
}

/** What is decided about a course, or about the time without dates; `decisions` stand with the newest first. */
export function decisionOn<Decision extends TimeDecision>(
  decisions: readonly Decision[],
  measure: MeasureCode,
  from: LocalDate | undefined,
): Decision | undefined {
  return decisions.find((one) => one.measure === measure && (one.from ?? undefined) === from);
}

function undatedOf(rows: readonly WrittenTime[], decisions: readonly TimeDecision[]): Partial<Record<MeasureCode, UndatedTime>> {
  const sums: Partial<Record<MeasureCode, Required<UndatedTime>>> = {};
  for (const { measure, from, months, weeks, days } of rows) {
    if (from || decisionOn(decisions, measure, undefined)?.counts === false) continue;
    const sum = sums[measure] ?? { months: 0, weeks: 0, days: 0 };
    sums[measure] = { months: sum.months + months, weeks: sum.weeks + weeks, days: sum.days + days };
  }
  return sums;
}

function originOf(
  name: 'participations' | 'timeUsed',
  rows: readonly WrittenTime[],
  isAbout: (row: WrittenTime) => boolean,
): KnownFacts['provenance'] {
  const newest = rows.filter(isAbout).at(-1);
  return newest ? { [name]: { source: sources[name], date: osloDate(newest.recordedAt) } } : {};
}

/** Participations in the product are always told as well. */
const sources = { participations: 'deltakelser-og-skrevet-inn', timeUsed: 'skrevet-inn' } as const;
