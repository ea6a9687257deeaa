import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
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
    @if (offices().length > 1) {
      <ff-select
        name="office"
        size="small"
        [label]="'caseload.office.choice' | transloco"
        [withoutEmpty]="true"
        [options]="options()"
        [value]="one() ?? address.office() ?? all"
        (valueChange)="choose($event)"
      />
    }
  `,
})
export class OfficeChoice {
  /** The office that is shown, where a page is about one at a time: all of them is no choice there. */
  readonly one = input<string>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly address = inject(ListAddress);
  protected readonly all = 'all';

  protected readonly offices = computed(() => this.session.actor()?.offices ?? []);
  protected readonly options = computed(() => [
    ...(this.one() ? [] : [{ value: this.all, label: this.i18n.text('caseload.office.all') }]),
    ...this.offices().map(({ number, name }) => ({ value: number, label: `${number} ${name}` })),
  ]);

  protected choose(office: string): void {
    void this.address.change({ office: office === this.all ? '' : office });
  }
}
