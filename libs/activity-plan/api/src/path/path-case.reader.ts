import { Injectable } from '@nestjs/common';
import { addDays, given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { FactsReader } from '@fotfeste/eligibility/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { CaseParticipationReader, ProbableStartReader, type ListedParticipation } from '@fotfeste/participation/api';
import { attendedStatuses, phaseOf, type ProbableStart } from '@fotfeste/participation/domain';
import { dated, type PathCase, type PathParticipation, type PathStep, type ProbablePlace } from '@fotfeste/activity-plan/domain';

/** Gathers what a path of a person is held against: facts on every day that matters, other measures, benefits, places. */
@Injectable()
export class PathCaseReader {
  constructor(private readonly facts: FactsReader) {}

  async of(tx: Tx, participantId: ParticipantId, steps: readonly PathStep[]): Promise<PathCase> {
    const all = await tx.use(CaseParticipationReader).courses(participantId);
    const participations = all.filter(isAhead).map(inPath);
    const days = daysOf(tx.today, steps, participations);
    // Asked together, the rooms read the person once
    const [known, benefits, employments] = await Promise.all([
      this.facts.aboutDays(tx, participantId, days),
      tx.use(ParticipantReader).benefits(participantId),
      tx.use(ParticipantReader).employments(participantId),
    ]);
    const offeringIds = [...new Set(steps.flatMap(({ offeringId }) => offeringId ?? []))];
    const starts = await tx.use(ProbableStartReader).of(offeringIds);
    return {
      ...{ today: tx.today, steps, participations },
      tried: all.filter(({ status }) => attendedStatuses.includes(status)).map(({ measure }) => measure),
      benefits: benefits.items,
      benefitsAreKnown: benefits.isComplete,
      employments,
      places: new Map([...starts].map(([id, start]) => [id, placeOf(start)])),
      factsOf: (measure, startsOn) => known(measure, nearest(days, startsOn)),
    };
  }
}

function isAhead({ status }: ListedParticipation): boolean {
  const phase = phaseOf(status);
  return phase === 'waiting' || phase === 'running';
}

function inPath({ id, measure, startsOn, endsOn }: ListedParticipation): PathParticipation {
  return { id, measure, ...given({ from: startsOn, to: endsOn }) };
}

/** Days on which something begins, or may begin after something is over: between them nothing that is known of the person changes. */
function daysOf(today: LocalDate, steps: readonly PathStep[], participations: readonly PathParticipation[]): readonly LocalDate[] {
  const periods = [...steps, ...dated(participations)];
  const turns = periods.flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]);
  return [...new Set([today, ...turns])].sort();
}

/** The last of the days that is not after the wanted one. */
function nearest(days: readonly LocalDate[], wanted: LocalDate): LocalDate {
  return days.findLast((day) => day <= wanted) ?? wanted;
}

function placeOf(start: ProbableStart): ProbablePlace {
  return start.kind === 'span' ? { from: start.from, to: start.to } : {};
}
