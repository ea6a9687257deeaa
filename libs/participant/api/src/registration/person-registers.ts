import { Injectable } from '@nestjs/common';
import { Problem } from '@fotfeste/shared/api';
import { OfficeRegister, officeRegisterDown, PopulationRegister, type RegisterPerson, type ResponsibleOffice } from '../registers';

/** What the outside registers know of a number before a registration. */
export interface LookedUp {
  readonly person?: RegisterPerson;
  readonly office?: ResponsibleOffice;
  /** Why the register of offices did not answer. Told only of somebody whom the adviser may see. */
  readonly officeProblem?: Problem;
}

/** Asks the population register who somebody is, and the register of offices who follows them up. Before the transaction, never inside. */
@Injectable()
export class PersonRegisters {
  constructor(
    private readonly population: PopulationRegister,
    private readonly offices: OfficeRegister,
  ) {}

  /** Throws the population register's own problem when it does not answer. Without an answer on the office the adviser's choice stands. */
  async lookUp(identityNumber: string): Promise<LookedUp> {
    const person = await this.population.find(identityNumber);
    if (!person?.municipalityNumber) return person ? { person } : {};
    try {
      const office = await this.offices.officeFor(person.municipalityNumber, person.districtCode);
      return office ? { person, office } : { person };
    } catch (error) {
      if (error instanceof Problem && error.kind === officeRegisterDown) return { person, officeProblem: error };
      throw error;
    }
  }
}
