import { addDays, addMonths, completedYears, latest, type LocalDate } from '@fotfeste/shared/kernel';
import {
  measureInForce,
  parameterOn,
  youthGuaranteeEndsOn,
  youthGuaranteeStartsBy,
  type AssistanceGroup,
} from '@fotfeste/eligibility/domain';

/**
 * Days between two talks with somebody in the youth guarantee once it has begun. No law says how often: the white paper asks that follow-up
 * after the start is measured, not only the first meeting (Meld. St. 33 (2023–2024) 4.3). A service goal of the product's own.
 */
export const youthTalkDays = 28;

/** Months before the thirtieth birthday in which the end of the guarantee is told. The product's own choice. */
export const youthEndsSoonMonths = 6;

/** The fixed contact person. A new one does not begin the guarantee anew. */
export interface YouthContact {
  readonly name: string;
  readonly since: LocalDate;
  /** The day the person first had one. */
  readonly firstOn: LocalDate;
}

/** What is known of somebody who may have the youth guarantee. */
export interface YouthFacts {
  readonly born: LocalDate;
  /** First day of the registration as job seeker that runs. */
  readonly registeredOn?: LocalDate | undefined;
  /** The § 14 a decision in force. */
  readonly decision?: { readonly group: AssistanceGroup; readonly decidedOn: LocalDate } | undefined;
  /** The fixed contact person: the responsible adviser. */
  readonly contact?: YouthContact | undefined;
  /** The first and the last day adviser and person are known to have talked since the registration. */
  readonly talks?: { readonly firstOn: LocalDate; readonly lastOn: LocalDate } | undefined;
  /** First day of the first measure or activity that runs. */
  readonly activeSince?: LocalDate | undefined;
}

/** Where the youth guarantee stands for one person (egenregiforskriften §§ 4-1 to 4-4, rulebook UGA-01, UGA-02, UGA-04, UGA-05). */
export interface YouthStanding {
  /** `need-not-established` until a decision says so; `started` once a contact person is there and they have talked. */
  readonly state: 'need-not-established' | 'not-started' | 'started';
  /** Last day on which it must have started; absent for somebody who is not registered, or was before the guarantee began. */
  readonly startsBy?: LocalDate;
  /** The day a contact person was there and the first talk had been held. */
  readonly startedOn?: LocalDate;
  readonly isLate: boolean;
  readonly contact?: YouthContact;
  readonly lastTalkOn?: LocalDate;
  /** The day by which they should talk again. */
  readonly talkBy?: LocalDate;
  readonly isQuiet: boolean;
  /** The birthday on which it ends. */
  readonly endsOn: LocalDate;
  readonly endsSoon: boolean;
}

/** Where the guarantee stands today; nothing outside the ages, and for Gode muligheter, which is read as no need established. */
export function youthStanding(facts: YouthFacts, today: LocalDate): YouthStanding | undefined {
  const { born, registeredOn, decision, contact, talks, activeSince } = facts;
  if (decision?.group === 'GODE_MULIGHETER' || !measureInForce('UNGDOMSGARANTI', today)) return undefined;
  const age = completedYears(born, today);
  if (age < parameterOn('UGA.AGE_FROM', today) || age >= parameterOn('UGA.AGE_TO', today)) return undefined;
  if (!registeredOn && !decision) return undefined;

  const startsBy = registeredOn && measureInForce('UNGDOMSGARANTI', registeredOn) ? youthGuaranteeStartsBy(registeredOn) : undefined;
  const startedOn = contact && talks ? latest(contact.firstOn, talks.firstOn) : undefined;
  const talkBy = startedOn && talks ? addDays(latest(talks.lastOn, activeSince ?? talks.lastOn), youthTalkDays) : undefined;
  const endsOn = youthGuaranteeEndsOn(born, today);
  return {
    state: decision ? (startedOn ? 'started' : 'not-started') : 'need-not-established',
    ...(startsBy && { startsBy }),
    ...(startedOn && { startedOn }),
    isLate: startsBy !== undefined && (startedOn ?? today) > startsBy,
    ...(contact && { contact }),
    ...(talks && { lastTalkOn: talks.lastOn }),
    ...(talkBy && { talkBy }),
    isQuiet: talkBy !== undefined && talkBy < today,
    endsOn,
    endsSoon: addMonths(today, youthEndsSoonMonths) >= endsOn,
  };
}
