import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, Modal } from '@fotfeste/shared/ui';
import { Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** A button that asks for a day and shows the case as it stood then. */
@Component({
  selector: 'ff-then-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, Modal, TranslocoPipe],
  template: `
    <button [ff-button]="look()" size="small" type="button" (click)="open.set(true)">
      {{ label() ?? ('case.then.open' | transloco) }}
    </button>
    <ff-modal [heading]="'case.then.heading' | transloco" width="small" [(open)]="open">
      <form id="ff-then-choice" (submit)="show($event)">
        <ff-date-field
          name="asOf"
          [label]="'case.then.day' | transloco"
          [description]="'case.then.help' | transloco"
          [min]="since()"
          [max]="today()"
          [error]="fault()"
          [(value)]="day"
        />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="ff-then-choice">{{ 'case.then.show' | transloco }}</button>
        <button ff-button="secondary" type="button" (click)="open.set(false)">{{ 'case.assign.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ThenChoice {
  /** What stands on the button; without it, that one can see an earlier day. */
  readonly label = input<string>();
  /** The first day that can be shown, where it is known. */
  readonly since = input<LocalDate>();
  readonly look = input<'secondary' | 'tertiary'>('tertiary');

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly today = inject(Clock).today;
  protected readonly open = signal(false);
  protected readonly day = signal<LocalDate | undefined>(undefined);
  protected readonly fault = signal<string | undefined>(undefined);

  protected show(event: Event): void {
    event.preventDefault();
    const day = this.day();
    this.fault.set(day && day <= this.today() ? undefined : this.i18n.text('case.then.missing'));
    if (!day || this.fault()) return;
    this.open.set(false);
    void this.router.navigate([], { queryParams: { asOf: day }, queryParamsHandling: 'merge' });
  }
}
