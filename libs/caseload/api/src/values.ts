/** The values of one statement. Each is handed over once and named by its place, `$1`, `$2` …; nothing of them stands in the text. */
export class Values {
  private readonly given: unknown[] = [];

  /** The place of the value in the statement. */
  place(value: unknown): string {
    const known = this.given.indexOf(value);
    return `$${String(known < 0 ? this.given.push(value) : known + 1)}`;
  }

  get all(): readonly unknown[] {
    return this.given;
  }
}
