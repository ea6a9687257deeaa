/** One thing that is wrong with a file, where it stands and why. */
export interface Refusal {
  readonly file: string;
  /** Line in the file, the header being line 1; 0 when it concerns the file as a whole. */
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
}

/** Thrown when something given was refused; nothing of it was kept. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly refusals: readonly Refusal[]) {
    super(`${refusals.length} refused`);
  }
}

/** `counties.csv, line 3, column name: is empty`. */
export function sentenceOf({ file, line, column, reason }: Refusal): string {
  const place = [file, ...(line > 0 ? [`line ${line}`] : []), ...(column ? [`column ${column}`] : [])].join(', ');
  return `${place}: ${reason}`;
}
