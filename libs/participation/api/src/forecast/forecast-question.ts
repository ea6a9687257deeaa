import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Offering } from '@fotfeste/measure/api';
import { isSensitiveMeasure, probableStart, withoutEnds, type ProbableStart, type StartQuestion } from '@fotfeste/participation/domain';
import type { ForecastFacts } from './forecast-facts.reader';
import type { ProbableStartView } from './forecast.view';

/** A whole place, for somebody of whom nothing is agreed yet. */
const wholePlace = 1;

/**
 * The question of somebody who would come last in the queue. Everybody who sees the catalogue may ask it, so of a measure that tells of health it
 * holds nobody's last day.
 */
export function questionOfNewcomer(offering: Offering, facts: ForecastFacts, today: LocalDate): StartQuestion {
  const question = questionOf(offering, facts, today, {
    before: facts.queue.map(({ share }) => share),
    share: wholePlace,
    isOpen: offering.isOpen,
  });
  return isSensitiveMeasure(offering.measure) ? withoutEnds(question) : question;
}

/** When somebody who stands in the queue can probably start; nothing when they do not stand there. */
export function startInQueue(
  offering: Offering,
  facts: ForecastFacts,
  today: LocalDate,
  participationId: string,
): ProbableStart | undefined {
  const place = facts.queue.findIndex((each) => each.participationId === participationId);
  const own = facts.queue[place];
  if (!own) return undefined;
  const before = facts.queue.slice(0, place).map(({ share }) => share);
  return probableStart(questionOf(offering, facts, today, { before, share: own.share, isOpen: true }));
}

function questionOf(
  { places, intake, startsOn, endsOn }: Offering,
  { inside, granted, dropOut, lead }: ForecastFacts,
  today: LocalDate,
  own: Pick<StartQuestion, 'before' | 'share' | 'isOpen'>,
): StartQuestion {
  return { today, places, inside, granted, dropOut, lead, intake, startsOn, endsOn, ...own };
}

/** As the browser gets it. */
export function probableStartView(start: ProbableStart): ProbableStartView {
  return { ...start };
}
