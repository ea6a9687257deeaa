import { given } from '@fotfeste/shared/kernel';
import { lengthOf, timeIn, type EarlierParticipation } from '@fotfeste/eligibility/domain';
import type { CountedTimeRow } from './counted-time.row';
import { decisionOn } from './earlier-time-facts';
import type { EarlierTimeRow } from './earlier-time.row';
import type { EarlierTimeView, TimeDecisionView, TimeWrittenView } from './earlier-time.view';

/** Participations in the product and what is written down by hand, with what is decided about each. */
export function earlierTimeViews(
  participations: readonly EarlierParticipation[],
  written: readonly EarlierTimeRow[],
  decisions: readonly CountedTimeRow[],
): readonly EarlierTimeView[] {
  const all: readonly EarlierTimeView[] = [
    ...participations.map(({ measure, from, to }) => ({ measure, from, ...given({ to }) })),
    ...written.map(writtenView),
  ];
  return all
    .map(({ measure, from, to, length, written: by }): EarlierTimeView => {
      const decision = decisionOn(decisions, measure, from);
      return { measure, ...given({ from, to, length, written: by, decision: decision && decisionView(decision) }) };
    })
    .sort((left, right) => ((left.from ?? '9') < (right.from ?? '9') ? -1 : 1));
}

function writtenView(row: EarlierTimeRow): EarlierTimeView {
  const { measure, from, to } = row;
  const written = writtenBy(row);
  return from && to ? { measure, from, to, written } : { measure, length: lengthOf(timeIn(row), 'months'), written };
}

function writtenBy({ source, words, authorName, recordedAt }: EarlierTimeRow): TimeWrittenView {
  return { source, words, authorName, recordedAt: recordedAt.toISOString() };
}

function decisionView({ counts, reason, authorName, decidedAt }: CountedTimeRow): TimeDecisionView {
  return { counts, reason, authorName, decidedAt: decidedAt.toISOString() };
}
