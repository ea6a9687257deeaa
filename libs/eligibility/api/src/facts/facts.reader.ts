import { Injectable } from '@nestjs/common';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Tx } from '@fotfeste/shared/api';
import { AssistanceReader } from '@fotfeste/assistance/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { earlierTimeFacts, withDecisions } from '../earlier-time/earlier-time-facts';
import { EarlierTimeRepository } from '../earlier-time/earlier-time.repository';
import { JudgementRepository } from '../judgement/judgement.repository';
import { standingAnswers } from '../judgement/standing-answers';
import { RecordedFactRepository } from '../recorded-fact/recorded-fact.repository';
import { recordedFacts } from '../recorded-fact/recorded-facts';
import { FactSources, type FactSubject, type KnownFacts } from './fact-source';
import { combined } from './known-facts';
import { assistanceFacts, personFacts } from './person-facts';

/** Gathers everything that is known about a person on a day: registers, § 14 a, what people have told, answers, and the rooms to the right. */
@Injectable()
export class FactsReader {
  constructor(private readonly sources: FactSources) {}

  async about(tx: Tx, subject: FactSubject): Promise<KnownFacts> {
    const gathered = await this.gather(tx, subject, [subject.startsOn]);
    return gathered(subject.measure, subject.startsOn);
  }

  /** The same for many subjects at once: each room is asked once for all of them. */
  aboutMany(tx: Tx, subjects: readonly FactSubject[]): Promise<readonly KnownFacts[]> {
    return Promise.all(subjects.map((subject) => this.about(tx, subject)));
  }

  /** The same for several measures at once; what is known about the person is read only once. */
  async aboutEach(tx: Tx, subject: Omit<FactSubject, 'measure'>): Promise<(measure: MeasureCode) => KnownFacts> {
    const gathered = await this.gather(tx, subject, [subject.startsOn]);
    return (measure) => gathered(measure, subject.startsOn);
  }

  /** The same for several measures on several days, for what is planned; throws a RangeError for a day that was not named. */
  aboutDays(
    tx: Tx,
    participantId: ParticipantId,
    days: readonly LocalDate[],
  ): Promise<(measure: MeasureCode, startsOn: LocalDate) => KnownFacts> {
    return this.gather(tx, { participantId, startsOn: tx.today }, days);
  }

  private async gather(
    tx: Tx,
    subject: FactSubject,
    days: readonly LocalDate[],
  ): Promise<(measure: MeasureCode | undefined, startsOn: LocalDate) => KnownFacts> {
    const { participantId, participationId } = subject;
    const people = await Promise.all(days.map(async (day) => [day, await tx.use(ParticipantReader).facts(participantId, day)] as const));
    const assistance = tx.use(AssistanceReader);
    const [decision, capacity] = [await assistance.decisionInForce(participantId), await assistance.workCapacity(participantId)];
    const recorded = await tx.use(RecordedFactRepository).all(participantId);
    const judgements = await tx.use(JudgementRepository).all(participantId);
    const answers = standingAnswers(judgements, tx.today, participationId);
    const others = await this.sources.about(tx, subject);
    const time = tx.use(EarlierTimeRepository);
    const [written, decisions] = [await time.all(participantId), await time.decisions(participantId)];
    const onEveryDay = [
      assistanceFacts(decision, capacity, tx.today),
      { facts: { answers }, provenance: {} },
      ...others,
      earlierTimeFacts(written, decisions),
    ];
    const known = people.map(([day, person]) => {
      const gathered = combined([...(person ? [personFacts(person, day)] : []), ...onEveryDay]);
      const rest = withDecisions(gathered, decisions);
      const whole = (measure: MeasureCode | undefined): KnownFacts => combined([recordedFacts(recorded, measure), rest]);
      return [day, { whole, ofAnyMeasure: whole(undefined) }] as const;
    });
    const byDay = new Map(known);
    const named = new Set(recorded.map((row) => row.measure));
    return (measure, startsOn) => {
      const onDay = byDay.get(startsOn);
      if (!onDay) throw new RangeError(`Facts were not gathered for ${startsOn}`);
      return measure && named.has(measure) ? onDay.whole(measure) : onDay.ofAnyMeasure;
    };
  }
}
