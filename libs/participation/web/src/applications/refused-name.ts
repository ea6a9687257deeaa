import type { Problem } from '@fotfeste/shared/web';
import type { Application } from '../contract';

/** Whom a refusal is about, when many were decided at once and nothing was done because of one; nothing when it names nobody. */
export function refusedName(problem: Problem | undefined, picked: readonly Application[], masked: string): string | undefined {
  const id = problem?.more['participationId'];
  const one = picked.length > 1 ? picked.find(({ participationId }) => participationId === id) : undefined;
  return one && (one.name ?? masked);
}
