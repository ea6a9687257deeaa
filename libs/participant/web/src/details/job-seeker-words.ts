import type { I18n } from '@fotfeste/shared/web';
import type { JobSeekerAnswers } from '../fields/job-seeker-answers';

/** Label of each answer, as the form has it. */
export const answerLabels: Readonly<Record<keyof JobSeekerAnswers, string>> = {
  situations: 'participant.jobSeeker.situations',
  otherHindrances: 'participant.jobSeeker.otherHindrances',
  explanation: 'participant.jobSeeker.explanation',
  education: 'participant.jobSeeker.education',
  wishedOccupations: 'participant.jobSeeker.occupations',
};

/** Fields that the server calls otherwise than the form. */
export const serverNames = { educationCode: 'education' } as const;

/** One answer in words. */
export function answerWords(answers: JobSeekerAnswers, field: keyof JobSeekerAnswers, i18n: I18n): string {
  switch (field) {
    case 'situations':
      return answers.situations.map((situation) => i18n.text(`participant.situation.${situation}`)).join(', ');
    case 'otherHindrances':
      return answers.otherHindrances && i18n.text(`participant.known.${answers.otherHindrances}`);
    case 'explanation':
      return answers.explanation;
    case 'education':
      return answers.education?.name ?? '';
    case 'wishedOccupations':
      return answers.wishedOccupations.map(({ name }) => name).join(', ');
  }
}
