import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Alert, Combobox } from '@fotfeste/shared/ui';
import { Client, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';

/** The office that follows up, chosen by hand when no register tells. */
@Component({
  selector: 'ff-office-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, Combobox, TranslocoPipe],
  template: `
    <div ff-appears class="ff-stack">
      <ff-alert tone="warning" [heading]="problem().title">
        <p>{{ problem().detail }}</p>
      </ff-alert>
      <ff-combobox
        name="office"
        [label]="'participant.register.office' | transloco"
        [options]="options()"
        [isLoading]="offices.isLoading()"
        [value]="office()"
        (valueChange)="changed.emit($event)"
      />
    </div>
  `,
})
export class OfficeField {
  readonly problem = input.required<Problem>();
  readonly office = input.required<string>();
  readonly changed = output<string>();

  protected readonly offices = inject(Client).read('GET /reference/offices');
  protected readonly options = computed(() =>
    (this.offices.value()?.items ?? []).map(({ number, name }) => ({ value: number, label: name })),
  );
}
