import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Select } from '@fotfeste/shared/ui';
import { I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListAddress } from './list-address';

/** Which of several offices the list is about. Somebody with one office never sees it. */
@Component({
  selector: 'ff-office-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Select, TranslocoPipe],
  template: `
    @if (options().length > 2) {
      <ff-select
        name="office"
        size="small"
        [label]="'caseload.office.choice' | transloco"
        [withoutEmpty]="true"
        [options]="options()"
        [value]="address.office() ?? all"
        (valueChange)="choose($event)"
      />
    }
  `,
})
export class OfficeChoice {
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly address = inject(ListAddress);
  protected readonly all = 'all';

  protected readonly options = computed(() => [
    { value: this.all, label: this.i18n.text('caseload.office.all') },
    ...(this.session.actor()?.offices ?? []).map(({ number, name }) => ({ value: number, label: `${number} ${name}` })),
  ]);

  protected choose(office: string): void {
    void this.address.change({ office: office === this.all ? '' : office });
  }
}
