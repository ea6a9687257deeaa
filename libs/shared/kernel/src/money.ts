/** An amount in øre: whole numbers only, so that sums are exact. */
export type Ore = number;
