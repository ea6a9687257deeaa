/** Somebody who may be given something to do about a person. */
export class ColleagueView {
  readonly id!: string;
  readonly name!: string;
}

export class ColleaguesView {
  /** By name. */
  readonly items!: readonly ColleagueView[];
}
