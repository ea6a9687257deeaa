import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { Button, Checkbox, EmptyState, ProblemMessage, RadioGroup, SearchField, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, formatDate, formatNumber, I18n, Session } from '@fotfeste/shared/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { startInWords } from '@fotfeste/measure/web';
import type { Offering } from '../contract';
import { nearestFirst, offeringNames, offeringsWith } from './offering-order';

/** How many are shown before somebody asks for the rest. */
const few = 6;

/** The offerings somebody can be referred to: place, first day and free places of each, the nearest to the person's home first. */
@Component({
  selector: 'ff-offering-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Checkbox, EmptyState, ProblemMessage, RadioGroup, SearchField, Skeleton, CountedPipe, TranslocoPipe],
  template: `
    <ff-checkbox
      controlId="offering-everywhere"
      [label]="'participation.offering.everywhere' | transloco"
      size="small"
      [(checked)]="everywhere"
    />
    @if (!contact.isLoading() && offerings.latest(); as found) {
      @if (found.items.length === 0) {
        <ff-empty-state [heading]="'participation.offering.none' | transloco">{{
          'participation.offering.noneText' | transloco
        }}</ff-empty-state>
      } @else {
        @if (found.items.length > few) {
          <ff-search-field
            [label]="'participation.offering.search' | transloco"
            [maxLength]="100"
            [(value)]="text"
            (keydown.enter)="$event.preventDefault()"
          />
          <p class="ff-subtle" role="status">{{ 'participation.offering.found' | ffCounted: options().length }}</p>
        }
        <ff-radio-group
          name="offeringId"
          [label]="'participation.offering.label' | transloco"
          [options]="shown()"
          [value]="value()"
          (valueChange)="choose($event)"
        />
        @if (hidden() > 0) {
          <p>
            <button ff-button="tertiary" size="small" type="button" (click)="isWhole.set(true)">
              {{ 'participation.offering.more' | transloco: { count: hidden() } }}
            </button>
          </p>
        }
      }
    } @else if (offerings.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="offerings.reload()" />
    } @else {
      <ff-skeleton [lines]="3" />
    }
  `,
  host: { class: 'ff-stack' },
})
export class OfferingChoice {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  readonly value = input('');
  readonly chosen = output<Offering | undefined>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly everywhere = signal(false);
  protected readonly isWhole = signal(false);
  protected readonly text = signal('');
  protected readonly few = few;

  protected readonly offerings = this.client.read('GET /offerings', () => {
    const [office] = this.session.actor()?.offices ?? [];
    return {
      measure: [this.measure()],
      ...(!this.everywhere() && office && { office: office.number }),
      sort: 'free' as const,
      pageSize: 100,
    };
  });
  /** Where the person lives decides the order: nothing is shown before, so that nothing moves under the reader. */
  protected readonly contact = this.client.read('GET /participants/{participantId}/contact', () => ({
    participantId: this.participantId(),
  }));
  /** When somebody who comes last in the queue can probably start in each of those found. */
  private readonly starts = this.client.read('GET /probable-starts', () => {
    const ids = (this.offerings.latest()?.items ?? []).map(({ id }) => id);
    return ids.length > 0 ? { offering: ids } : undefined;
  });
  private readonly startOf = computed(
    () => new Map((this.starts.latest()?.items ?? []).map(({ offeringId, start }) => [offeringId, start])),
  );
  private readonly found = computed(() =>
    nearestFirst(offeringsWith(this.offerings.latest()?.items ?? [], this.text()), this.contact.value()?.municipality),
  );
  private readonly names = computed(() => offeringNames(this.offerings.latest()?.items ?? []));
  protected readonly options = computed(() =>
    this.found().map((offering) => ({
      value: offering.id,
      label: this.names().get(offering.id) ?? offering.name,
      description: this.describe(offering),
      disabled: !offering.open,
    })),
  );

  /** The first few, and the one that is chosen; the rest on request. */
  protected readonly shown = computed(() =>
    this.isWhole() ? this.options() : this.options().filter(({ value }, index) => index < few || value === this.value()),
  );
  protected readonly hidden = computed(() => this.options().length - this.shown().length);

  constructor() {
    effect(() => {
      const [items, value] = [this.offerings.latest()?.items ?? [], this.value()];
      const known = items.find(({ id }) => id === value);
      if (known) this.chosen.emit(known);
    });
  }

  protected choose(id: string): void {
    this.chosen.emit(this.offerings.latest()?.items.find((offering) => offering.id === id));
  }

  private describe({ id, place, municipality, places, startsOn, endsOn, enrolment, open }: Offering): string {
    const begins = startsOn > this.clock.today();
    const when = begins
      ? this.i18n.text('participation.offering.starts', { date: formatDate(startsOn as LocalDate) })
      : this.i18n.text('participation.offering.running');
    const start = this.startOf().get(id);
    const told = start && startInWords(start, this.i18n);
    return [
      place === municipality.name ? place : `${place}, ${municipality.name}`,
      endsOn ? `${when} – ${formatDate(endsOn as LocalDate)}` : when,
      this.i18n.counted('participation.offering.free', places.free, {
        free: formatNumber(Math.max(0, places.free)),
        waiting: places.waiting,
      }),
      this.i18n.text(`participation.offering.enrolment.${enrolment}`),
      ...(open ? [] : [this.i18n.text('participation.offering.closed')]),
      ...(open && told ? [told.said, told.ground] : []),
    ].join(' · ');
  }
}
