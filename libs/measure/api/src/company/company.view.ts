export class CompanyPlaceView {
  readonly number!: string;
  readonly name!: string;
}

export class CompanyIndustryView {
  /** Division of SN2007. */
  readonly code!: string;
  readonly name!: string;
}

/** An enterprise as the company register knows it. */
export class CompanyView {
  readonly orgNumber!: string;
  readonly name!: string;
  readonly legalForm!: string;
  readonly municipality!: CompanyPlaceView;
  readonly industry!: CompanyIndustryView;
}

export class CompanyListView {
  readonly items!: readonly CompanyView[];
  /** Whether there are more than these: more words are needed. */
  readonly hasMore!: boolean;
}
