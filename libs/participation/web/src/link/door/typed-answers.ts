import type { EmploymentForm, Known } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { typedHours } from '../../attendance/typed-hours';
import type { Trial } from '../../provider/trial-list';
import type { LinkAnswersBody, LinkQuestion } from '../link-views';

/** Hours of one week, as they are typed. */
export interface TypedWeek {
  readonly plannedHours: string;
  readonly presentHours: string;
  readonly validAbsenceHours: string;
  readonly otherAbsenceHours: string;
}

/** The final report as it is typed. */
export interface TypedFinal {
  readonly course: string;
  readonly resources: string;
  readonly possibilities: string;
  readonly job: Known | '';
  readonly hoursPerWeek: string;
  readonly form: EmploymentForm | '';
  readonly employerName: string;
  readonly isSubsidised: Known | '';
  readonly education: Known | '';
  readonly otherMeasure: Known | '';
  readonly benefit: Known | '';
}

/** Everything somebody has typed at the door. It lives in the open page alone. */
export interface TypedAnswers {
  readonly firstDay: LocalDate | undefined;
  readonly isConfirmed: boolean;
  /** By Monday. */
  readonly weeks: Readonly<Record<string, TypedWeek>>;
  readonly trials: readonly Trial[];
  readonly needs: string;
  readonly nextStep: string;
  readonly final: TypedFinal;
}

export const emptyWeek: TypedWeek = { plannedHours: '', presentHours: '', validAbsenceHours: '', otherAbsenceHours: '' };

export const nothingTyped: TypedAnswers = {
  ...{ firstDay: undefined, isConfirmed: false, weeks: {}, trials: [], needs: '', nextStep: '' },
  final: {
    ...{ course: '', resources: '', possibilities: '', job: '', hoursPerWeek: '', form: '', employerName: '' },
    ...{ isSubsidised: '', education: '', otherMeasure: '', benefit: '' },
  },
};

export const weekFields = ['plannedHours', 'presentHours', 'validAbsenceHours', 'otherAbsenceHours'] as const;
export const finalWords = ['course', 'resources', 'possibilities'] as const;
export const finalOutcomes = ['education', 'otherMeasure', 'benefit'] as const;

/** What can be wrong before anything is sent: a key below `participation.door.fault`. */
export type DoorFault = 'words' | 'choice' | 'day' | 'hours' | 'both-hours' | 'employer';

/** Everything that is missing or cannot be read, by the name of its field. */
export function typedFaults(typed: TypedAnswers, questions: readonly LinkQuestion[]): Readonly<Record<string, DoorFault>> {
  return Object.assign({}, ...questions.map((question) => faultsOf(typed, question))) as Record<string, DoorFault>;
}

function faultsOf(typed: TypedAnswers, { kind, weekFrom, startsOn }: LinkQuestion): Readonly<Record<string, DoorFault>> {
  switch (kind) {
    case 'first-day':
      return (startsOn ? typed.isConfirmed : typed.firstDay) ? {} : { firstDay: 'day' };
    case 'attendance':
      return weekFaults(typed.weeks[weekFrom ?? ''] ?? emptyWeek, weekFrom ?? '');
    case 'interim-report':
      return { ...(typed.nextStep.trim().length < 3 && { 'interim.nextStep': 'words' }), ...trialFaults(typed.trials) };
    case 'final-report':
      return finalFaultsIn(typed.final);
  }
}

/** A week is left out whole, or told with both what was planned and what came of it. */
function weekFaults(week: TypedWeek, monday: string): Readonly<Record<string, DoorFault>> {
  if (isEmpty(week)) return {};
  const faults = weekFields.flatMap((field): readonly (readonly [string, DoorFault])[] => {
    const { kind } = typedHours(week[field]);
    const isAsked = field === 'plannedHours' || field === 'presentHours';
    if (kind === 'unreadable') return [[`attendance.${monday}.${field}`, 'hours']];
    return kind === 'empty' && isAsked ? [[`attendance.${monday}.${field}`, 'both-hours']] : [];
  });
  return Object.fromEntries(faults);
}

function trialFaults(trials: readonly Trial[]): Readonly<Record<string, DoorFault>> {
  return Object.fromEntries(
    trials.flatMap(({ employerName, from }, index): readonly (readonly [string, DoorFault])[] => [
      ...(employerName.trim().length < 2 ? [[`trials.${index}.employerName`, 'employer'] as const] : []),
      ...(from ? [] : [[`trials.${index}.from`, 'day'] as const]),
    ]),
  );
}

function finalFaultsIn(final: TypedFinal): Readonly<Record<string, DoorFault>> {
  const hours = typedHours(final.hoursPerWeek);
  return {
    ...Object.fromEntries(finalWords.filter((field) => final[field].trim().length < 3).map((field) => [`final.${field}`, 'words'])),
    ...Object.fromEntries(
      (['job', ...finalOutcomes] as const).filter((field) => !final[field]).map((field) => [`final.outcome.${field}`, 'choice']),
    ),
    ...(final.job === 'yes' && !(hours.kind === 'hours' && hours.hours > 0) && { 'final.outcome.hoursPerWeek': 'hours' }),
    ...(final.job === 'yes' && !final.form && { 'final.outcome.form': 'choice' }),
  };
}

export function isEmpty(week: TypedWeek): boolean {
  return weekFields.every((field) => week[field].trim() === '');
}

/** What is sent: the answers to what is asked, and nothing else. */
export function answersBody(typed: TypedAnswers, questions: readonly LinkQuestion[]): Omit<LinkAnswersBody, 'token' | 'session'> {
  const asked = (kind: LinkQuestion['kind']): LinkQuestion | undefined => questions.find((question) => question.kind === kind);
  const first = asked('first-day');
  const day = first?.startsOn ? typed.isConfirmed && first.startsOn : typed.firstDay;
  const weeks = questions.flatMap(({ weekFrom }) => (weekFrom ? weekBody(weekFrom, typed.weeks[weekFrom] ?? emptyWeek) : []));
  return {
    ...(first && day && { firstDay: day }),
    ...(weeks.length > 0 && { attendance: weeks }),
    ...(asked('interim-report') && { interim: interimBody(typed) }),
    ...(asked('final-report') && { final: finalBody(typed.final) }),
  };
}

function weekBody(weekFrom: string, week: TypedWeek) {
  if (isEmpty(week)) return [];
  const hours = (field: keyof TypedWeek): number | undefined => {
    const read = typedHours(week[field]);
    return read.kind === 'hours' ? read.hours : undefined;
  };
  const [valid, other] = [hours('validAbsenceHours'), hours('otherAbsenceHours')];
  return [
    {
      ...{ weekFrom, plannedHours: hours('plannedHours') ?? 0, presentHours: hours('presentHours') ?? 0 },
      ...(valid !== undefined && { validAbsenceHours: valid }),
      ...(other !== undefined && { otherAbsenceHours: other }),
    },
  ];
}

function interimBody({ trials, needs, nextStep }: TypedAnswers): NonNullable<LinkAnswersBody['interim']> {
  return {
    trials: trials.flatMap(({ employerName, from, to, result }) =>
      from ? [{ employerName: employerName.trim(), from, ...(to && { to }), ...(result?.trim() && { result: result.trim() }) }] : [],
    ),
    nextStep: nextStep.trim(),
    ...(needs.trim() && { needs: needs.trim() }),
  };
}

function finalBody(final: TypedFinal): NonNullable<LinkAnswersBody['final']> {
  const { course, resources, possibilities, job, form, employerName, isSubsidised, education, otherMeasure, benefit } = final;
  const hours = typedHours(final.hoursPerWeek);
  const jobDetails = {
    ...(hours.kind === 'hours' && { hoursPerWeek: hours.hours }),
    ...(form && { form }),
    ...(employerName.trim() && { employerName: employerName.trim() }),
    isSubsidised: isSubsidised || 'unknown',
  } as const;
  return {
    ...{ course: course.trim(), resources: resources.trim(), possibilities: possibilities.trim() },
    outcome: {
      ...{
        job: job || 'unknown',
        education: education || 'unknown',
        otherMeasure: otherMeasure || 'unknown',
        benefit: benefit || 'unknown',
      },
      ...(job === 'yes' && { jobDetails }),
    },
  };
}
