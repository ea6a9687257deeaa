/** One choice. `count` shows how many rows have it; `description` explains it. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string | undefined;
  readonly count?: number | undefined;
  readonly disabled?: boolean | undefined;
}
