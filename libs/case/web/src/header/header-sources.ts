import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { OriginLine } from '@fotfeste/participant/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Facts, Icon, Modal } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { headerOrigins } from './header-origins';
import type { HeaderView } from './person-labels';

/** A small button beside the name that says where everything on top of the page comes from, and how old it is. */
@Component({
  selector: 'ff-header-sources',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Facts, Icon, Modal, OriginLine, TranslocoPipe],
  template: `
    <button
      type="button"
      class="ff-icon-button"
      aria-haspopup="dialog"
      [attr.aria-label]="'case.origins.button' | transloco"
      [title]="'case.origins.button' | transloco"
      (click)="isOpen.set(true)"
    >
      <ff-icon name="QuestionmarkCircle" />
    </button>
    <ff-modal [heading]="'case.origins.heading' | transloco" [(open)]="isOpen">
      <dl ff-facts>
        @for (row of rows(); track row.what) {
          <div>
            <dt>{{ row.what }}</dt>
            <dd><ff-origin shows="day-and-age" [source]="row.source" [date]="row.date" [on]="then()" /></dd>
          </div>
        }
      </dl>
      <div ff-actions class="ff-actions">
        <button ff-button="secondary" type="button" (click)="isOpen.set(false)">{{ 'case.origins.close' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class HeaderSources {
  readonly person = input.required<HeaderView>();
  /** The earlier day that is shown. */
  readonly then = input<LocalDate>();

  private readonly i18n = inject(I18n);
  protected readonly isOpen = signal(false);
  protected readonly rows = computed(() => (this.isOpen() ? headerOrigins(this.person(), this.i18n) : []));
}
