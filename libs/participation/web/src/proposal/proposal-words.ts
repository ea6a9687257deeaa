import { localDate } from '@fotfeste/shared/kernel';
import type { Tone } from '@fotfeste/shared/ui';
import { formatDate, formatNumber, type I18n, type ReplyOf } from '@fotfeste/shared/web';
import type { ProposalStatus } from '@fotfeste/participation/domain';

export type ProposalList = ReplyOf<'GET /participations/{participationId}/proposals'>;
export type Proposal = ProposalList['items'][number];

/** Colour of each status; the words stand beside. */
export const proposalTones: Readonly<Record<ProposalStatus, Tone>> = {
  waiting: 'warning',
  approved: 'success',
  rejected: 'danger',
  recalled: 'neutral',
  replaced: 'neutral',
};

/** What is proposed, in short sentences: days, extent, how it ended. */
export function proposalLines(values: Proposal['values'], i18n: I18n): readonly string[] {
  const text = (key: string, value?: string): string => i18n.text(`participation.proposal.value.${key}`, value ? { value } : {});
  const { startsOn, endsOn, lastDay, validFrom, percent, daysPerWeek, reason, reasonWords, hasAttended, hasCompleted } = values;
  return [
    ...(startsOn ? [text('startsOn', formatDate(localDate(startsOn)))] : []),
    ...(endsOn ? [text('endsOn', formatDate(localDate(endsOn)))] : []),
    ...(hasAttended === undefined ? [] : [text(hasAttended ? 'attended' : 'notAttended')]),
    ...(hasCompleted === undefined ? [] : [text(hasCompleted ? 'completed' : 'notCompleted')]),
    ...(lastDay ? [text('lastDay', formatDate(localDate(lastDay)))] : []),
    ...(percent === undefined ? [] : [text('percent', formatNumber(percent))]),
    ...(daysPerWeek === undefined ? [] : [text('daysPerWeek', formatNumber(daysPerWeek))]),
    ...(validFrom ? [text('validFrom', formatDate(localDate(validFrom)))] : []),
    ...(reason ? [text('reason', reasonWords ?? i18n.text(`participation.reason.${reason}`).toLocaleLowerCase(i18n.language()))] : []),
  ];
}
