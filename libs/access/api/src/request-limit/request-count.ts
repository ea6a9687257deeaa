const minuteMs = 60_000;

/** Changes and searches, or plain readings: a page reads many things at once. */
export type RequestKind = 'change' | 'reading';

/** Readings allowed for each change or search. A page of a person reads about twenty things. */
const readingsPerChange = 10;

/** How much was allowed, and when it is open again. */
export interface TooMuch {
  readonly allowed: number;
  readonly waitSeconds: number;
}

/**
 * How much each actor has asked of this instance in the minute that is running. Kept in memory: with several instances somebody may ask for
 * as many times as much, and a restart begins anew. It is far above what work takes, and there to stop a program, not a person.
 */
export class RequestCount {
  private minute = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly perMinute: number) {}

  /** Counts one more, and tells when that is too many. */
  add(actorId: string, kind: RequestKind, now: Date): TooMuch | undefined {
    const minute = Math.floor(now.getTime() / minuteMs);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
    const key = `${kind} ${actorId}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    const allowed = kind === 'change' ? this.perMinute : this.perMinute * readingsPerChange;
    if (count <= allowed) return undefined;
    return { allowed, waitSeconds: Math.ceil(((minute + 1) * minuteMs - now.getTime()) / 1000) };
  }
}
