import { addDays, addMonths, birthday, latest, type LocalDate } from '@fotfeste/shared/kernel';
import { parameterOn } from './assess';
import type { MeasureCode } from './catalogue/measure-codes';
import type { Parameter } from './engine/parameter';
import { allParameters, type ParameterId } from './parameters';

/** Nav's own duty to look at a participation at intervals. */
export interface ReviewDuty {
  /** The rulebook's id. */
  readonly rule: string;
  readonly section: string;
  /** Whether it is the duration or the progress that is reviewed. */
  readonly topic: 'duration' | 'progress';
  /** First day of the duty; participations that began earlier are reviewed from it on. */
  readonly since: LocalDate;
  readonly everyMonths: number;
}

/** A provider's duty to write a report at the end. */
export interface FinalReportDuty {
  readonly rule: string;
  readonly section: string;
}

const reviews: Readonly<
  Partial<Record<MeasureCode, { readonly rule: string; readonly topic: ReviewDuty['topic']; readonly parameter: ParameterId }>>
> = {
  ARBEIDSTRENING: { rule: 'ATR-06', topic: 'duration', parameter: 'ATR.REVIEW' },
  ARBEIDSFORBEREDENDE_TRENING: { rule: 'AFT-11', topic: 'progress', parameter: 'AFT.REVIEW' },
  VARIG_LONNSTILSKUDD: { rule: 'VLT-10', topic: 'duration', parameter: 'VLT.REVIEW' },
  FIREARIG_LONNSTILSKUDD: { rule: 'F4L-09', topic: 'progress', parameter: 'F4L.FOLLOWUP' },
};

const finalReports: Readonly<Partial<Record<MeasureCode, FinalReportDuty>>> = {
  AVKLARING: { rule: 'TF § 2-5', section: '§ 2-5' },
  OPPFOLGING: { rule: 'TF § 4-5', section: '§ 4-5' },
  JOBBKLUBB: { rule: 'TF § 4-5', section: '§ 4-5' },
  DIGITALT_OPPFOLGINGSTILTAK: { rule: 'TF § 4-5', section: '§ 4-5' },
  ARBEIDSRETTET_REHABILITERING: { rule: 'TF § 12-5', section: '§ 12-5 andre ledd' },
  ARBEIDSFORBEREDENDE_TRENING: { rule: 'AFT-12', section: '§ 13-2 femte ledd' },
};

/** The review the law asks of Nav in a measure on a day; undefined where the law asks for none. */
export function reviewDuty(measure: MeasureCode, on: LocalDate): ReviewDuty | undefined {
  const duty = reviews[measure];
  if (!duty) return undefined;
  const { section, values }: Parameter = allParameters[duty.parameter];
  const since = values[0]?.from;
  if (!since || on < since) return undefined;
  return { rule: duty.rule, section, topic: duty.topic, since, everyMonths: parameterOn(duty.parameter, on) };
}

/** The day the next review is due: the interval after the start, the last review, or the day the duty came, whichever is latest. */
export function nextReviewOn(
  measure: MeasureCode,
  startsOn: LocalDate,
  reviewedOn: readonly LocalDate[],
  on: LocalDate,
): LocalDate | undefined {
  const duty = reviewDuty(measure, latest(on, startsOn));
  return duty && addMonths(latest(startsOn, duty.since, ...reviewedOn), duty.everyMonths);
}

/** The provider's duty to report when the measure ends; the report is due on the last day. Undefined where the law asks for none. */
export function finalReportDuty(measure: MeasureCode): FinalReportDuty | undefined {
  return finalReports[measure];
}

/** The last day on which the youth guarantee must have started, with a contact person offered (UGA-04, UGA-05). */
export function youthGuaranteeStartsBy(registeredOn: LocalDate): LocalDate {
  return addDays(registeredOn, parameterOn('UGA.START', registeredOn) * 7);
}

/** The day the youth guarantee ends: the birthday itself is no longer covered (UGA-01, UGA-05). */
export function youthGuaranteeEndsOn(born: LocalDate, on: LocalDate): LocalDate {
  return birthday(born, parameterOn('UGA.AGE_TO', on));
}
