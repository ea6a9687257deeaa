import { inject, Injectable, signal } from '@angular/core';
import type { CaseCategory } from '@fotfeste/caseload/domain';
import { Client, I18n } from '@fotfeste/shared/web';
import type { CaseMark } from '../contract';

/** Rows that come within this time are asked for together. */
const togetherMs = 60;
const mostAtATime = 500;

/** What somebody has put on the people of a list for nobody else, and what the categories mean to them. */
@Injectable()
export class CaseMarks {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly known = signal<ReadonlyMap<string, CaseMark>>(new Map());
  private readonly asked = new Set<string>();
  private waiting: string[] = [];
  readonly words = this.client.read('GET /caseload/categories');

  of(id: string): CaseMark | undefined {
    return this.known().get(id);
  }

  /** The own words for it; nothing when there are none. */
  wordsOf(category: CaseCategory): string | undefined {
    return this.words.latest()?.items.find((each) => each.category === category)?.words;
  }

  nameOf(category: CaseCategory): string {
    return this.wordsOf(category) ?? this.i18n.text(`caseload.bulk.shape.${category}`);
  }

  /** Somebody is shown whose mark must be known. */
  need(id: string): void {
    if (this.asked.has(id)) return;
    this.asked.add(id);
    this.waiting.push(id);
    if (this.waiting.length === 1) setTimeout(() => void this.ask(), togetherMs);
  }

  /** Marks may have changed: asks again for everybody. */
  refresh(): void {
    const ids = [...this.asked];
    this.asked.clear();
    for (const id of ids) this.need(id);
  }

  private async ask(): Promise<void> {
    const ids = this.waiting.splice(0, mostAtATime);
    if (this.waiting.length > 0) setTimeout(() => void this.ask());
    try {
      const { value } = await this.client.send('POST /caseload/categories/marks', { body: { participantIds: ids } });
      const marks = new Map(value.items.map((mark) => [mark.participantId, mark]));
      this.known.update((known) => new Map([...[...known].filter(([id]) => !ids.includes(id)), ...marks]));
    } catch {
      // A list without marks is a list all the same; they are asked for again with the next rows
      for (const id of ids) this.asked.delete(id);
    }
  }
}
