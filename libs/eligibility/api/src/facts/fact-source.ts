import { Injectable } from '@nestjs/common';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { Facts, MeasureCode, Provenance } from '@fotfeste/eligibility/domain';

/** What facts are asked about: a person on a day, and further in a measure or a participation. */
export interface FactSubject {
  readonly participantId: ParticipantId;
  /** First day of the measure. */
  readonly startsOn: LocalDate;
  readonly measure?: MeasureCode;
  /** The participation in question, once there is one: for what is agreed about place, hours and end. */
  readonly participationId?: string;
}

/** Facts with where each comes from and when it was true. An absent fact is unknown, never "no". */
export interface KnownFacts {
  readonly facts: Facts;
  readonly provenance: Provenance;
}

/**
 * A room to the right that knows facts about a person, such as earlier participations. It registers itself when it starts.
 * What it says goes before what registers and recorded facts say; `participations` of several sources are added together.
 */
export interface FactSource {
  about(tx: Tx, subject: FactSubject): Promise<KnownFacts>;
}

/** The fact sources of the rooms to the right. */
@Injectable()
export class FactSources {
  private readonly sources: FactSource[] = [];

  register(source: FactSource): void {
    this.sources.push(source);
  }

  /** What each of them knows. */
  async about(tx: Tx, subject: FactSubject): Promise<readonly KnownFacts[]> {
    const known: KnownFacts[] = [];
    for (const source of this.sources) known.push(await source.about(tx, subject));
    return known;
  }
}
