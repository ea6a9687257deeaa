/** A file that cannot be read as comma-separated text from this line on. */
export class UnreadableCsv extends Error {
  override readonly name = 'UnreadableCsv';

  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}
