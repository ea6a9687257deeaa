import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { I18n } from '@fotfeste/shared/web';
import { originsInWords } from '../details/contact-content';
import type { Contact } from '../contract';
import { OriginLine } from './origin-line';

/** Who said how somebody is reached, a line for each source: «Telefon, e-post: Deltakeren · 3 dager siden». */
@Component({
  selector: 'ff-contact-origins',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [OriginLine],
  template: `
    @for (origin of lines(); track origin.source + origin.date) {
      <p class="ff-source">
        @if (lines().length > 1) {
          {{ origin.fields }}:
        }
        <ff-origin [source]="origin.source" [date]="origin.date" [on]="on()" />
      </p>
    }
  `,
  host: { class: 'ff-origins' },
})
export class ContactOrigins {
  readonly origins = input.required<Contact['origins']>();
  /** The day the age is counted to; today when it is not given. */
  readonly on = input<LocalDate>();

  private readonly i18n = inject(I18n);
  protected readonly lines = computed(() => originsInWords(this.origins(), this.i18n));
}
