import { formatDate, formatNumber, type I18n } from '@fotfeste/shared/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { JobSeekerRegistration, PersonFacts } from '../contract';

/** One line of a profile with where it comes from. */
export interface CvLine {
  readonly id: string;
  readonly name: string;
  /** The name is a firm’s, or was typed by somebody: not to be translated. */
  readonly isProper: boolean;
  readonly details: readonly string[];
  readonly source: string;
  readonly date: string;
}

export const cvParts = ['wishes', 'experience', 'educations', 'certificates'] as const;
export type CvPart = (typeof cvParts)[number];

/** A part of the profile; without lines it is not known, unless somebody has said that there are none. */
export interface CvSection {
  readonly part: CvPart;
  readonly lines: readonly CvLine[];
  readonly none?: { readonly source: string; readonly date: string };
}

/** What is known of somebody's working life, as one profile: nothing is written here that does not stand among the facts. */
export function cvOf(
  facts: PersonFacts,
  registration: JobSeekerRegistration | undefined,
  today: LocalDate,
  i18n: I18n,
): readonly CvSection[] {
  const { employments, employmentsKnown, educations, certificates } = facts;
  return [
    { part: 'wishes', lines: registration ? wishLines(registration) : [] },
    {
      part: 'experience',
      lines: employments.map(({ id, employerName, percent, from, to, source, date }) => ({
        ...{ id, name: employerName, isProper: true, source, date },
        details: [periodOf(from, to), ...(percent === undefined ? [] : [`${formatNumber(percent)}\u00a0%`])],
      })),
      ...(employmentsKnown && { none: employmentsKnown }),
    },
    {
      part: 'educations',
      lines: educations.map(({ id, title, state, from, to, source, date }) => ({
        ...{ id, name: title, isProper: true, source, date },
        details: [i18n.text(`participant.educationState.${state}`), ...(from || to ? [periodOf(from, to)] : [])],
      })),
    },
    {
      part: 'certificates',
      lines: certificates.map(({ id, title, to, source, date }) => ({
        ...{ id, name: title, isProper: true, source, date },
        details: to ? [i18n.text(`participant.cv.${to < today ? 'expired' : 'validTo'}`, { date: formatDate(to as LocalDate) })] : [],
      })),
    },
  ];
}

function wishLines({ wishedOccupations, source, sourceDate: date }: JobSeekerRegistration): readonly CvLine[] {
  return wishedOccupations.map(({ code: id, name }) => ({ id, name, isProper: false, details: [], source, date }));
}

/** An education of which only the end is known is told by that day. */
function periodOf(from: string | undefined, to: string | undefined): string {
  if (!from && to) return formatDate(to as LocalDate);
  return `${from ? formatDate(from as LocalDate) : ''}–${to ? formatDate(to as LocalDate) : ''}`;
}
