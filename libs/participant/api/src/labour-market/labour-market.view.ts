/** One figure with its period and source. */
export class FigureView {
  readonly value!: number;
  /** A year, or a quarter such as 2025-Q2. */
  readonly period!: string;
  readonly source!: string;
}

export class MarketOccupationView {
  /** STYRK-08. */
  readonly code!: string;
  readonly name!: string;
  /** Registered job seekers in the whole country, on average through the year. */
  readonly seekers?: FigureView;
  /** Persons that employers in the whole country asked for. */
  readonly demand?: FigureView;
}

/** The labour market for what somebody wishes to do, where they live. What is absent is not known. */
export class LabourMarketView {
  readonly county?: string;
  /** Growth in the hours of the staffing sector in the county, in percent against the same quarter the year before. */
  readonly hoursGrowth?: FigureView;
  /** In the order of the wishes; empty when nobody has said any. */
  readonly occupations!: readonly MarketOccupationView[];
}
