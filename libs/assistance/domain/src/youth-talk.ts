import { addDays, completedYears, latest, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import { measureInForce, parameterOn, youthGuaranteeEndsOn, type AssistanceGroup } from '@fotfeste/eligibility/domain';
import { youthTalkDays } from './youth-standing';

/** Somebody young in an activity, as the deadline sees them. */
export interface ActiveYouth {
  readonly born: LocalDate;
  /** The § 14 a decision in force, which says that there is a need. */
  readonly group?: AssistanceGroup | undefined;
  /** First day of the first measure or activity that runs. */
  readonly activeSince?: LocalDate | undefined;
  readonly lastTalkOn?: LocalDate | undefined;
}

/**
 * The next talk with somebody in the youth guarantee whose activity has started: the guarantee lasts as long as the need does
 * (egenregiforskriften § 4-4), and the white paper asks for follow-up after the start. How often is the product's own choice
 * ({@link youthTalkDays}), of low confidence. The days run from the last talk, but never from before the activity's first day.
 */
export function youthTalkDeadlines({ born, group, activeSince, lastTalkOn }: ActiveYouth): readonly Deadline[] {
  if (!activeSince || !group || group === 'GODE_MULIGHETER') return [];
  const since = latest(activeSince, lastTalkOn ?? activeSince);
  const dueOn = addDays(since, youthTalkDays);
  if (!measureInForce('UNGDOMSGARANTI', dueOn) || completedYears(born, dueOn) < parameterOn('UGA.AGE_FROM', dueOn)) return [];
  if (dueOn >= youthGuaranteeEndsOn(born, dueOn)) return [];
  return [{ kind: 'assistance.youth-talk', dueOn, waitsFor: 'adviser', since }];
}
