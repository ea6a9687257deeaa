import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { type CodeOrigin, type CodeTeller, codeTellerNames, codeTellers } from '@fotfeste/assistance/domain';
import { Select } from '@fotfeste/shared/ui';
import { Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Who said each thing that is ticked, and since when. Whoever names somebody else has heard it today. */
@Component({
  selector: 'ff-assistance-code-origins',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Select, TranslocoPipe],
  template: `
    <p class="ff-assistance-origins__label aksel-label aksel-label--small">{{ label() }}</p>
    <ul class="ff-assistance-origins" [attr.aria-label]="label()">
      @for (origin of origins(); track origin.code) {
        <li class="ff-assistance-origins__row">
          <span>{{ names()[origin.code] }}</span>
          <ff-select
            size="small"
            hideLabel
            [withoutEmpty]="true"
            [name]="name() + '-' + origin.code"
            [label]="'assistance.needs.saidBy' | transloco: { code: names()[origin.code] }"
            [options]="tellers()"
            [value]="origin.saidBy"
            (valueChange)="say(origin.code, $event)"
          />
          <span class="ff-subtle ff-nowrap">{{ origin.saidOn | ffDate }}</span>
        </li>
      }
    </ul>
  `,
})
export class CodeOrigins<Code extends string> {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly origins = input.required<readonly CodeOrigin<Code>[]>();
  readonly names = input.required<Readonly<Record<string, string>>>();
  readonly changed = output<readonly CodeOrigin<Code>[]>();

  private readonly i18n = inject(I18n);
  private readonly today = inject(Clock).today;
  protected readonly tellers = computed(() => codeTellers.map((value) => ({ value, label: this.i18n.localized(codeTellerNames[value]) })));

  protected say(code: Code, saidBy: CodeTeller | ''): void {
    if (saidBy === '') return;
    this.changed.emit(this.origins().map((origin) => (origin.code === code ? { code, saidBy, saidOn: this.today() } : origin)));
  }
}
