/** Something the person at the keyboard can mend: one sentence saying what is wrong, one saying what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(sentence: string, remedy: string) {
    super(`${sentence}\n${remedy}`);
  }
}

/** The code of a system error, such as `EACCES`; empty for anything else. Within specs it is no instance of their own `Error`. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Prints a problem as it stands, anything unexpected with its trace, and ends the process with 1. */
export function endWith(error: unknown): never {
  console.error(sentenceOf(error) ?? error);
  process.exit(1);
}

/** What is said of a fault that the person at the keyboard can mend; an option that there is not is named by Node itself. */
export function sentenceOf(error: unknown): string | undefined {
  const isMendable = error instanceof Problem || errorCode(error).startsWith('ERR_PARSE_ARGS_');
  return isMendable ? `\n${(error as Error).message}\n` : undefined;
}
