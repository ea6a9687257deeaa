import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import {
  type OutsideKind,
  outsideKinds,
  outsideNameLength,
  type OutsideOffer,
  type Requirement,
  requirements,
} from '@fotfeste/activity-plan/domain';
import { CheckboxGroup, Select, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The fields of an offer outside Nav: what kind it is, what it is called, who gives it, how much, and what it can answer to. */
@Component({
  selector: 'ff-outside-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckboxGroup, Select, TextField, TranslocoPipe],
  template: `
    <ff-select
      size="small"
      [name]="at() + '.outside.kind'"
      [withoutEmpty]="true"
      [label]="'plan.path.outside.field.kind' | transloco"
      [options]="kinds()"
      [value]="offer().kind"
      (valueChange)="setKind($event)"
    />
    <ff-text-field
      size="small"
      [name]="at() + '.outside.name'"
      readBy="colleagues"
      [label]="'plan.path.outside.field.name' | transloco"
      [maxLength]="longest"
      [value]="offer().name"
      (valueChange)="set({ name: $event })"
    />
    <ff-text-field
      size="small"
      [name]="at() + '.outside.giver'"
      readBy="colleagues"
      optional
      [label]="'plan.path.outside.field.giver' | transloco"
      [maxLength]="longest"
      [value]="offer().giver ?? ''"
      (valueChange)="set({ giver: $event || undefined })"
    />
    <ff-text-field
      size="small"
      [name]="at() + '.outside.hoursPerWeek'"
      inputMode="decimal"
      optional
      [width]="6"
      [label]="'plan.field.hoursPerWeek' | transloco"
      [value]="hours()"
      (valueChange)="setHours($event)"
    />
    <ff-checkbox-group
      size="small"
      [name]="at() + '.outside.satisfies'"
      optional
      [label]="'plan.field.satisfies' | transloco"
      [options]="duties()"
      [value]="offer().satisfies"
      (valueChange)="setDuties($event)"
    />
  `,
  host: { class: 'ff-stack' },
})
export class OutsideFields {
  readonly offer = input.required<OutsideOffer>();
  /** What the names of the fields begin with. */
  readonly at = input('step');
  readonly changed = output<OutsideOffer>();

  private readonly i18n = inject(I18n);
  protected readonly longest = outsideNameLength;
  /** As somebody writes them: what is no number yet stays in the field. */
  protected readonly hours = linkedSignal<number | undefined, string>({
    source: () => this.offer().hoursPerWeek,
    computation: (stored, before) => (before && numberIn(before.value) === stored ? before.value : textOf(stored)),
  });
  protected readonly kinds = computed(() =>
    outsideKinds.map((value) => ({ value, label: this.i18n.text(`plan.path.outside.kind.${value}`) })),
  );
  protected readonly duties = computed(() => requirements.map((value) => ({ value, label: this.i18n.text(`plan.requirement.${value}`) })));

  /** A name that only says the kind follows it. */
  protected setKind(kind: OutsideKind | ''): void {
    if (kind === '') return;
    const { kind: before, name } = this.offer();
    const wasKind = name === this.i18n.text(`plan.path.outside.kind.${before}`);
    this.set({ kind, name: wasKind ? this.i18n.text(`plan.path.outside.kind.${kind}`) : name });
  }

  protected setHours(text: string): void {
    this.hours.set(text);
    this.set({ hoursPerWeek: numberIn(text) });
  }

  protected setDuties(satisfies: readonly Requirement[]): void {
    this.set({ satisfies });
  }

  protected set(change: { readonly [Field in keyof OutsideOffer]?: OutsideOffer[Field] | undefined }): void {
    const merged = Object.entries({ ...this.offer(), ...change }).filter(([, value]) => value !== undefined);
    this.changed.emit(Object.fromEntries(merged) as unknown as OutsideOffer);
  }
}

function textOf(hours: number | undefined): string {
  return hours === undefined ? '' : String(hours).replace('.', ',');
}

/** The number somebody wrote, with a comma or a point; nothing for an empty field. */
function numberIn(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
}
