import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';

/** The law of that day does not ask this question in this measure. */
export const questionNotAsked: ProblemKind = {
  code: 'eligibility/question-not-asked',
  status: 422,
  title: {
    nb: 'Dette spørsmålet stilles ikke for tiltaket på denne datoen',
    nn: 'Dette spørsmålet blir ikkje stilt for tiltaket på denne datoen',
    en: 'This question is not asked for the measure on this date',
  },
};

/** The answer named is another question's, another person's, too old, or has another conclusion. */
export const notToBeReused: ProblemKind = {
  code: 'eligibility/not-to-be-reused',
  status: 422,
  title: {
    nb: 'Det tidligere svaret kan ikke brukes her',
    nn: 'Det tidlegare svaret kan ikkje brukast her',
    en: 'The earlier answer cannot be used here',
  },
  detail: { nb: 'Svar på nytt, med begrunnelse.', nn: 'Svar på nytt, med grunngiving.', en: 'Answer anew, with a reason.' },
};

/** Somebody has taken the answer back already. */
export const alreadyWithdrawn: ProblemKind = {
  code: 'eligibility/already-withdrawn',
  status: 409,
  title: { nb: 'Svaret er allerede trukket', nn: 'Svaret er alt trekt', en: 'The answer has been taken back already' },
};

export const reasonMissing: LocalizedText = {
  nb: 'Begrunn svaret: hva bygger du på?',
  nn: 'Grunngi svaret: kva byggjer du på?',
  en: 'Give the reason: what do you build on?',
};
