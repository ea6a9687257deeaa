import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { priceNoteNamed } from '@fotfeste/participation/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Consequence, ConsequenceNote, Foreseen } from '../contract';
import { MeasureNames } from '../person/measure-names';
import { consequenceKey } from './consequence-texts';
import { ForeseenList } from './foreseen-list';

/** What a change would lead to, one sentence for each event of its rehearsal. */
@Component({
  selector: 'ff-consequence-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ForeseenList, TranslocoPipe],
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
      @if (foreseen().length > 0) {
        <ff-foreseen-list [foreseen]="foreseen()" />
      }
      @if (known().length > 0) {
        <h4 class="aksel-label" id="consequence-notes">{{ 'participation.consequences.known' | transloco }}</h4>
        <ul class="ff-consequences__list" aria-labelledby="consequence-notes">
          @for (line of known(); track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
      <p class="ff-subtle">{{ 'participation.consequences.rehearsed' | transloco }}</p>
    </section>
  `,
})
export class ConsequenceList {
  readonly consequences = input.required<readonly Consequence[]>();
  /** What is worth knowing beside what happens. */
  readonly notes = input<readonly ConsequenceNote[]>([]);
  /** What follows later. */
  readonly foreseen = input<readonly Foreseen[]>([]);

  private readonly i18n = inject(I18n);
  private readonly names = inject(MeasureNames);
  protected readonly known = computed(() => this.notes().map((note) => this.inWords(note)));
  protected readonly lines = computed(() => {
    const texts = this.consequences().flatMap(({ event, payload }) => {
      const key = consequenceKey(event, payload);
      return key ? [this.i18n.text(`participation.consequence.${key}`, this.valuesOf(payload))] : [];
    });
    return [...new Set(texts)].map((text) => this.counted(text, texts.filter((each) => each === text).length));
  });

  private inWords({ kind, measure, text, benefit, to, startsOn, endsOn }: ConsequenceNote): string {
    const day = (date: string | undefined): string => (date && isLocalDate(date) ? formatDate(date) : '');
    if (kind === 'overlap') {
      const period = this.i18n.text(`participation.note.${startsOn ? (endsOn ? 'between' : 'since') : 'undated'}`, {
        from: day(startsOn),
        to: day(endsOn),
      });
      return this.i18n.text('participation.note.overlap', {
        measure: measure ? this.names.short(measure) : this.i18n.text('participation.veiled.name'),
        period,
        says: text?.[this.i18n.language()] ?? '',
      });
    }
    if (kind === 'protected-person') return this.i18n.text('participation.note.protectedPerson');
    const price = priceNoteNamed(kind);
    if (price) return this.i18n.text(`participation.note.${price}`);
    const key = kind === 'benefit-outlasts' ? (to ? 'outlasts' : 'outlastsOpen') : endsOn ? 'endsBefore' : 'endsBeforeOpen';
    return this.i18n.text(`participation.note.${key}`, {
      benefit: benefit ? this.i18n.text(`participation.benefit.${benefit}`) : '',
      to: day(to),
      endsOn: day(endsOn),
    });
  }

  /** What happens to several in the same way is said once, with how many. */
  private counted(text: string, count: number): string {
    return count > 1 ? this.i18n.text('participation.consequences.several', { text, count }) : text;
  }

  /** Codes and days of the event as people write them. */
  private valuesOf(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
    const written = Object.entries(payload).map(([field, value]) => {
      if (Array.isArray(value)) return [field, this.listed(value)] as const;
      const text = typeof value === 'string' && isLocalDate(value) ? formatDate(value) : String(value);
      return [field, field === 'to' && !isLocalDate(String(value)) ? this.i18n.text(`participation.status.${text}`) : text] as const;
    });
    return Object.fromEntries(written);
  }

  /** What is shared, by name. */
  private listed(fields: readonly unknown[]): string {
    return fields.map((field) => this.i18n.text(`participation.share.inSentence.${String(field)}`)).join(', ');
  }
}
