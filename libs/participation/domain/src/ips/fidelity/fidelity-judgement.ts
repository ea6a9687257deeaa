import { addYears, type LocalDate } from '@fotfeste/shared/kernel';
import { anchorsOf, type FidelityItem, type FidelityScore } from './fidelity-item';

/** What somebody has said of an item that the work does not tell. */
export interface FidelityJudgement {
  readonly item: FidelityItem;
  readonly score: FidelityScore;
  readonly judgedOn: LocalDate;
}

/** What can be wrong with a judgement. */
export const judgementFaults = ['reckoned', 'judged-later', 'words-missing'] as const;
export type FidelityJudgementFault = (typeof judgementFaults)[number];

/** Fewest characters in the words about why. */
export const judgementWords = { from: 10, to: 1000 } as const;

/**
 * Everything that is wrong with a judgement. What is reckoned is not judged, except the step above what its numbers can give.
 */
export function judgementFaultsOf(
  { item, score, judgedOn }: FidelityJudgement,
  words: string,
  today: LocalDate,
): readonly FidelityJudgementFault[] {
  const anchors = anchorsOf(item);
  const wrong: Readonly<Record<FidelityJudgementFault, boolean>> = {
    reckoned: anchors !== undefined && score <= anchors.most,
    'judged-later': today < judgedOn,
    'words-missing': words.trim().length < judgementWords.from,
  };
  return judgementFaults.filter((fault) => wrong[fault]);
}

/** The scores somebody can give an item: all five, or only the step above what the numbers give. */
export function judgeableScores(item: FidelityItem): readonly FidelityScore[] {
  const most = anchorsOf(item)?.most ?? 0;
  return ([1, 2, 3, 4, 5] as const).filter((score) => score > most);
}

/** Whether a judgement still counts at the end of the period: a year. The product’s own; the scale is commonly gone through once a year. */
export function judgementCounts({ judgedOn }: Pick<FidelityJudgement, 'judgedOn'>, on: LocalDate): boolean {
  return judgedOn <= on && on < addYears(judgedOn, 1);
}
