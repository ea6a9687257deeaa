import { idnr } from '@navikt/fnrvalidator';
import { answerAs, answering, type RegisterBehaviour } from '@fotfeste/shared/api';
import { isSynthetic } from '@fotfeste/participant/domain';
import { PopulationRegister, populationRegisterDown, type RegisterPerson } from './population-register';

import { SyntheticPopulation } from './synthetic-population';

/** Knows somebody made up for every valid synthetic number, always the same, and nobody for a number a real person may have. */
export class EmbeddedPopulationRegister extends PopulationRegister {
  constructor(
    private readonly population: SyntheticPopulation = SyntheticPopulation.of('data/reference'),
    private readonly behaviour: RegisterBehaviour = answering,
  ) {
    super();
  }

  override find(identityNumber: string): Promise<RegisterPerson | undefined> {
    return answerAs(this.behaviour, populationRegisterDown, () => Promise.resolve(this.personWith(identityNumber)), undefined);
  }

  private personWith(identityNumber: string): RegisterPerson | undefined {
    if (!/^\d{11}$/.test(identityNumber) || idnr(identityNumber).status === 'invalid' || !isSynthetic(identityNumber)) return undefined;
    return this.population.person(identityNumber);
  }
}
