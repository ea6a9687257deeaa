import type { TabLink } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';

/** The law as it is, and as it could be: the second belongs to a room further to the right, and only some may open it. */
export function rulesTabs(i18n: I18n): readonly TabLink[] {
  return [
    { path: '/rules', label: i18n.text('eligibility.rules.asItIs'), matches: 'exactly' },
    { path: '/rules/changes', label: i18n.text('eligibility.rules.simulate') },
  ];
}
