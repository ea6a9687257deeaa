import { longDate, type DocumentBlock, type DocumentContent } from '@fotfeste/document/domain';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { fill, type Language, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Outcome } from '../outcome';
import type { CommentWay } from '../report-comment';
import type { FinalReport, InterimReport, ReportKind, WeekAttendance } from '../report';
import { absenceLabels, commentLabels, employmentLabels, knownLabels, progressLabels, reportLabels, reportTitles } from './report-labels';

/** A report, and what stands around it when it is printed. */
export interface PrintedReport {
  readonly kind: ReportKind;
  readonly measure: MeasureCode;
  readonly participant: string;
  /** Who carries out the measure. */
  readonly provider: string;
  readonly sentBy: string;
  readonly sentOn: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The goals' words, by id. */
  readonly goals: ReadonlyMap<string, string>;
  readonly content: InterimReport | Omit<FinalReport, 'outcome'>;
  readonly outcome?: Outcome | undefined;
  /** What the participant says about it; the latest stands. */
  readonly comment?: PrintedComment | undefined;
}

/** The participant's own comment on a report, and how it reached Nav. */
export interface PrintedComment {
  readonly words: string;
  readonly how: CommentWay;
  readonly givenOn: LocalDate;
  readonly recordedByName: string;
}

/** A report as a document in a language; what its writers wrote stays as they wrote it. */
export function printedReport(report: PrintedReport, language: Language): DocumentContent {
  const say = (text: LocalizedText): string => text[language];
  const { kind, measure, participant, provider, sentBy, sentOn, from, to, content, outcome, comment } = report;
  const period = `${longDate(from, language)} – ${longDate(to, language)}`;
  const facts: readonly (readonly [string, string])[] = [
    [say(reportLabels.participant), participant],
    [say(reportLabels.period), period],
    [say(reportLabels.sentBy), sentBy],
  ];
  return {
    ...{ language, sender: provider, date: sentOn, recipient: [], signature: [] },
    title: fill(say(reportTitles[kind]), { measure: say(measureDefinitions[measure].name) }),
    blocks: [
      { kind: 'facts', facts },
      ...('nextStep' in content ? attendanceTable(content, language) : []),
      ...goalsTable(report, language),
      ...('nextStep' in content ? interimWords(content, language) : finalWords(content, language)),
      ...(outcome ? outcomeFacts(outcome, language) : []),
      ...(comment ? commentOf(comment, language) : []),
    ],
  };
}

function under(heading: LocalizedText, language: Language, ...blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return [{ kind: 'heading', text: heading[language] }, ...blocks];
}

function paragraphUnder(heading: LocalizedText, text: string | undefined, language: Language): readonly DocumentBlock[] {
  return text?.trim() ? under(heading, language, { kind: 'paragraph', text }) : [];
}

function attendanceTable({ attendance }: InterimReport, language: Language): readonly DocumentBlock[] {
  if (attendance.length === 0) return [];
  const head = [reportLabels.week, reportLabels.planned, reportLabels.present, reportLabels.absence].map((label) => label[language]);
  const rows = attendance.map((week) => [
    `${week.week} (${week.year})`,
    number(week.plannedHours, language),
    number(week.presentHours, language),
    absenceOf(week, language),
  ]);
  return under(reportLabels.attendance, language, { kind: 'table', head, rows });
}

/** Hours of each kind where they are told, else whether there was any. */
function absenceOf({ absence, validAbsenceHours, otherAbsenceHours }: WeekAttendance, language: Language): string {
  const told = (
    [
      ['valid', validAbsenceHours],
      ['other', otherAbsenceHours],
    ] as const
  ).flatMap(([kind, hours]) => (hours ? [`${absenceLabels[kind][language]} ${number(hours, language)}`] : []));
  return told.join(', ') || absenceLabels[absence][language];
}

function goalsTable({ content, goals }: PrintedReport, language: Language): readonly DocumentBlock[] {
  if (content.goals.length === 0) return [];
  const head = [reportLabels.goal, reportLabels.progress, reportLabels.words].map((label) => label[language]);
  const rows = content.goals.map(({ goalId, progress, words = '' }) => [
    goals.get(goalId) ?? '',
    progressLabels[progress][language],
    words,
  ]);
  return under(reportLabels.goals, language, { kind: 'table', head, rows });
}

function interimWords({ trials, needs, nextStep }: InterimReport, language: Language): readonly DocumentBlock[] {
  const head = [reportLabels.employer, reportLabels.period, reportLabels.result].map((label) => label[language]);
  const rows = trials.map(({ employerName, from, to, result = '' }) => [
    employerName,
    [longDate(from, language), to ? longDate(to, language) : ''].join(' – ').trim(),
    result,
  ]);
  return [
    ...(rows.length > 0 ? under(reportLabels.trials, language, { kind: 'table', head, rows }) : []),
    ...paragraphUnder(reportLabels.needs, needs, language),
    ...paragraphUnder(reportLabels.nextStep, nextStep, language),
  ];
}

function finalWords({ course, resources, possibilities }: Omit<FinalReport, 'outcome'>, language: Language): readonly DocumentBlock[] {
  return [
    ...paragraphUnder(reportLabels.course, course, language),
    ...paragraphUnder(reportLabels.resources, resources, language),
    ...paragraphUnder(reportLabels.possibilities, possibilities, language),
  ];
}

function outcomeFacts({ job, jobDetails, education, educationWords, otherMeasure, benefit }: Outcome, language: Language) {
  const answer = (known: Outcome['job'], ...more: readonly (string | undefined)[]): string =>
    [knownLabels[known][language], ...more].filter(Boolean).join(', ');
  const { hoursPerWeek, form, employerName, isSubsidised } = jobDetails ?? {};
  const hours = hoursPerWeek === undefined ? undefined : fill(reportLabels.hours[language], { hours: number(hoursPerWeek, language) });
  const facts: readonly (readonly [string, string])[] = [
    [reportLabels.job[language], answer(job, hours, form && employmentLabels[form][language], employerName)],
    ...(isSubsidised ? [[reportLabels.subsidised[language], answer(isSubsidised)] as const] : []),
    [reportLabels.education[language], answer(education, educationWords)],
    [reportLabels.otherMeasure[language], answer(otherMeasure)],
    [reportLabels.benefit[language], answer(benefit)],
  ];
  return under(reportLabels.outcome, language, { kind: 'facts', facts });
}

function commentOf({ words, how, givenOn, recordedByName }: PrintedComment, language: Language): readonly DocumentBlock[] {
  const given = fill(commentLabels[how][language], { date: longDate(givenOn, language), name: recordedByName });
  return under(reportLabels.comment, language, { kind: 'paragraph', text: words }, { kind: 'paragraph', text: given });
}

function number(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
