import { createHash } from 'node:crypto';
import pg from 'pg';

/** A connection keeps at most so many plans: each takes memory of PostgreSQL's, more of it the more policies it holds. Our own choice. */
const mostPlans = 300;
/** A text gets its name the third time: one that was put together for a single question never does. */
const timesUnnamed = 2;
const mostCounted = 2000;
const names = new Map<string, string>();
const times = new Map<string, number>();

/**
 * A connection that asks PostgreSQL to prepare each statement under a name, so that what it found out about the text and its policies is
 * kept for the next time: planning a read under row-level security takes longer than the read itself.
 */
export class PreparingClient extends pg.Client {
  override query = ((...asked: Parameters<pg.Client['query']>) => {
    const [text, values] = asked as readonly unknown[];
    const ask = super.query.bind(this) as (...of: readonly unknown[]) => unknown;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name ? ask({ text, values, name }, ...asked.slice(2)) : ask(...asked);
  }) as pg.Client['query'];
}

/** One name for one text that is asked often; none once there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostPlans) return known;
  const before = times.get(text) ?? 0;
  if (before < timesUnnamed) {
    if (times.size >= mostCounted) times.clear();
    times.set(text, before + 1);
    return undefined;
  }
  times.delete(text);
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
