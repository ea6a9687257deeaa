import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { Toasts } from './toasts';

/** Stands once in the shell and shows what `Toasts` says. */
@Component({
  selector: 'ff-toast-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  template: `
    @for (toast of toasts.all(); track toast.id) {
      <div class="ff-toast" data-color="success">
        <ff-icon name="CheckmarkCircleFill" />
        <span>{{ toast.text }}</span>
        <button class="ff-icon-button" type="button" [attr.aria-label]="'ui.modal.close' | transloco" (click)="toasts.dismiss(toast.id)">
          <ff-icon name="XMark" />
        </button>
      </div>
    }
  `,
  host: { class: 'ff-toasts', '[attr.role]': "label() ? 'region' : null", '[attr.aria-label]': 'label()' },
})
export class ToastHost {
  private readonly i18n = inject(I18n);
  protected readonly toasts = inject(Toasts);
  /** A part of the page only while something stands in it. */
  protected readonly label = computed(() => (this.toasts.all().length > 0 ? this.i18n.text('ui.toasts') : null));
}
