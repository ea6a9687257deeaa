import { given } from '@fotfeste/shared/kernel';
import { registrationRules } from '@fotfeste/eligibility/domain';
import type { EntryRightView, EntryRuleView } from './registration.view';

/** The rules with these ids, in words. A rule that the rulebook no longer holds keeps its id alone. */
export function rulesInWords(ids: readonly string[]): readonly EntryRuleView[] {
  return ids.map((id) => {
    const { nb, nn, en } = registrationRules.find((rule) => rule.id === id)?.title ?? { nb: id, nn: id, en: id };
    return { id, title: { nb, nn, en } };
  });
}

/** The right that every entry rule carries out (REG-01), as the act says it. */
export const rightToBeRegistered: EntryRightView = rightOf('REG-01');

function rightOf(id: string): EntryRightView {
  const rule = registrationRules.find((each) => each.id === id);
  if (!rule) throw new Error(`The rulebook has no ${id}`);
  const { law, section, quote } = rule.basis;
  return { law, section, ...given({ quote }) };
}
