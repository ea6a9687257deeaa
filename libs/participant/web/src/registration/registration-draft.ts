import type { LetterLanguage } from '@fotfeste/document/domain';
import type { ContactChannel, FirstAnswer, InterpreterNeed } from '@fotfeste/participant/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { JobSeekerRequest, RegisterRequest } from '../contract';
import { type JobSeekerAnswers, jobSeekerRequest, noAnswers } from '../fields/job-seeker-answers';

/** A parent with parental responsibility as one writes about them. */
export interface ParentDraft {
  readonly name: string;
  readonly answer: FirstAnswer | '';
  readonly answeredOn?: LocalDate | undefined;
}

/** Parents that one registration may name. The server takes no more. */
export const mostParents = 4;

/** A registration as it is being written. `register`: what the registers say shall stand. */
export interface RegistrationDraft extends JobSeekerAnswers {
  /** Date of birth of the person it is about. The number itself stands in no draft: it is asked for anew when the page is opened again. */
  readonly born: string;
  readonly telephone: string;
  readonly email: string;
  readonly contactChannel: ContactChannel | 'register' | '';
  readonly spokenLanguage: string;
  readonly interpreter: InterpreterNeed | 'register' | '';
  readonly letterLanguage: LetterLanguage | '';
  /** Asked for only when no register tells which office it is. */
  readonly office: string;
  readonly parents: readonly ParentDraft[];
  readonly parentsUnknown: boolean;
  readonly approvalReason: string;
}

export const emptyRegistration: RegistrationDraft = {
  ...noAnswers,
  born: '',
  telephone: '',
  email: '',
  contactChannel: 'register',
  spokenLanguage: '',
  interpreter: 'register',
  letterLanguage: '',
  office: '',
  parents: [],
  parentsUnknown: false,
  approvalReason: '',
};

/** The request that the draft becomes: what was left open is left out. */
export function registerRequest(identityNumber: string, draft: RegistrationDraft): RegisterRequest {
  const { contactChannel, interpreter } = draft;
  return {
    identityNumber,
    ...entryRequest(draft),
    ...given({
      telephone: written(draft.telephone),
      email: written(draft.email),
      spokenLanguage: written(draft.spokenLanguage),
      office: written(draft.office),
      contactChannel: contactChannel === 'register' ? undefined : contactChannel || undefined,
      interpreter: interpreter === 'register' ? undefined : interpreter || undefined,
      letterLanguage: draft.letterLanguage || undefined,
    }),
  };
}

/** What the entry rules are told about somebody who is here already. */
export function entryRequest(draft: RegistrationDraft): JobSeekerRequest {
  const { parentsUnknown, approvalReason } = draft;
  const parents = draft.parents.flatMap(parentRequest);
  return {
    ...jobSeekerRequest(draft),
    ...given({ approvalReason: written(approvalReason), parents: parentsUnknown || parents.length === 0 ? undefined : parents }),
    ...(parentsUnknown && { parentsUnknown }),
  };
}

/** The parents as they are asked about: always one to begin with. */
export function parentsOf({ parents }: Pick<RegistrationDraft, 'parents'>): readonly ParentDraft[] {
  return parents.length > 0 ? parents : [{ name: '', answer: '' }];
}

function parentRequest({ name, answer, answeredOn }: ParentDraft): NonNullable<JobSeekerRequest['parents']> {
  if (!name.trim() || !answer) return [];
  return [{ name: name.trim(), answer, ...given({ answeredOn: answer === 'not-asked' ? undefined : answeredOn }) }];
}

function written(text: string): string | undefined {
  return text.trim() || undefined;
}
