import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { registerBehaviour, RegisterSettings } from '@fotfeste/shared/api';
import { EmbeddedOfficeRegister } from './embedded-office-register';
import { EmbeddedPopulationRegister } from './embedded-population-register';
import { OfficeRegister } from './office-register';
import { PopulationRegister } from './population-register';
import { SyntheticPopulation } from './synthetic-population';

/** The outside registers of this room, for the module: each the client that the settings name. */
export const registerProviders: Provider[] = [
  {
    provide: PopulationRegister,
    inject: [RegisterSettings],
    useFactory: ({ population }: RegisterSettings) =>
      new EmbeddedPopulationRegister(SyntheticPopulation.of('data/reference'), registerBehaviour(population)),
  },
  {
    provide: OfficeRegister,
    inject: [DataSource, RegisterSettings],
    useFactory: (dataSource: DataSource, { office }: RegisterSettings) => new EmbeddedOfficeRegister(dataSource, registerBehaviour(office)),
  },
];
