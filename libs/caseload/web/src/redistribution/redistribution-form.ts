import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { redistributionRules, relationChoices, type RedistributionRule, type RelationChoice } from '@fotfeste/caseload/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, CheckboxGroup, RadioGroup, Select, type Option } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Absence, AdviserLoad, RedistributionAsked } from '../contract';

const [nobody, wholeOffice] = ['unassigned', 'office'] as const;

/** Whose cases are to be shared, among whom, and by which rule. */
@Component({
  selector: 'ff-redistribution-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CheckboxGroup, RadioGroup, Select, TranslocoPipe],
  template: `
    <div class="ff-form">
      <ff-select
        name="adviserId"
        [withoutEmpty]="true"
        [label]="'caseload.redistribution.whose' | transloco"
        [options]="sources()"
        [(value)]="whose"
      />
      <div class="ff-redistribution__receivers">
        <ff-checkbox-group
          name="receivers"
          size="small"
          [label]="'caseload.redistribution.receivers' | transloco"
          [options]="receivers()"
          [value]="chosen()"
          (valueChange)="choose($event)"
        />
      </div>
      <ff-radio-group name="rule" size="small" [label]="'caseload.redistribution.rule' | transloco" [options]="rules()" [(value)]="rule" />
      @if (whose() === wholeOffice) {
        <ff-radio-group
          name="relations"
          size="small"
          [label]="'caseload.redistribution.relations' | transloco"
          [options]="relationOptions()"
          [(value)]="relations"
        />
      }
      <div class="ff-actions">
        <button ff-button type="button" [loading]="isWorking()" (click)="ask()">
          {{ 'caseload.redistribution.simulate' | transloco }}
        </button>
      </div>
    </div>
  `,
})
export class RedistributionForm {
  readonly advisers = input.required<readonly AdviserLoad[]>();
  /** Who is away today, by Nav ident. */
  readonly away = input<ReadonlyMap<string, Absence>>(new Map());
  readonly isWorking = input(false);
  readonly asked = output<Omit<RedistributionAsked, 'office'>>();

  private readonly i18n = inject(I18n);
  protected readonly wholeOffice = wholeOffice;
  protected readonly whose = signal<string>(nobody);
  protected readonly rule = signal<RedistributionRule | ''>('load');
  protected readonly relations = signal<RelationChoice | ''>('kept');
  /** Whether the lead has ticked or left out somebody; it stays so, whosever cases it is about. */
  private readonly decided = signal<Readonly<Record<string, boolean>>>({});
  /** Everybody else at the office but whoever gives away, and those who are away unless the lead ticks them. */
  protected readonly chosen = computed(() => this.offered().filter((id) => this.decided()[id] ?? !this.away().has(id)));
  protected readonly sources = computed<readonly Option[]>(() => [
    { value: nobody, label: this.i18n.text('caseload.redistribution.source.unassigned') },
    { value: wholeOffice, label: this.i18n.text('caseload.redistribution.source.office') },
    ...this.advisers()
      .filter(({ people }) => people > 0)
      .map(({ adviserId, name, people }) => ({ value: adviserId, label: `${name} (${String(people)})` })),
  ]);
  protected readonly receivers = computed<readonly Option[]>(() =>
    this.advisers()
      .filter(({ adviserId, isAtOffice }) => isAtOffice && adviserId !== this.whose())
      .map(({ adviserId, name, people, weight }) => ({
        value: adviserId,
        label: name,
        description: [this.i18n.text('caseload.redistribution.has', { people, weight }), ...this.absenceOf(adviserId)].join('. '),
      })),
  );
  private readonly offered = computed(() => this.receivers().map(({ value }) => value));
  protected readonly rules = computed(() => redistributionRules.map((value) => ({ value, ...this.words(`rule-${value}`) })));
  protected readonly relationOptions = computed(() => relationChoices.map((value) => ({ value, ...this.words(`relation-${value}`) })));

  protected choose(values: readonly string[]): void {
    const before = this.chosen();
    const changed = this.offered().filter((id) => before.includes(id) !== values.includes(id));
    this.decided.update((decided) => ({ ...decided, ...Object.fromEntries(changed.map((id) => [id, values.includes(id)])) }));
  }

  protected ask(): void {
    const whose = this.whose();
    this.asked.emit({
      ...(whose === nobody || whose === wholeOffice ? { whose } : { whose: 'adviser', adviserId: whose }),
      receivers: this.chosen(),
      rule: this.rule() || 'load',
      relations: this.relations() || 'kept',
    });
  }

  private absenceOf(adviserId: string): readonly string[] {
    const absence = this.away().get(adviserId);
    if (!absence) return [];
    return [
      this.i18n.text('caseload.redistribution.away', { date: formatDate(absence.to as LocalDate), substitute: absence.substituteName }),
    ];
  }

  private words(key: string): Pick<Option, 'label' | 'description'> {
    return {
      label: this.i18n.text(`caseload.redistribution.choice.${key}.label`),
      description: this.i18n.text(`caseload.redistribution.choice.${key}.text`),
    };
  }
}
