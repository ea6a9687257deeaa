import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { queueSpans } from '@fotfeste/caseload/domain';
import { given, waitingFor } from '@fotfeste/shared/kernel';
import { Button, Combobox, Facet, Icon, Select } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QueueCounts } from '../contract';
import { QueueAddress } from './queue-address';

type Cell = QueueCounts['cells'][number];

/** Narrows the queue: by day, by whom it waits for, by kind, and for an office by whoever is to meet it. */
@Component({
  selector: 'ff-queue-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, Facet, Icon, Select, TranslocoPipe],
  template: `
    <button
      ff-button="secondary"
      size="small"
      type="button"
      class="ff-cases-filters__button"
      aria-controls="queue-filters"
      [attr.aria-expanded]="isOpen()"
      (click)="isOpen.set(!isOpen())"
    >
      <ff-icon name="Filter" />{{ 'caseload.filters.heading' | transloco }}
    </button>
    <section
      id="queue-filters"
      class="ff-cases-filters"
      [class.ff-cases-filters--open]="isOpen()"
      [attr.aria-label]="'caseload.filters.heading' | transloco"
    >
      @if (address.whose() === 'office') {
        @if (offices().length > 2) {
          <ff-select
            name="office"
            size="small"
            [label]="'caseload.office.choice' | transloco"
            [withoutEmpty]="true"
            [options]="offices()"
            [value]="address.office() ?? all"
            (valueChange)="chooseOffice($event)"
          />
        }
        <ff-combobox
          name="adviser"
          size="small"
          optional
          [label]="'caseload.adviser.choice' | transloco"
          [options]="advisers()"
          [value]="address.adviser() ?? ''"
          (valueChange)="chooseAdviser($event)"
        />
      }
      <ff-facet
        [heading]="'caseload.queue.span.heading' | transloco"
        [options]="spans()"
        [chosen]="address.spans()"
        (chosenChange)="address.change({ span: $event })"
      />
      <ff-facet
        [heading]="'caseload.queue.waits.heading' | transloco"
        [options]="waits()"
        [chosen]="address.waits()"
        (chosenChange)="address.change({ waits: $event })"
      />
      @if (kinds().length > 0) {
        <ff-facet
          [heading]="'caseload.queue.kinds' | transloco"
          [options]="kinds()"
          [chosen]="address.kinds()"
          (chosenChange)="address.change({ kind: $event })"
        />
      }
    </section>
  `,
})
export class QueueFilters {
  readonly counts = input<QueueCounts>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly address = inject(QueueAddress);
  protected readonly all = 'all';
  protected readonly isOpen = signal(false);
  private readonly staff = this.client.read('GET /staff', () => (this.address.whose() === 'office' ? {} : undefined));

  protected readonly offices = computed(() => [
    { value: this.all, label: this.i18n.text('caseload.office.all') },
    ...(this.session.actor()?.offices ?? []).map(({ number, name }) => ({ value: number, label: `${number} ${name}` })),
  ]);
  protected readonly advisers = computed(() =>
    (this.staff.value()?.items ?? [])
      .filter(({ role }) => role === 'adviser' || role === 'team-lead')
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  /** Each facet counts what its choice would show beside what is chosen in the others. */
  protected readonly spans = computed(() => {
    const [waits, kinds] = [this.address.waits(), this.address.kinds()];
    return queueSpans.map((value) => ({
      value,
      label: this.i18n.text(`caseload.queue.span.${value}`),
      ...given({ count: this.sum((cell) => cell.span === value && isAmong(waits, cell.waitsFor) && isAmong(kinds, cell.kind)) }),
    }));
  });
  protected readonly waits = computed(() => {
    const [spans, kinds] = [this.address.spans(), this.address.kinds()];
    return waitingFor.map((value) => ({
      value,
      label: this.i18n.text(`caseload.queue.waits.${value}`),
      ...given({ count: this.sum((cell) => cell.waitsFor === value && isAmong(spans, cell.span) && isAmong(kinds, cell.kind)) }),
    }));
  });
  protected readonly kinds = computed(() => {
    const [spans, waits, chosen] = [this.address.spans(), this.address.waits(), this.address.kinds()];
    const there = new Set([...(this.counts()?.cells ?? []).map(({ kind }) => kind), ...chosen]);
    return [...there]
      .map((value) => ({
        value,
        label: this.i18n.text(`caseload.deadline.${value}`),
        ...given({ count: this.sum((cell) => cell.kind === value && isAmong(spans, cell.span) && isAmong(waits, cell.waitsFor)) }),
      }))
      .sort((left, right) => left.label.localeCompare(right.label, 'nb'));
  });

  protected chooseOffice(office: string): void {
    void this.address.change({ office: office === this.all ? null : office });
  }

  protected chooseAdviser(adviser: string): void {
    if (adviser !== (this.address.adviser() ?? '')) void this.address.change({ adviser: adviser || null });
  }

  /** Nothing until the numbers have come: zero would be an answer. */
  private sum(isCounted: (cell: Cell) => boolean): number | undefined {
    return this.counts()
      ?.cells.filter(isCounted)
      .reduce((sum, { count }) => sum + count, 0);
  }
}

/** Nothing chosen means everything. */
function isAmong(chosen: readonly string[], code: string): boolean {
  return chosen.length === 0 || chosen.includes(code);
}
