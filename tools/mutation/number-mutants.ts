import type { Parameter, ParameterUnit, ParameterValue } from '@fotfeste/eligibility/domain';
import { dayAfter } from './days.ts';
import type { Law, Mutant, Watch, Writable } from './mutants.ts';

/** Every stretch of every series, one unit up and one unit down. */
export function numberMutants({ allParameters }: Law): readonly Mutant[] {
  return Object.entries(allParameters).flatMap(([id, { values, unit }]) =>
    values.flatMap(({ from, value }, stretch) =>
      ([1, -1] as const).map((step): Mutant => {
        const is = stepped(value, unit, step);
        const name = `${id} from ${from}: ${value} → ${is} ${unit}`;
        return { kind: 'number', name, thing: thingOf(id, stretch), apply: (law) => (stretchIn(law, id, stretch).value = is) };
      }),
    ),
  );
}

/** Each day between two stretches, known or not, one day later and one day earlier; and the first and last days. */
export function numberDayMutants({ allParameters }: Law): readonly Mutant[] {
  return Object.entries(allParameters).flatMap(([id, series]) =>
    series.values.flatMap(({ from, to, startNotFound }, stretch) => [
      ...(startNotFound ? [] : ([1, -1] as const).map((days) => dayMutant(id, stretch, from, days))),
      ...(to && !series.values.some((next) => next.from === dayAfter(to, 1))
        ? ([1, -1] as const).map((days) => dayMutant(id, stretch, dayAfter(to, 1), days))
        : []),
    ]),
  );
}

/** Notes each stretch whose number is read. */
export function watchNumbers({ allParameters }: Law, watch: Watch): void {
  for (const [id, { values }] of Object.entries(allParameters)) {
    for (const [stretch, one] of values.entries()) {
      const { value } = one;
      Object.defineProperty(one, 'value', {
        get: () => {
          watch(thingOf(id, stretch));
          return value;
        },
      });
    }
  }
}

function dayMutant(id: string, stretch: number, day: string, days: 1 | -1): Mutant {
  const moved = dayAfter(day, days);
  return {
    kind: 'day of a number',
    name: `${id}: what begins on ${day} begins on ${moved}`,
    thing: thingOf(id, stretch),
    apply: ({ allParameters }) => {
      moveBoundary(allParameters[id], day, moved);
    },
  };
}

/** What ends the day before ends as much later or earlier, so that there is neither a gap nor an overlap. */
function moveBoundary(series: Parameter | undefined, day: string, moved: string): void {
  const [lastBefore, lastMoved] = [dayAfter(day, -1), dayAfter(moved, -1)];
  for (const one of [...(series?.values ?? []), ...(series?.unknown ?? [])] as { from: string; to?: string }[]) {
    if (one.from === day) one.from = moved;
    if (one.to === lastBefore) one.to = lastMoved;
  }
}

function stretchIn({ allParameters }: Law, id: string, stretch: number): Writable<ParameterValue> {
  const value = allParameters[id]?.values[stretch];
  if (!value) throw new Error(`${id} has no stretch ${stretch}`);
  return value;
}

function thingOf(id: string, stretch: number): string {
  return `${id}#${stretch}`;
}

/** Days are written as numbers: 20321231, or 831 for a day of every year. */
function stepped(value: number, unit: ParameterUnit, step: 1 | -1): number {
  if (unit === 'date') return Number(dayAfter(dashed(value), step).replaceAll('-', ''));
  if (unit === 'month and day') return Number(dayAfter(dashed(20_250_000 + value), step).replaceAll('-', '')) % 10_000;
  return value + step;
}

function dashed(day: number): string {
  return String(day).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
}
