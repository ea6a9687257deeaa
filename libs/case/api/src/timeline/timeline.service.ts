import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { MeetingDayReader } from '@fotfeste/activity-plan/api';
import { DecisionPeriodReader } from '@fotfeste/assistance/api';
import { PersonPeriodReader, knownSince, Then, type Asked } from '@fotfeste/participant/api';
import { CaseParticipationReader, VeiledReader } from '@fotfeste/participation/api';
import { timelineItems } from './timeline-items';
import type { TimelineView } from './timeline.view';

/** Everything with days, asked of every room. */
@Injectable()
export class TimelineService {
  constructor(private readonly then: Then) {}

  timeline(actor: Actor, asked: Asked): Promise<TimelineView> {
    const { participantId } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const since = await knownSince(tx, participantId);
      const periods = await tx.use(PersonPeriodReader).of(participantId);
      const decisions = await tx.use(DecisionPeriodReader).of(participantId);
      const participations = await tx.use(CaseParticipationReader).periods(participantId);
      const veiled = await tx.use(VeiledReader).of(participantId);
      const meetings = await tx.use(MeetingDayReader).of(participantId);
      return { items: timelineItems({ periods, decisions, participations: [...participations, ...veiled], meetings }), knownSince: since };
    });
  }
}
