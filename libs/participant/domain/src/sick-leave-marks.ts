import { addDays, addMonths, contains, merged, type LocalDate, type LocalizedText, type Period } from '@fotfeste/shared/kernel';

/** Points of a sick leave at which somebody has something to do (providers-and-labour-market.md 2.3.b; sick pay lasts a year: policy-1 B02). */
export const sickLeaveMarks = ['weeks-4', 'weeks-7', 'weeks-8', 'weeks-26', 'months-12'] as const;
export type SickLeaveMark = (typeof sickLeaveMarks)[number];

/** What falls due at each point. */
export const sickLeaveMarkNames: Readonly<Record<SickLeaveMark, LocalizedText>> = {
  'weeks-4': {
    nb: '4 uker: oppfølgingsplan hos arbeidsgiver',
    nn: '4 veker: oppfølgingsplan hos arbeidsgivar',
    en: '4 weeks: follow-up plan at the employer',
  },
  'weeks-7': {
    nb: '7 uker: dialogmøte 1 hos arbeidsgiver',
    nn: '7 veker: dialogmøte 1 hos arbeidsgivar',
    en: '7 weeks: dialogue meeting 1 at the employer',
  },
  'weeks-8': { nb: '8 uker: krav om aktivitet', nn: '8 veker: krav om aktivitet', en: '8 weeks: activity required' },
  'weeks-26': { nb: '26 uker: dialogmøte 2 hos Nav', nn: '26 veker: dialogmøte 2 hos Nav', en: '26 weeks: dialogue meeting 2 at Nav' },
  'months-12': { nb: '12 måneder: sykepengene tar slutt', nn: '12 månader: sjukepengane tek slutt', en: '12 months: sick pay ends' },
};

const byEmployer: LocalizedText = { nb: 'arbeidsgiveren gjør det', nn: 'arbeidsgivaren gjer det', en: 'for the employer to do' };
const byNav: LocalizedText = { nb: 'Nav gjør det', nn: 'Nav gjer det', en: 'for Nav to do' };

/** Who has to see to it. Before the year is out Nav and the person settle what comes after sick pay. */
export const sickLeaveMarkDuties: Readonly<Record<SickLeaveMark, LocalizedText>> = {
  'weeks-4': byEmployer,
  'weeks-7': byEmployer,
  'weeks-8': { nb: 'den sykmeldte er i aktivitet', nn: 'den sjukmelde er i aktivitet', en: 'for the person to be active' },
  'weeks-26': byNav,
  'months-12': {
    nb: 'Nav og personen avklarer hva som kommer etter',
    nn: 'Nav og personen avklarer kva som kjem etter',
    en: 'for Nav and the person to settle what comes next',
  },
};

/** The point with this code; undefined for a code that is none. */
export function sickLeaveMarkOf(code: string): SickLeaveMark | undefined {
  return sickLeaveMarks.find((mark) => mark === code);
}

/** A sick leave as the points see it. */
export interface SickLeavePeriod extends Period {
  /** The employment it is from; absent for somebody without an employer, who has nobody to make a plan with. */
  readonly employmentId?: string | undefined;
}

/** A point of one sick leave, on the day it is reached. */
export interface SickLeaveMarkOn {
  readonly mark: SickLeaveMark;
  /** First day of the sick leave it is counted from. */
  readonly leaveFrom: LocalDate;
  readonly on: LocalDate;
}

/**
 * The points that a person's sick leaves reach, and those a running one will reach. Leaves that overlap or adjoin are one; any day
 * between them begins a new count, for the sources say nothing of short breaks. What the employer does concerns only those who have one.
 */
export function sickLeaveMarksOf(leaves: readonly SickLeavePeriod[]): readonly SickLeaveMarkOn[] {
  return merged(leaves).flatMap((leave) =>
    sickLeaveMarks
      .filter((mark) => sickLeaveMarkDuties[mark] !== byEmployer || hasEmployer(leave, leaves))
      .map((mark): SickLeaveMarkOn => ({ mark, leaveFrom: leave.from, on: markOn(mark, leave.from) }))
      .filter(({ on }) => contains(leave, on)),
  );
}

/** The points of the sick leave that runs on a day, those passed and those to come; none when none runs. */
export function runningSickLeaveMarks(leaves: readonly SickLeavePeriod[], today: LocalDate): readonly SickLeaveMarkOn[] {
  const running = merged(leaves).find((leave) => contains(leave, today));
  return running ? sickLeaveMarksOf(leaves).filter(({ leaveFrom }) => leaveFrom === running.from) : [];
}

function hasEmployer(whole: Period, leaves: readonly SickLeavePeriod[]): boolean {
  return leaves.some(({ from, employmentId }) => employmentId !== undefined && contains(whole, from));
}

function markOn(mark: SickLeaveMark, from: LocalDate): LocalDate {
  const [unit = '', count = ''] = mark.split('-');
  return unit === 'weeks' ? addDays(from, Number(count) * 7) : addMonths(from, Number(count));
}
