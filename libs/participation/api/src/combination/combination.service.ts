import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { ParticipationRepository } from '../participation.repository';
import { VeiledReader } from '../veiled/veiled.reader';
import type { CombinationsQuery } from './combination.dto';
import type { BesideView, ChainView, CombinationsView } from './combination.view';
import { chainsBehind, runningBeside, veiledBeside, type Beside, type ChainStep } from './running-beside';

/** What the sources say of a measure beside the others somebody is in, and after those they have been in. */
@Injectable()
export class CombinationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  about(actor: Actor, participantId: ParticipantId, query: CombinationsQuery): Promise<CombinationsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { measure, endsOn, host, participationId, startsOn = tx.today } = query;
      const others = (await tx.use(ParticipationRepository).ofPerson(participantId)).filter(({ id }) => id !== participationId);
      const coming = { measure, startsOn, endsOn, host };
      const veiled = await tx.use(VeiledReader).whole(participantId);
      return {
        beside: [...runningBeside(others, coming), ...veiledBeside(veiled, coming)].map(besideView),
        chains: chainsBehind(others, coming).map(chainView),
      };
    });
  }
}

function besideView({ row, combination, isVeiled }: Beside): BesideView {
  const { id: participationId, measure, status, startsOn, endsOn } = row;
  const { key, verdict, text, basis, rules } = combination;
  return { participationId, status, key, verdict, text, rules, ...given({ startsOn, endsOn }), ...(isVeiled ? {} : { measure, basis }) };
}

function chainView({ chain, tried }: ChainStep): ChainView {
  const { rule, force, text, basis } = chain;
  return { rule, force, text, basis, tried };
}
