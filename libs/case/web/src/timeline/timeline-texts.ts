import { assistanceGroupDefinitions, assistanceGroupOf, measureDefinitions } from '@fotfeste/eligibility/domain';
import { sickLeaveMarkDuties, sickLeaveMarkNames, sickLeaveMarkOf } from '@fotfeste/participant/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { IconName } from '@fotfeste/shared/ui';
import { formatDate, formatNumber, type I18n, type ReplyOf } from '@fotfeste/shared/web';
import { known } from '../known-text';

export type TimelineItem = ReplyOf<'GET /participants/{participantId}/timeline'>['items'][number];

/** Lanes from top to bottom: what Nav does, then what the person does and lives on. */
export const lanes = [
  ...(['follow-up', 'registration', 'decision', 'participation', 'meeting'] as const),
  ...(['employment', 'education', 'benefit', 'sick-leave'] as const),
] as const;
export type Lane = (typeof lanes)[number];

/** Colour and sign of a lane; its name always stands beside. */
export const laneLook: Readonly<Record<Lane, { readonly color: string; readonly icon: IconName }>> = {
  'follow-up': { color: 'neutral', icon: 'Footprint' },
  registration: { color: 'brand-beige', icon: 'ClipboardCheckmark' },
  decision: { color: 'info', icon: 'Gavel' },
  participation: { color: 'success', icon: 'Handshake' },
  meeting: { color: 'accent', icon: 'Calendar' },
  employment: { color: 'meta-purple', icon: 'Briefcase' },
  education: { color: 'meta-lime', icon: 'HatSchool' },
  benefit: { color: 'warning', icon: 'Wallet' },
  'sick-leave': { color: 'danger', icon: 'HandHeart' },
};

/** A line of the timeline in words. */
export interface WrittenItem {
  readonly id: string;
  readonly lane: Lane;
  readonly laneName: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** A day rather than a stretch of days. */
  readonly isPoint: boolean;
  readonly name: string;
  /** The name belongs to somebody and is not to be translated. */
  readonly isProper: boolean;
  /** Degree, status and the like, each a few words. */
  readonly details: readonly string[];
  readonly source: string;
  readonly period: string;
  /** Everything in one sentence. */
  readonly whole: string;
}

export function writtenItem(item: TimelineItem, i18n: I18n): WrittenItem {
  const { id, kind, from, to } = item as TimelineItem & { readonly from?: LocalDate; readonly to?: LocalDate };
  const lane = kind === 'sick-leave-mark' ? 'sick-leave' : kind;
  const laneName = i18n.text(`case.timeline.lane.${lane}`);
  const name = nameOf(item, i18n);
  const details = detailsOf(item, i18n);
  const period = periodOf(item, i18n);
  const source = sourceOf(item, i18n);
  return {
    ...{ id, lane, laneName, name, details, period, source },
    isPoint: from !== undefined && from === to,
    isProper: kind === 'employment' || kind === 'education' || kind === 'follow-up',
    whole: [`${laneName}: ${name}`, ...details, period, source].join(', '),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function nameOf({ kind, code = '', name = '', measure, office = '' }: TimelineItem, i18n: I18n): string {
  switch (kind) {
    case 'follow-up':
      return name || i18n.text('web.unknownOffice', { number: office });
    case 'employment':
    case 'education':
      return name;
    case 'meeting':
      return i18n.text(`case.timeline.meeting.${code}`);
    case 'registration':
      return i18n.text('case.timeline.registered');
    case 'decision': {
      const group = assistanceGroupOf(code);
      return group ? i18n.localized(assistanceGroupDefinitions[group].name) : code;
    }
    case 'participation':
      return measure ? i18n.localized(measureDefinitions[measure].shortName) : i18n.text('case.overview.someMeasure');
    case 'benefit':
      return known(`case.benefit.${code}`, i18n) ?? code;
    case 'sick-leave':
      return i18n.text('case.timeline.sickListed');
    case 'sick-leave-mark': {
      const mark = sickLeaveMarkOf(code);
      return mark ? i18n.localized(sickLeaveMarkNames[mark]) : code;
    }
  }
}

function detailsOf({ kind, code, name, status, percent }: TimelineItem, i18n: I18n): readonly string[] {
  const mark = kind === 'sick-leave-mark' && sickLeaveMarkOf(code ?? '');
  const details = [
    mark && i18n.localized(sickLeaveMarkDuties[mark]),
    percent !== undefined && i18n.text('case.overview.percent', { percent: formatNumber(percent) }),
    status && i18n.text(`case.participationStatus.${status}`),
    kind === 'participation' && name,
    kind === 'follow-up' && code && known(`case.value.reason.${code}`, i18n),
    kind === 'education' && code && known(`case.value.state.${code}`, i18n),
  ];
  return details.flatMap((detail) => (detail ? [detail] : []));
}

/** Who told it and when; what Nav itself has decided or done is Nav's casework, and a point of a sick leave is worked out. */
function sourceOf({ kind, source, sourceOn }: TimelineItem, i18n: I18n): string {
  if (kind === 'sick-leave-mark') return i18n.text('case.timeline.workedOut');
  if (!source || !sourceOn) return i18n.text('case.timeline.casework');
  const from = known(`case.value.source.${source}`, i18n) ?? source;
  return i18n.text('case.timeline.source', { source: from, date: formatDate(sourceOn as LocalDate) });
}

function periodOf({ from, to }: TimelineItem, i18n: I18n): string {
  if (!from) return i18n.text('case.timeline.noDays');
  if (!to) return i18n.text('case.timeline.since', { date: formatDate(from as LocalDate) });
  if (from === to) return formatDate(from as LocalDate);
  return `${formatDate(from as LocalDate)}–${formatDate(to as LocalDate)}`;
}
