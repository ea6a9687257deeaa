/** Why the process cannot start, in words that hold nothing of anybody: those may be told. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/**
 * Node's own words about an error that nobody caught hold everything the error carries, such as the values of a refused row, and its reports
 * hold the environment. Neither may leave the process: a crash tells the kind of error and where it was, and writes no report, whatever the
 * process was started with. The supervisor starts the next one.
 */
export function crashQuietly(): void {
  Object.assign(process.report, { reportOnFatalError: false, reportOnSignal: false, reportOnUncaughtException: false, excludeEnv: true });
  process.on('uncaughtException', (error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'fatal', timestamp: Date.now(), context: 'Crash', message: crashOf(error) })}\n`, () =>
      process.exit(1),
    );
  });
}

/** Never the message, but for what is wrong at the start: it may repeat what somebody wrote. */
function crashOf(thrown: unknown): Readonly<Record<string, unknown>> {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  if (thrown instanceof StartFault) return { name: thrown.name, message: thrown.message };
  const { code } = thrown as { readonly code?: unknown };
  const where = (thrown.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return { name: thrown.name, ...(typeof code === 'string' && { code }), where };
}
