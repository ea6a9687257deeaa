import type { Option } from '@fotfeste/shared/ui';
import type { I18n, ReplyOf } from '@fotfeste/shared/web';

type Member = ReplyOf<'GET /provider/staff'>['items'][number];

/** Those who work at the provider, to choose from. */
export function memberOptions(members: readonly Member[], i18n: I18n): readonly Option[] {
  return members.map(({ id, name, isCoordinator }) => ({
    value: id,
    label: isCoordinator ? i18n.text('participation.provider.team.coordinator', { name }) : name,
  }));
}
