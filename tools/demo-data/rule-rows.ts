import type { LocalDate } from '@fotfeste/shared/kernel';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Life } from './life';
import type { Choice } from './measure-choice';
import type { Allowed } from './rules';
import { toldRow } from './told-facts';

/** The answers, told facts and the stored assessment that a referral rests on. Returns the assessment's id. */
export function writeRules(life: Life, adviser: DemoUser, choice: Choice, law: Allowed, on: LocalDate): string | undefined {
  writeAnswers(life, adviser, choice, law, on);
  writeToldFacts(life, adviser, choice, on);
  return life.isAssessmentKept ? writeAssessment(life, adviser, law, on) : undefined;
}

function writeAnswers({ journal }: Life, adviser: DemoUser, { measure, reason }: Choice, { answered }: Allowed, on: LocalDate): void {
  for (const { question, about, text } of answered) {
    const at = journal.moment(on);
    const id = journal.id(at);
    journal.append('judgement', {
      id,
      participant_id: journal.participantId,
      question,
      about,
      measure: about === 'person' ? undefined : measure,
      answer: 'yes',
      reason,
      question_text: JSON.stringify(text),
      author_id: adviser.id,
      author_name: adviser.name,
      answered_on: on,
      answered_at: at,
    });
    journal.record(
      { by: adviser, on },
      {
        name: 'eligibility.judgement-given',
        subjectId: id,
        payload: { question, measure: about === 'person' ? undefined : measure, answer: 'yes' },
      },
    );
  }
}

function writeToldFacts({ journal }: Life, adviser: DemoUser, { measure, told = [] }: Choice, on: LocalDate): void {
  for (const one of told) {
    const at = journal.moment(on);
    journal.append('recorded_fact', {
      ...toldRow(one, measure),
      id: journal.id(at),
      participant_id: journal.participantId,
      told_on: on,
      author_id: adviser.id,
      author_name: adviser.name,
      recorded_at: at,
    });
  }
}

function writeAssessment({ journal }: Life, adviser: DemoUser, { assessed }: Allowed, on: LocalDate): string {
  const at = journal.moment(on);
  const id = journal.id(at);
  journal.append('assessment', {
    id,
    participant_id: journal.participantId,
    measure: assessed.measure,
    starts_on: assessed.startsOn,
    kind: assessed.kind,
    outcome: assessed.outcome,
    result: JSON.stringify(assessed),
    made_by_id: adviser.id,
    made_by_name: adviser.name,
    made_at: at,
  });
  return id;
}
