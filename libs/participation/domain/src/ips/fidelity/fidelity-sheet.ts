import type { FidelityFacts } from './fidelity-facts';
import {
  anchorsOf,
  fidelityItems,
  levelOf,
  recordedItems,
  scoreOf,
  type FidelityItem,
  type FidelityLevel,
  type FidelityScore,
  type RecordedItem,
} from './fidelity-item';
import { judgementCounts, type FidelityJudgement } from './fidelity-judgement';
import { measured, type FidelityRow, type MissingReason } from './fidelity-measures';

/** An item of the scale as it stands: scored from recorded work or by a person, or what is missing. */
export interface FidelityAnswer<Judgement extends FidelityJudgement = FidelityJudgement> {
  readonly item: FidelityItem;
  readonly by: 'record' | 'person';
  readonly score?: FidelityScore;
  readonly because?: MissingReason;
  readonly value?: number;
  /** People whose work with the product the number is reckoned from. */
  readonly people?: number;
  readonly rows: readonly FidelityRow[];
  /** What a person has said, also when it is too old to count. */
  readonly judgement?: Judgement;
}

/** The scale filled as far as it goes. */
export interface FidelitySheet<Judgement extends FidelityJudgement = FidelityJudgement> {
  readonly answers: readonly FidelityAnswer<Judgement>[];
  readonly scored: number;
  /** The lowest and highest total there can be: each item that is missing counts 1, and 5. */
  readonly lowest: number;
  readonly highest: number;
  /** Only when every item is scored. */
  readonly total?: number;
  readonly level?: FidelityLevel;
}

/** Fills the scale for a period. Of several judgements of an item the newest that was made by then counts. */
export function fidelitySheet<Judgement extends FidelityJudgement>(
  facts: FidelityFacts,
  judgements: readonly Judgement[],
): FidelitySheet<Judgement> {
  return sheetOf(fidelityItems.map((item) => answerOf(item, facts, newestOf(item, judgements, facts))));
}

/**
 * The same scale for those who see nobody: what is reckoned from few people is left out, and no row that is about a participant, a job
 * or an employer is shown.
 */
export function withoutPeople<Judgement extends FidelityJudgement>(
  { answers }: FidelitySheet<Judgement>,
  fewest: number,
): FidelitySheet<Judgement> {
  return sheetOf(
    answers.map(({ value, score, people, because, rows, ...answer }) => {
      const isFew = answer.by === 'record' && countsPeople(answer.item) && people !== undefined && people < fewest;
      const shown = rows.filter(({ of }) => of === 'specialist');
      if (isFew) return { ...answer, because: 'few-people', rows: [] };
      return { ...answer, rows: shown, ...(because && { because }), ...(score && { score }), ...(value !== undefined && { value }) };
    }),
  );
}

/** Fewest people behind a number that those who see nobody are shown. */
export const fewestPeopleShown = 5;

const ofStaff: readonly FidelityItem[] = ['caseload-size', 'contact-frequency', 'community-based'];

function countsPeople(item: FidelityItem): boolean {
  return !ofStaff.includes(item);
}

function answerOf<Judgement extends FidelityJudgement>(
  item: FidelityItem,
  facts: FidelityFacts,
  judgement: Judgement | undefined,
): FidelityAnswer<Judgement> {
  const counts = judgement !== undefined && judgementCounts(judgement, facts.period.to);
  const anchors = anchorsOf(item);
  if (!anchors) {
    const said = judgement && { judgement };
    if (!judgement || !counts) return { item, by: 'person', rows: [], because: judgement ? 'judgement-old' : 'not-judged', ...said };
    return { item, by: 'person', rows: [], score: judgement.score, judgement };
  }
  const found = measured(item as RecordedItem, facts);
  if ('because' in found) return { item, by: 'record', ...found };
  const reckoned = scoreOf(found.value, anchors);
  const isRaised = counts && reckoned === anchors.most && judgement.score > reckoned;
  return { item, by: 'record', ...found, score: isRaised ? judgement.score : reckoned, ...(isRaised && { judgement }) };
}

function newestOf<Judgement extends FidelityJudgement>(
  item: FidelityItem,
  judgements: readonly Judgement[],
  { period }: FidelityFacts,
): Judgement | undefined {
  return judgements
    .filter((each) => each.item === item && each.judgedOn <= period.to)
    .reduce<Judgement | undefined>((newest, each) => (newest && each.judgedOn < newest.judgedOn ? newest : each), undefined);
}

function sheetOf<Judgement extends FidelityJudgement>(answers: readonly FidelityAnswer<Judgement>[]): FidelitySheet<Judgement> {
  const scores = answers.flatMap(({ score }) => score ?? []);
  const sum = scores.reduce<number>((total, score) => total + score, 0);
  const missing = answers.length - scores.length;
  return {
    answers,
    scored: scores.length,
    lowest: sum + missing,
    highest: sum + missing * 5,
    ...(missing === 0 && { total: sum, level: levelOf(sum) }),
  };
}

/** How many items are reckoned, of all. */
export const recordedCount = Object.keys(recordedItems).length;
