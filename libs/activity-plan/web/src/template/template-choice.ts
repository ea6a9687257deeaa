import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { stepsOfTemplate, type PathStep } from '@fotfeste/activity-plan/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, RadioGroup } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What a template gives: its name, and its steps from the chosen day. */
export interface Begun {
  readonly name: string;
  readonly steps: readonly PathStep[];
}

/** A common path to begin from; nothing is stored until whoever plans has adjusted it and says so. */
@Component({
  selector: 'ff-template-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, RadioGroup, TranslocoPipe],
  template: `
    @if (options().length > 0) {
      <ff-radio-group
        name="template"
        size="small"
        [label]="'plan.template.choose' | transloco"
        [options]="options()"
        [value]="chosen()"
        (valueChange)="chosen.set($event)"
      />
      <ff-date-field name="templateFrom" size="small" [label]="'plan.template.from' | transloco" [(value)]="from" />
      <div>
        <button type="button" ff-button="secondary" size="small" [disabled]="!begun()" (click)="use()">
          {{ 'plan.template.use' | transloco }}
        </button>
      </div>
    }
  `,
  host: { class: 'ff-stack' },
})
export class TemplateChoice {
  readonly used = output<Begun>();

  private readonly i18n = inject(I18n);
  private readonly list = inject(Client).read('GET /path-templates');
  protected readonly chosen = signal('');
  protected readonly from = signal<LocalDate | undefined>(inject(Clock).today());
  private readonly open = computed(() => (this.list.value()?.items ?? []).filter(({ closedOn }) => !closedOn));
  protected readonly options = computed(() =>
    this.open().map(({ id: value, name, forWhom }) => ({
      ...{ value, label: this.i18n.localized(name) },
      ...(this.i18n.localized(forWhom) && { description: this.i18n.localized(forWhom) }),
    })),
  );
  protected readonly begun = computed<Begun | undefined>(() => {
    const [template, from] = [this.open().find(({ id }) => id === this.chosen()), this.from()];
    if (!template || !from) return undefined;
    const steps = stepsOfTemplate(template.steps, from, () => crypto.randomUUID().slice(0, 8));
    return { name: this.i18n.localized(template.name), steps };
  });

  protected use(): void {
    const begun = this.begun();
    if (begun) this.used.emit(begun);
  }
}
