import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { advisersIn, mostAdvisers } from '@fotfeste/caseload/domain';
import { Combobox, RemovableChip } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListAddress } from './list-address';

/** Whose people the list shows: one adviser's, or a group's. The address carries their idents, and a shared view makes them a group. */
@Component({
  selector: 'ff-adviser-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, RemovableChip, TranslocoPipe],
  template: `
    <ff-combobox
      name="adviser"
      size="small"
      optional
      [label]="'caseload.adviser.choice' | transloco"
      [options]="others()"
      [value]="''"
      (valueChange)="add($event)"
    />
    @if (chosen().length > 0) {
      <div class="ff-detail__chosen" translate="no">
        @for (option of chosen(); track option.value) {
          <ff-removable-chip [label]="option.label" (removed)="remove(option.value)" />
        }
      </div>
    }
  `,
})
export class AdviserChoice {
  private readonly staff = inject(Client).read('GET /staff');
  private readonly address = inject(ListAddress);

  private readonly ids = computed(() => advisersIn(this.address.adviser()));
  private readonly options = computed(() => {
    const advisers = (this.staff.value()?.items ?? []).filter(({ role }) => role === 'adviser' || role === 'team-lead');
    return advisers.map(({ id, name }) => ({ value: id, label: name }));
  });
  /** Somebody who has left stands as their ident. */
  protected readonly chosen = computed(() =>
    this.ids().map((id) => this.options().find(({ value }) => value === id) ?? { value: id, label: id }),
  );
  protected readonly others = computed(() =>
    this.ids().length < mostAdvisers ? this.options().filter(({ value }) => !this.ids().includes(value)) : [],
  );

  protected add(id: string): void {
    if (id) void this.address.change({ adviser: [...this.ids(), id].join() });
  }

  protected remove(id: string): void {
    void this.address.change({
      adviser: this.ids()
        .filter((each) => each !== id)
        .join(),
    });
  }
}
