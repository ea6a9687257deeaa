import { completedYears, type Language, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { assistanceGroupDefinitions, mainGoalNames, measureDefinitions } from '@fotfeste/eligibility/domain/names';
import { meetingDayOf } from '@fotfeste/activity-plan/domain';
import type { CaseRow } from './case-row';
import type { CaseListColumn } from './case-sort';
import { writtenDay } from './csv';
import { markText, organisationText, type Cell } from './export';
import {
  columnTexts,
  deadlineTexts,
  decisionWorkTexts,
  minutesOfText,
  protectionTexts,
  someMeasureText,
  waitsFromText,
} from './export-texts';

/** Headings of the file: the columns of the list, what marks a person beside the name, and what a deadline or a measure is beside it. */
export function headingsOf(columns: readonly CaseListColumn[], language: Language): readonly string[] {
  return columns.flatMap((column) => [columnTexts[column], ...besideOf(column)]).map((text) => text[language]);
}

/** The cells of one person, under {@link headingsOf}. The row is one that the reader may see. */
export function cellsOf(row: CaseRow, columns: readonly CaseListColumn[], today: LocalDate, language: Language): readonly Cell[] {
  const say = (text: LocalizedText | undefined): Cell => text && { text: text[language] };
  const words = (text: string | undefined): Cell => (text === undefined ? undefined : { text });
  const day = (date: LocalDate | undefined): Cell => date && { day: date };
  const waits = (since: LocalDate | undefined): Cell =>
    since && since > today ? { text: withDay(waitsFromText, since, language) } : day(since);
  const cells: Readonly<Record<CaseListColumn, readonly Cell[]>> = {
    name: [{ text: row.name }, words(marksOf(row, language))],
    age: [{ number: completedYears(row.born, today) }],
    office: [{ text: row.office }],
    adviser: [words(row.responsibleName)],
    'assigned-on': [day(row.assignedOn)],
    'follow-up-from': [day(row.followUpFrom)],
    group: [say(row.assistanceGroup && assistanceGroupDefinitions[row.assistanceGroup].name)],
    'main-goal': [say(row.mainGoal && mainGoalNames[row.mainGoal])],
    'decided-on': [day(row.decidedOn)],
    'decision-work': [say(row.decisionWork && decisionWorkTexts[row.decisionWork])],
    deadline: [day(row.deadlineOn), words(dueTextOf(row, language))],
    'waits-for-adviser': [waits(row.waitsForAdviserSince)],
    'waits-for-participant': [waits(row.waitsForParticipantSince)],
    measure: [say(measureTextOf(row)), words(row.organisationName)],
    'participation-from': [day(row.participationFrom)],
    'participation-to': [day(row.participationTo)],
    'waiting-since': [day(row.waitingSince)],
    'last-contact': [day(row.lastContactOn)],
    'quiet-since': [day(row.quietSince)],
  };
  return columns.flatMap((column) => cells[column]);
}

function besideOf(column: CaseListColumn): readonly LocalizedText[] {
  if (column === 'name') return [markText];
  if (column === 'deadline') return [columnTexts.due];
  return column === 'measure' ? [organisationText] : [];
}

function marksOf({ protection, isShielded }: CaseRow, language: Language): string | undefined {
  const marks = [...(protection === 'none' ? [] : [protectionTexts[protection]]), ...(isShielded ? [protectionTexts['shielded']] : [])];
  return marks.length > 0 ? marks.map((mark) => mark?.[language] ?? '').join(', ') : undefined;
}

function dueTextOf({ deadlineKind: kind, deadlineOn: dueOn }: CaseRow, language: Language): string | undefined {
  if (kind === undefined || dueOn === undefined) return undefined;
  const meetingDay = meetingDayOf({ kind, dueOn });
  return meetingDay ? withDay(minutesOfText, meetingDay, language) : (deadlineTexts[kind]?.[language] ?? kind);
}

function withDay(text: LocalizedText, day: LocalDate, language: Language): string {
  return text[language].replace('{day}', writtenDay(day));
}

function measureTextOf({ measure, participationId }: CaseRow): LocalizedText | undefined {
  if (measure) return measureDefinitions[measure].shortName;
  return participationId === undefined ? undefined : someMeasureText;
}
