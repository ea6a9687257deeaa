import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RemovableChip } from '@fotfeste/shared/ui';
import { DetailNames } from './detail-names';

/** What is chosen in the detail filters, for taking away one by one. */
@Component({
  selector: 'ff-detail-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RemovableChip],
  template: `
    @for (chip of chips(); track chip.written) {
      <ff-removable-chip [label]="chip.label" (removed)="remove(chip.written)" />
    }
  `,
  host: { class: 'ff-detail-chips' },
})
export class DetailChips {
  readonly chosen = input.required<readonly string[]>();
  /** What is left when one is taken away. */
  readonly chose = output<readonly string[]>();

  private readonly names = inject(DetailNames);
  protected readonly chips = computed(() =>
    this.chosen().flatMap((written) => {
      const label = this.names.choice(written);
      return label ? [{ written, label }] : [];
    }),
  );

  protected remove(written: string): void {
    this.chose.emit(this.chosen().filter((each) => each !== written));
  }
}
