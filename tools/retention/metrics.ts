import type { DueRows } from './due.ts';

/** A plan as Prometheus reads it from a file (the textfile collector of its node exporter): numbers of rows by group, and nobody. */
export function metricsOf(plan: readonly DueRows[], asked: Date): string {
  const gauge = (name: string, help: string, lines: readonly string[]): readonly string[] => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...lines.map((line) => `${name}${line}`),
  ];
  const byGroup = (value: (due: DueRows) => number): readonly string[] => plan.map((due) => `{group="${due.group}"} ${String(value(due))}`);
  return [
    ...gauge(
      'fotfeste_retention_overdue',
      'Rows that have outlived their time and wait for nothing but that somebody names the group',
      byGroup(({ now }) => now),
    ),
    ...gauge(
      'fotfeste_retention_held',
      'Rows that have outlived their time, or will within 90 days, and wait for a complaint, a lock or a participation',
      byGroup(({ held }) => held),
    ),
    ...gauge('fotfeste_retention_asked_timestamp_seconds', 'When this was asked', [` ${String(Math.floor(asked.getTime() / 1000))}`]),
    '',
  ].join('\n');
}
