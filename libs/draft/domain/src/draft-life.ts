import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { draftKindDefinitions, draftKinds, draftWarningDays, type DraftKind } from './draft-kinds';

/** First day on which a draft last saved on `savedOn` may be removed; nothing for kinds that are kept until somebody decides. */
export function expiresOn(kind: DraftKind, savedOn: LocalDate): LocalDate | undefined {
  const { keepDays } = draftKindDefinitions[kind];
  return keepDays === undefined ? undefined : addDays(savedOn, keepDays);
}

/** Whether the page must warn that the draft will soon be removed. */
export function isExpiringSoon(expires: LocalDate | undefined, today: LocalDate): boolean {
  return expires !== undefined && addDays(expires, -draftWarningDays) <= today;
}

/** How long nobody has written in a draft that is kept until somebody decides; nothing before it is long enough to remind of. Unit: days. */
export function daysAtRest(kind: DraftKind, savedOn: LocalDate, today: LocalDate): number | undefined {
  const { remindAfterDays } = draftKindDefinitions[kind];
  const days = daysBetween(savedOn, today);
  return remindAfterDays !== undefined && days >= remindAfterDays ? days : undefined;
}

/** The day before which drafts of each kind must have been saved to be removed today. */
export function removalLimits(today: LocalDate): readonly { readonly kind: DraftKind; readonly savedOnOrBefore: LocalDate }[] {
  return draftKinds.flatMap((kind) => {
    const { keepDays } = draftKindDefinitions[kind];
    return keepDays === undefined ? [] : [{ kind, savedOnOrBefore: addDays(today, -keepDays) }];
  });
}
