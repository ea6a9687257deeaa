import type { LocalDate } from '@fotfeste/shared/kernel';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Life } from './life';
import type { Choice } from './measure-choice';
import type { Allowed } from './rules';

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

function writeToldFacts({ journal }: Life, adviser: DemoUser, { measure }: Choice, on: LocalDate): void {
  const tell = (fact: string, teller: 'participant' | 'treatment-team' | 'adviser', isPerMeasure: 'per-measure' | 'person'): void => {
    const at = journal.moment(on);
    journal.append('recorded_fact', {
      id: journal.id(at),
      participant_id: journal.participantId,
      fact,
      measure: isPerMeasure === 'per-measure' ? measure : undefined,
      value: true,
      told_by: teller,
      channel: teller === 'treatment-team' ? 'document' : 'in-person',
      told_on: on,
      words: '',
      author_id: adviser.id,
      author_name: adviser.name,
      recorded_at: at,
    });
  };
  if (measure === 'ARBEIDSMARKEDSOPPLAERING') tell('publicOffersConsidered', 'adviser', 'per-measure');
  if (measure !== 'INDIVIDUELL_JOBBSTOTTE') return;
  tell('consentsToTakePart', 'participant', 'per-measure');
  tell('consentsToShareHealthInformation', 'participant', 'person');
  tell('inTreatmentForMentalHealthOrSubstanceUse', 'treatment-team', 'person');
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
