import type { LocalDate } from '@fotfeste/shared/kernel';
import { measureCodeOf, measureCodes, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { bornOf } from '@fotfeste/participant/domain';
import {
  endingOf,
  endReasons,
  extentRangeFaults,
  measureRoutes,
  periodFaults,
  phaseOf,
  reasonDefinitions,
  reasonWordsLength,
  statusOfNavCode,
  type EndingKind,
  type EndReason,
  type ParticipationRoute,
  type ParticipationStatus,
} from '@fotfeste/participation/domain';
import type { WrongCell } from '../csv/row.ts';
import type { ParticipationCells } from './participation-columns.ts';

/** An earlier participation that may be imported. */
export interface ImportedParticipation {
  readonly cells: ParticipationCells;
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly ending: EndingKind;
  readonly status: ParticipationStatus;
  readonly reason?: EndReason;
}

type Fault = WrongCell | false;

const endings: Readonly<Record<EndingKind, readonly ParticipationStatus[]>> = { open: ['ended'], course: ['completed', 'interrupted'] };

/** Holds a row against what the product asks of a participation that is over. */
export function judgeParticipation(
  cells: ParticipationCells,
  today: LocalDate,
): ImportedParticipation | { readonly wrong: readonly WrongCell[] } {
  const measure = measureOf(cells.measure);
  const [route] = measure ? measureRoutes[measure] : [];
  if (!measure || !route)
    return { wrong: [...participationCellFaults(cells), ...dayFaults(cells, today).filter((fault) => fault !== false)] };

  const ending = endingOf(measure, route);
  const status = cells.status === undefined ? (ending === 'open' ? 'ended' : undefined) : statusOfNavCode(cells.status);
  const reason = endReasons.find((each) => reasonDefinitions[each].navCode === cells.reason);
  const wrong = [...dayFaults(cells, today), ...endFaults(cells, ending, status, reason)].filter((fault) => fault !== false);
  if (wrong.length > 0 || !status) return { wrong };
  return { cells, measure, route, ending, status, ...(reason && { reason }) };
}

/** What is wrong with codes, whatever else stands in the row. */
export function participationCellFaults({ measure: code, reason }: Partial<ParticipationCells>): readonly WrongCell[] {
  const measure = code === undefined ? undefined : measureOf(code);
  const isUnknownReason = reason !== undefined && !endReasons.some((each) => reasonDefinitions[each].navCode === reason);
  return [
    ...(code !== undefined && !measure ? [{ column: 'measure', reason: 'is not the code of a measure' }] : []),
    ...(measure && measureRoutes[measure].length === 0 ? [{ column: 'measure', reason: 'is nothing one takes part in' }] : []),
    ...(isUnknownReason ? [{ column: 'reason', reason: 'is not a reason code' }] : []),
  ];
}

/** By the product's code, one of its other spellings, or the code in Arena. */
function measureOf(code: string): MeasureCode | undefined {
  return measureCodeOf(code) ?? measureCodes.find((each) => measureDefinitions[each].arenaCodes.includes(code));
}

function dayFaults(cells: ParticipationCells, today: LocalDate): readonly Fault[] {
  const { started_on: startsOn, ended_on: endsOn, percent, days_per_week: daysPerWeek } = cells;
  const born = bornOf(cells.identity_number);
  const faults = [...periodFaults({ startsOn, endsOn }), ...extentRangeFaults({ percent, daysPerWeek })];
  return [
    faults.includes('end-before-start') && { column: 'ended_on', reason: 'must not be before started_on' },
    endsOn > today && { column: 'ended_on', reason: 'must not lie ahead: only participations that are over are imported' },
    born !== undefined && startsOn < born && { column: 'started_on', reason: 'must not be before the birth' },
    faults.includes('percent-out-of-range') && { column: 'percent', reason: 'is out of range' },
    faults.includes('days-out-of-range') && { column: 'days_per_week', reason: 'is out of range' },
  ];
}

function endFaults(
  { status: code, reason: reasonCode, reason_words: words }: ParticipationCells,
  ending: EndingKind,
  status: ParticipationStatus | undefined,
  reason: EndReason | undefined,
): readonly Fault[] {
  const fits = status !== undefined && phaseOf(status) === 'over' && endings[ending].includes(status);
  const wanted = ending === 'open' ? 'HAR_SLUTTET' : 'FULLFORT or AVBRUTT';
  const mayHaveReason = status === undefined || status !== 'completed';
  return [
    !fits && {
      column: 'status',
      reason: code === undefined ? `must be ${wanted} for this measure` : `must be ${wanted} for this measure, not another`,
    },
    reasonCode !== undefined && !reason && { column: 'reason', reason: 'is not a reason code' },
    reasonCode !== undefined && !mayHaveReason && { column: 'reason', reason: 'belongs to what ended before its time' },
    reason === 'other' && !words && { column: 'reason_words', reason: 'must be filled in for the reason ANNET' },
    words !== undefined && reason !== 'other' && { column: 'reason_words', reason: 'belongs to the reason ANNET only' },
    words !== undefined &&
      words.length > reasonWordsLength && { column: 'reason_words', reason: `is longer than ${reasonWordsLength} characters` },
  ];
}
