import type { LetterLanguage } from '@fotfeste/document/domain';
import type { OriginView } from '../facts/fact.view';
import type { ContactChannel, ContactField, FactSource, Guardianship, InterpreterNeed } from '@fotfeste/participant/domain';

/** Where one detail comes from. */
export class ContactOriginView {
  readonly field!: ContactField;
  readonly source!: FactSource;
  readonly date!: string;
}

export class ContactView {
  readonly telephone?: string;
  readonly email?: string;
  readonly spokenLanguage?: string;
  /** Absent when nobody has said it, as with every detail here. */
  readonly interpreter?: InterpreterNeed;
  readonly contactChannel?: ContactChannel;
  /** The form of Norwegian that the person wants letters in. */
  readonly letterLanguage?: LetterLanguage;
  readonly guardianship!: Guardianship;
  /** Municipality of residence; absent when it must not be known or is not. */
  readonly municipality?: string;
  /** Where guardianship and municipality come from. */
  readonly register!: OriginView;
  /** Who said each detail, and when; nobody has said those that are not here. */
  readonly origins!: readonly ContactOriginView[];
  readonly version!: number;
}
