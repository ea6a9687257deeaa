import type { FieldErrors } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';
import type { ProviderParticipation } from './views';

/** An error at each goal that nobody has said anything of; that nobody has worked with it is an answer. */
export function unjudgedGoals(
  goals: ProviderParticipation['goals'] | undefined,
  progressOf: (goalId: string) => string | undefined,
  i18n: I18n,
): FieldErrors {
  const text = i18n.text('participation.provider.goals.unjudged');
  return Object.fromEntries((goals ?? []).map(({ id }) => [`goals.${id}`, progressOf(id) ? undefined : text]));
}
