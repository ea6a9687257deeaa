import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Clock, osloDate } from '@fotfeste/shared/api';

/** How much wider each bucket of times is than the one before: what is told is never lower than what was, and at most so much higher. */
const widening = 1.05;

/** How long the answers to an address took on a day. Unit: milliseconds. */
export interface AnswerTimes {
  readonly answers: number;
  readonly p95: number;
}

/** Counts how long today's answers took, by the pattern of their address: no person, no user, and nothing of yesterday. In this process alone. */
@Injectable()
export class Pace {
  private day: LocalDate;
  private began: Date;
  private counts = new Map<string, Map<number, number>>();

  constructor(private readonly clock: Clock) {
    this.began = clock.now();
    this.day = osloDate(this.began);
  }

  /** An answer to an address, such as `GET /api/caseload/mine`, and how long it took. */
  note(route: string, milliseconds: number): void {
    this.turnPage();
    const counts = this.counts.get(route) ?? new Map<number, number>();
    const bucket = Math.max(0, Math.ceil(Math.log(Math.max(milliseconds, 1)) / Math.log(widening)));
    this.counts.set(route, counts.set(bucket, (counts.get(bucket) ?? 0) + 1));
  }

  /** Since when answers are counted: midnight in Oslo, or the start of this process. */
  get since(): Date {
    this.turnPage();
    return this.began;
  }

  /** All answers to these addresses together; nothing when there was none. */
  of(routes: readonly string[]): AnswerTimes | undefined {
    this.turnPage();
    const together = new Map<number, number>();
    for (const route of routes)
      for (const [bucket, count] of this.counts.get(route) ?? []) together.set(bucket, (together.get(bucket) ?? 0) + count);
    const answers = [...together.values()].reduce((sum, count) => sum + count, 0);
    if (answers === 0) return undefined;
    let left = Math.ceil(answers * 0.95);
    for (const [bucket, count] of [...together].sort(([one], [other]) => one - other)) {
      left -= count;
      if (left <= 0) return { answers, p95: Math.round(widening ** bucket) };
    }
    return undefined;
  }

  private turnPage(): void {
    const now = this.clock.now();
    const today = osloDate(now);
    if (today === this.day) return;
    this.day = today;
    this.began = now;
    this.counts = new Map();
  }
}
