import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { seekKinds, shownOrder, urgencies, type CaseSort } from '@fotfeste/caseload/domain';
import { assistanceGroupDefinitions, assistanceGroups } from '@fotfeste/eligibility/domain/names';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, Select, TextField, type Option } from '@fotfeste/shared/ui';
import { Client, formatNumber, I18n, ProblemError, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DetailNames } from '../../detail/detail-names';
import type { CaseListing } from '../case-listing';

/** A list that fits on a few screens is read through; from here on one goes to a place. */
const rowsWithout = 50;

/** Goes to a value of what the list is sorted by: the beginning of a name, a day, an age, a code. Says where one has landed. */
@Component({
  selector: 'ff-go-to',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, Select, TextField, TranslocoPipe],
  templateUrl: './go-to.html',
})
export class GoTo {
  readonly listing = input.required<CaseListing>();
  /** Index of the row where one has landed. */
  readonly went = output<number>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly names = inject(DetailNames);

  private readonly sort = computed(() => this.listing().question().sort);
  protected readonly kind = computed(() => seekKinds[this.sort()]);
  protected readonly isLong = computed(() => (this.listing().rows.total() ?? 0) > rowsWithout);
  protected readonly label = computed(() =>
    this.i18n.text('caseload.goTo.label', {
      by: this.i18n.text(this.sort() === 'attention' ? 'caseload.goTo.urgency' : `caseload.column.${this.sort()}`).toLocaleLowerCase(),
    }),
  );
  protected readonly options = computed(() => this.optionsOf(this.sort()));
  /** Another sorting asks for another value. */
  protected readonly value = linkedSignal<CaseSort, string>({ source: this.sort, computation: () => '' });
  protected readonly day = linkedSignal<CaseSort, LocalDate | undefined>({ source: this.sort, computation: () => undefined });
  private readonly told = linkedSignal<unknown, string>({ source: () => this.listing().question(), computation: () => '' });
  protected readonly landed = this.told.asReadonly();
  protected readonly isGoing = signal(false);

  protected async go(event: Event): Promise<void> {
    event.preventDefault();
    const value = this.kind() === 'date' ? this.day() : this.value().trim();
    if (!value || this.isGoing()) return;
    this.isGoing.set(true);
    const { scope, question } = this.listing();
    try {
      const { position, total, isPast } = (await this.client.send('POST /caseload/seek', { body: { ...question(), scope, value } })).value;
      const [row, all] = [formatNumber(position), formatNumber(total)];
      this.told.set(this.i18n.text(isPast ? 'caseload.goTo.past' : 'caseload.goTo.landed', { row, total: all }));
      this.went.emit(position - 1);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.told.set(error.problem.detail ?? error.problem.title);
    } finally {
      this.isGoing.set(false);
    }
  }

  private optionsOf(sort: CaseSort): readonly Option[] {
    const { i18n } = this;
    if (sort === 'attention') return urgencies.map((value) => ({ value, label: i18n.text(`caseload.goTo.${value}`) }));
    if (sort === 'group')
      return assistanceGroups.map((value) => ({ value, label: i18n.localized(assistanceGroupDefinitions[value].name) }));
    if (sort === 'main-goal' || sort === 'measure' || sort === 'due') {
      const code = sort === 'due' ? 'deadline' : sort;
      return shownOrder(sort, i18n.language()).map((value) => ({ value, label: this.names.value({ code }, value) }));
    }
    return (this.session.actor()?.offices ?? []).map(({ number, name }) => ({ value: number, label: `${number} ${name}` }));
  }
}
