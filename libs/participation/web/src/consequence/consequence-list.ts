import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Consequence } from '../contract';
import { consequenceKey } from './consequence-texts';

/** What a change would lead to, one sentence for each event of its rehearsal. */
@Component({
  selector: 'ff-consequence-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <section class="ff-consequences" aria-labelledby="consequences">
      <h3 class="aksel-heading aksel-heading--xsmall" id="consequences">{{ 'participation.consequences.heading' | transloco }}</h3>
      <ul class="ff-consequences__list">
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        } @empty {
          <li>{{ 'participation.consequences.none' | transloco }}</li>
        }
      </ul>
      <p class="ff-subtle">{{ 'participation.consequences.rehearsed' | transloco }}</p>
    </section>
  `,
})
export class ConsequenceList {
  readonly consequences = input.required<readonly Consequence[]>();

  private readonly i18n = inject(I18n);
  protected readonly lines = computed(() => {
    const texts = this.consequences().flatMap(({ event, payload }) => {
      const key = consequenceKey(event, payload);
      return key ? [this.i18n.text(`participation.consequence.${key}`, this.valuesOf(payload))] : [];
    });
    return [...new Set(texts)].map((text) => this.counted(text, texts.filter((each) => each === text).length));
  });

  /** What happens to several in the same way is said once, with how many. */
  private counted(text: string, count: number): string {
    return count > 1 ? this.i18n.text('participation.consequences.several', { text, count }) : text;
  }

  /** Codes and days of the event as people write them. */
  private valuesOf(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
    const written = Object.entries(payload).map(([field, value]) => {
      const text = typeof value === 'string' && isLocalDate(value) ? formatDate(value) : String(value);
      return [field, field === 'to' && !isLocalDate(String(value)) ? this.i18n.text(`participation.status.${text}`) : text] as const;
    });
    return Object.fromEntries(written);
  }
}
