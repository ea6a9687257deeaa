import type { WrittenStep } from './views';

/** Faults of the chosen step at its fields; those of others, and of the whole path, at the path. */
export function faultsByField(
  faults: Readonly<Record<string, string | undefined>>,
  steps: readonly WrittenStep[],
  selected: string | undefined,
): Readonly<Record<string, string | undefined>> {
  const index = steps.findIndex(({ id }) => id === selected);
  const own = `steps.${String(index)}.`;
  return Object.fromEntries(
    Object.entries(faults).map(([field, message]) => [field.startsWith(own) ? `step.${field.slice(own.length)}` : field, message]),
  );
}
