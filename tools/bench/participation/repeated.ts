import type { Statement } from './recording.ts';

/** What each request sends more than once, the most often first: where statements can be saved. */
export function repeatedIn(requests: readonly (readonly Statement[])[], names: readonly string[]): string {
  return requests
    .map((statements, index) => {
      const times = [...Map.groupBy(statements, ({ text }) => text.replaceAll(/\s+/g, ' '))]
        .map(([text, all]) => ({ text, count: all.length }))
        .sort((left, right) => right.count - left.count);
      const lines = times.map(({ text, count }) => `  ${String(count).padStart(3)} ${text.slice(0, 150)}`);
      return [`${names[index] ?? ''}: ${statements.length} statements, ${times.length} different`, ...lines].join('\n');
    })
    .join('\n');
}
