import { afterRenderEffect, ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Button, Icon } from '@fotfeste/shared/ui';
import { Announcer, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Moves a row of an ordered list one place. When the row has come there, the arrow has the focus again and the place is told. */
@Component({
  selector: 'ff-move-buttons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  template: `
    @for (way of ways; track way.by) {
      <button
        ff-button="tertiary"
        size="small"
        iconOnly
        type="button"
        [id]="rowId() + '-' + way.name"
        [attr.aria-label]="'caseload.columns.' + way.name | transloco: { column: name() }"
        [attr.aria-disabled]="isAtEnd(way.by)"
        (click)="press($event, way.by)"
      >
        <ff-icon [name]="way.icon" />
      </button>
    }
  `,
  host: { class: 'ff-columns__moves' },
})
export class MoveButtons {
  readonly rowId = input.required<string>();
  readonly name = input.required<string>();
  readonly place = input.required<number>();
  readonly first = input.required<number>();
  readonly last = input.required<number>();
  /** Wished: one place towards the first (-1) or the last (1). */
  readonly moved = output<-1 | 1>();

  private readonly announcer = inject(Announcer);
  private readonly i18n = inject(I18n);
  private wished: { readonly button: HTMLElement; readonly place: number } | undefined;

  protected readonly ways = [
    { name: 'up', by: -1, icon: 'ArrowUp' },
    { name: 'down', by: 1, icon: 'ArrowDown' },
  ] as const;

  constructor() {
    // A row that moves is taken out of the page and put back, and would lose the focus.
    afterRenderEffect(() => {
      const [place, wished] = [this.place(), this.wished];
      this.wished = undefined;
      if (wished?.place !== place) return;
      wished.button.focus();
      this.announcer.say(this.i18n.text('caseload.columns.moved', { column: this.name(), place: place + 1 }));
    });
  }

  protected isAtEnd(by: -1 | 1): boolean {
    return this.place() === (by < 0 ? this.first() : this.last());
  }

  protected press({ currentTarget }: Event, by: -1 | 1): void {
    if (this.isAtEnd(by)) return;
    this.wished = { button: currentTarget as HTMLElement, place: this.place() + by };
    this.moved.emit(by);
  }
}
