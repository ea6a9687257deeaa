import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
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
  host: { class: 'ff-toasts' },
})
export class ToastHost {
  protected readonly toasts = inject(Toasts);
}
