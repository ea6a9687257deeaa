import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Announcer, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

const shownMs = 2000;

/** Puts a text on the clipboard and says so. */
@Component({
  selector: 'ff-copy-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  template: `
    <button
      type="button"
      class="aksel-button aksel-button--xsmall aksel-copybutton"
      data-variant="tertiary"
      data-color="neutral"
      [attr.aria-label]="label()"
      (click)="copy()"
    >
      <ff-icon class="aksel-button__icon" [name]="isCopied() ? 'Checkmark' : 'Files'" />
      <span class="aksel-label aksel-label--small">{{ (isCopied() ? 'ui.copy.done' : 'ui.copy.copy') | transloco }}</span>
    </button>
  `,
})
export class CopyButton {
  readonly text = input.required<string>();
  /** What is copied, said to those who do not see what stands beside the button. */
  readonly label = input.required<string>();

  private readonly announcer = inject(Announcer);
  private readonly i18n = inject(I18n);
  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.text());
    this.isCopied.set(true);
    this.announcer.say(this.i18n.text('ui.copy.done'));
    setTimeout(() => {
      this.isCopied.set(false);
    }, shownMs);
  }
}
