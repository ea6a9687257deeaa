import { completedYears, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import { measureInForce, parameterOn, youthGuaranteeEndsOn, youthGuaranteeStartsBy } from '@fotfeste/eligibility/domain';

/** What a person's registration can be due for. */
export const participantDeadlineKinds = ['participant.youth-contact'] as const;
export type ParticipantDeadlineKind = (typeof participantDeadlineKinds)[number];

/** A person as the deadlines see it. */
export interface DuePerson {
  readonly born: LocalDate;
  /** First day of the registration as job seeker that runs. */
  readonly registeredOn?: LocalDate | undefined;
  /** Whether a fixed adviser, the contact person of the youth guarantee, has been given. */
  readonly hasAdviser: boolean;
}

/** The deadlines that follow from being young and registered: a contact person within the youth guarantee's weeks (UGA-04, UGA-05). */
export function deadlinesOf({ born, registeredOn, hasAdviser }: DuePerson): readonly Deadline[] {
  if (!registeredOn || hasAdviser || !measureInForce('UNGDOMSGARANTI', registeredOn)) return [];
  if (completedYears(born, registeredOn) < parameterOn('UGA.AGE_FROM', registeredOn)) return [];
  const dueOn = youthGuaranteeStartsBy(registeredOn);
  if (dueOn >= youthGuaranteeEndsOn(born, registeredOn)) return [];
  return [{ kind: 'participant.youth-contact', dueOn, waitsFor: 'adviser', since: registeredOn }];
}
