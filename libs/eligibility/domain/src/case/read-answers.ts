import { measureCodeOf, type MeasureCode } from '../catalogue/measure-codes';
import type { JudgementAnswer } from '../facts/fact-values';
import { misfits } from '../facts/misfits';
import type { Refuse } from '../facts/read-value';
import { answerKey } from '../judgements';
import { isKnownQuestion, questionsOf, type AskedQuestion } from '../measures/questions';

type Answers = Readonly<Record<string, JudgementAnswer>>;

/** Stands for every question of the measure's conditions that is not answered by name. */
export const everyQuestion = '*';

/**
 * Answers under the keys the engine reads. Outside, an answer may stand under the question (`ATR-02:need`), the rule that
 * asks it (`ATR-02`: every question of the rule), either of them with the measure (`GEN-02@AVKLARING`), or `*` (every question
 * the measure's conditions ask; not E-07, which is no condition). The most precise key counts. Unknown questions are refused.
 */
export function readAnswers(given: Answers, measure: MeasureCode, refuse: Refuse): Answers {
  const read = new Map<string, { readonly answer: JudgementAnswer; readonly precision: number }>();
  for (const [key, answer] of Object.entries(given)) {
    const name = nameIn(key, measure);
    if (name.about === undefined || (name.text !== everyQuestion && !isKnownQuestion(name.text))) {
      refuse(`facts.answers.${key}`, misfits.question);
      continue;
    }
    const meant = questionsOf(name.about).filter((asked) => precisionOf(name.text, asked) > 0);
    if (meant.length === 0 && key !== name.text) refuse(`facts.answers.${key}`, misfits.question);
    for (const asked of meant) {
      const precision = precisionOf(name.text, asked) * 2 + (key === name.text ? 0 : 1);
      const where = answerKey(asked.question, name.about);
      if (precision > (read.get(where)?.precision ?? 0)) read.set(where, { answer, precision });
    }
  }
  return Object.fromEntries([...read].map(([key, { answer }]) => [key, answer]));
}

/** How closely a name points at a question: 3 its own name, 2 the rule's id, 1 every question, 0 not at all. */
function precisionOf(name: string, { question, ids }: AskedQuestion): 0 | 1 | 2 | 3 {
  if (name === question.question) return 3;
  if (ids.includes(name)) return 2;
  return name === everyQuestion && ids.length > 0 ? 1 : 0;
}

/** What a key says: a question or rule, and the measure it is about. */
function nameIn(key: string, measure: MeasureCode): { readonly text: string; readonly about: MeasureCode | undefined } {
  const at = key.lastIndexOf('@');
  return at < 0 ? { text: key, about: measure } : { text: key.slice(0, at), about: measureCodeOf(key.slice(at + 1)) };
}
