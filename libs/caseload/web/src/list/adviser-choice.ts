import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Combobox } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListAddress } from './list-address';

/** Whose people the list shows, by the adviser's name. The address carries the ident. */
@Component({
  selector: 'ff-adviser-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, TranslocoPipe],
  template: `
    <ff-combobox
      name="adviser"
      size="small"
      optional
      [label]="'caseload.adviser.choice' | transloco"
      [options]="options()"
      [value]="address.adviser() ?? ''"
      (valueChange)="choose($event)"
    />
  `,
})
export class AdviserChoice {
  private readonly staff = inject(Client).read('GET /staff');
  protected readonly address = inject(ListAddress);

  protected readonly options = computed(() => {
    const advisers = (this.staff.value()?.items ?? []).filter(({ role }) => role === 'adviser' || role === 'team-lead');
    return advisers.map(({ id, name }) => ({ value: id, label: name }));
  });

  protected choose(adviser: string): void {
    if (adviser !== (this.address.adviser() ?? '')) void this.address.change({ adviser });
  }
}
