import { addDays, completedYears, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import {
  confirmationDays,
  measureInForce,
  parameterOn,
  youngDays,
  youthGuaranteeEndsOn,
  youthGuaranteeStartsBy,
} from '@fotfeste/eligibility/domain';
import { followUpEndsBy, type EndingFollowUp } from './follow-up-end';

/** A person as the deadlines see it. */
export interface DuePerson {
  readonly born: LocalDate;
  /** First day of the registration as job seeker that runs. */
  readonly registeredOn?: LocalDate | undefined;
  /** Whether a fixed adviser, the contact person of the youth guarantee, has been given. */
  readonly hasAdviser: boolean;
  /** Day of the newest change of office, while nobody at the new office has read what the old one wrote. */
  readonly handoverOn?: LocalDate | undefined;
  /** Last day that the job seeker has confirmed, once the next confirmation has been missed. */
  readonly missedAfter?: LocalDate | undefined;
  /** Day the first parent who has said no, or taken a yes back, did so. */
  readonly consentRefusedOn?: LocalDate | undefined;
  /** Day the first parent was named who has not answered. */
  readonly consentAwaitedFrom?: LocalDate | undefined;
  /** What decides when follow-up ends by itself; absent when nothing does. */
  readonly ending?: EndingFollowUp | undefined;
}

/** Everything that a person's registration, follow-up and office ask for. */
export function deadlinesOf(person: DuePerson): readonly Deadline[] {
  const { handoverOn, missedAfter, ending } = person;
  const endsOn = ending && followUpEndsBy(ending);
  return [
    ...youthContact(person),
    ...(handoverOn ? [{ ...waiting, kind: 'participant.handover' as const, dueOn: handoverOn, since: handoverOn }] : []),
    ...(missedAfter ? [missedConfirmation(missedAfter)] : []),
    ...(endsOn ? [{ ...waiting, kind: 'participant.follow-up-ends' as const, dueOn: endsOn }] : []),
    ...parentsConsent(person),
  ];
}

const waiting = { waitsFor: 'adviser' } as const;

/** Days until somebody asks a parent who has been named. The product's own choice. */
export const daysToAskParent = 14;

/** A no from a parent is looked at the same day: a measure may be under way. Nothing is asked of parents once somebody is 18. */
function parentsConsent({ born, consentRefusedOn, consentAwaitedFrom }: DuePerson): readonly Deadline[] {
  const since = consentRefusedOn ?? consentAwaitedFrom;
  if (!since) return [];
  const dueOn = consentRefusedOn ?? addDays(since, daysToAskParent);
  return dueOn < youngDays(born, dueOn).until ? [{ ...waiting, kind: 'participant.parents-consent', dueOn, since }] : [];
}

/** The registration ends with the last day on which the confirmation is still taken. */
function missedConfirmation(confirmedTo: LocalDate): Deadline {
  const { dueOn: since, lastDay: dueOn } = confirmationDays(confirmedTo);
  return { kind: 'participant.confirmation-missed', dueOn, since, waitsFor: 'participant' };
}

/** The deadline that follows from being young and registered: a contact person within the youth guarantee's weeks (UGA-04, UGA-05). */
function youthContact({ born, registeredOn, hasAdviser }: DuePerson): readonly Deadline[] {
  if (!registeredOn || hasAdviser || !measureInForce('UNGDOMSGARANTI', registeredOn)) return [];
  if (completedYears(born, registeredOn) < parameterOn('UGA.AGE_FROM', registeredOn)) return [];
  const dueOn = youthGuaranteeStartsBy(registeredOn);
  if (dueOn >= youthGuaranteeEndsOn(born, registeredOn)) return [];
  return [{ kind: 'participant.youth-contact', dueOn, waitsFor: 'adviser', since: registeredOn }];
}
