import type { ContactChannel, FactSource, Guardianship, InterpreterNeed } from '@fotfeste/participant/domain';

export class ContactView {
  readonly telephone?: string;
  readonly email?: string;
  readonly spokenLanguage?: string;
  readonly interpreter!: InterpreterNeed;
  readonly contactChannel!: ContactChannel;
  readonly guardianship!: Guardianship;
  /** Municipality of residence; absent when it must not be known or is not. */
  readonly municipality?: string;
  readonly source!: FactSource;
  readonly sourceDate!: string;
  readonly version!: number;
}
