import { Injectable } from '@nestjs/common';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { UsedFact } from '@fotfeste/assistance/domain';

/** A room to the right that keeps what people have told about a person. It registers itself when it starts. */
export interface ToldFactSource {
  /** What holds today, as a decision keeps it. */
  told(tx: Tx, participantId: ParticipantId): Promise<readonly UsedFact[]>;
}

/** What people have told, from every room that keeps it. */
@Injectable()
export class ToldFactSources {
  private readonly sources: ToldFactSource[] = [];

  register(source: ToldFactSource): void {
    this.sources.push(source);
  }

  async told(tx: Tx, participantId: ParticipantId): Promise<readonly UsedFact[]> {
    const facts: UsedFact[] = [];
    for (const source of this.sources) facts.push(...(await source.told(tx, participantId)));
    return facts;
  }
}
