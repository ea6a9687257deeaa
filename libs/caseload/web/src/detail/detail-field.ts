import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { readDetail, writtenDetail, type DetailChoice, type DetailFilter } from '@fotfeste/caseload/domain';
import { Checkbox, CheckboxGroup, Combobox, DateField, Fieldset, RemovableChip } from '@fotfeste/shared/ui';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DetailNames } from './detail-names';

/** Beyond so many values one is found by typing. */
const mostTicks = 8;
const missing = 'missing';

interface Span {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** One detail filter, whatever kind it is: ticks, a list to search in, or two days. */
@Component({
  selector: 'ff-detail-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Checkbox, CheckboxGroup, Combobox, DateField, Fieldset, RemovableChip, TranslocoPipe],
  templateUrl: './detail-field.html',
  host: { class: 'ff-detail' },
})
export class DetailField {
  readonly filter = input.required<DetailFilter>();
  /** What is chosen in this filter, as it is written in an address. */
  readonly chosen = input.required<readonly string[]>();
  readonly chose = output<readonly string[]>();

  private readonly i18n = inject(I18n);
  private readonly names = inject(DetailNames);

  protected readonly name = computed(() => `detail-${this.filter().code}`);
  protected readonly label = computed(() => this.names.filter(this.filter()));
  protected readonly options = computed(() => {
    const filter = this.filter();
    if (filter.kind === 'dates') return [];
    return filter.values.map((value) => ({ value, label: this.names.value(filter, value) }));
  });
  protected readonly isLong = computed(() => this.options().length > mostTicks);
  private readonly choices = computed(() => this.chosen().flatMap((written) => readDetail(written) ?? []));
  /** The chosen values, and `missing` when those are asked for who have nothing there. */
  protected readonly values = computed(() =>
    this.choices().flatMap((choice) => ('value' in choice ? [choice.value] : 'isMissing' in choice ? [missing] : [])),
  );
  protected readonly ticks = computed(() =>
    this.filter().missing === 'asked'
      ? [...this.options(), { value: missing, label: this.i18n.text('caseload.detail.missing') }]
      : this.options(),
  );
  protected readonly listed = computed(() => this.options().filter(({ value }) => this.values().includes(value)));
  protected readonly unlisted = computed(() => this.options().filter(({ value }) => !this.values().includes(value)));
  protected readonly isMissing = computed(() => this.values().includes(missing));
  /** The days chosen: one span, however many an address names. */
  protected readonly span = computed<Span>(
    () => this.choices().flatMap((choice) => ('value' in choice || 'isMissing' in choice ? [] : [choice]))[0] ?? {},
  );

  protected choose(values: readonly string[]): void {
    const { code } = this.filter();
    this.tell(values.map((value): DetailChoice => (value === missing ? { code, isMissing: true } : { code, value })));
  }

  protected add(value: string): void {
    if (value) this.choose([...this.values(), value]);
  }

  protected remove(value: string): void {
    this.choose(this.values().filter((each) => each !== value));
  }

  protected turnMissing(): void {
    const values = this.values();
    if (this.filter().kind === 'choice') this.choose(this.isMissing() ? values.filter((each) => each !== missing) : [...values, missing]);
    else this.tellDays(this.span(), this.isMissing() ? 'known' : missing);
  }

  protected between(from: LocalDate | undefined, to: LocalDate | undefined): void {
    this.tellDays({ ...(from && { from }), ...(to && { to }) }, this.isMissing() ? missing : 'known');
  }

  private tellDays({ from, to }: Span, nothing: 'known' | 'missing'): void {
    const { code } = this.filter();
    const [first, last] = from && to && to < from ? [to, from] : [from, to];
    const span: DetailChoice[] = first || last ? [{ code, ...(first && { from: first }), ...(last && { to: last }) }] : [];
    this.tell([...span, ...(nothing === missing ? [{ code, isMissing: true } as const] : [])]);
  }

  private tell(choices: readonly DetailChoice[]): void {
    this.chose.emit(choices.map(writtenDetail));
  }
}
