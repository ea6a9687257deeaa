/** Which client answers for each outside register, as {@link registerBehaviour} reads it. Given by the composition root from the environment. */
export abstract class RegisterSettings {
  abstract readonly population: string;
  abstract readonly office: string;
  abstract readonly company: string;
}

/** Every register embedded and in order. */
export const embeddedRegisters: RegisterSettings = { population: 'embedded', office: 'embedded', company: 'embedded' };
