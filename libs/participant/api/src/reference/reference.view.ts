export class CodeNameView {
  readonly code!: string;
  readonly name!: string;
  /** The job title or the kind of education it was found by, when that is not its name. */
  readonly foundAs?: string;
}

export class CodeNamesView {
  readonly items!: readonly CodeNameView[];
}

export class OfficeChoiceView {
  readonly number!: string;
  readonly name!: string;
}

export class OfficeChoicesView {
  readonly items!: readonly OfficeChoiceView[];
}
