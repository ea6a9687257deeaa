const pauseMs = 400;
const longestUnsavedMs = 900;
const firstRetryMs = 1000;
const longestRetryMs = 10_000;

/** How long to wait before saving: a short pause in typing, never longer than a second unsaved, and longer after failures. */
export function waitAfter({ failures, unsavedForMs }: { readonly failures: number; readonly unsavedForMs: number }): number {
  if (failures > 0) return Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);
  return Math.max(0, Math.min(pauseMs, longestUnsavedMs - unsavedForMs));
}
