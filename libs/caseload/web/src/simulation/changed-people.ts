import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { Button, FilterChips, Link, Panel, Table } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe, formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangedAnswer } from '../contract';
import { DurationChange } from './duration-change';
import { TransitionTags } from './transition';

const shownAtATime = 50;

/** Whose answers change, from what to what, and by which rule. Only for those who see the people. */
@Component({
  selector: 'ff-changed-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DatePipe, DurationChange, FilterChips, Link, Panel, RouterLink, Table, TransitionTags, TranslocoPipe],
  templateUrl: './changed-people.html',
})
export class ChangedPeople {
  readonly answers = input.required<readonly ChangedAnswer[]>();

  private readonly i18n = inject(I18n);
  private readonly limit = signal(shownAtATime);
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly transitions = computed(() => {
    const counts = new Map<string, { readonly answer: ChangedAnswer; count: number }>();
    for (const answer of this.answers()) {
      const known = counts.get(nameOf(answer)) ?? { answer, count: 0 };
      known.count += 1;
      counts.set(nameOf(answer), known);
    }
    return [...counts].map(([value, { answer, count }]) => ({ value, count, label: this.labelOf(answer) }));
  });
  protected readonly shown = computed(() => {
    const [chosen] = this.chosen();
    const wanted = chosen ? this.answers().filter((answer) => nameOf(answer) === chosen) : this.answers();
    return [...wanted].sort((one, other) => one.name.localeCompare(other.name, 'nb'));
  });
  protected readonly found = computed(() =>
    this.i18n.counted('caseload.simulation.found', this.shown().length, { count: formatNumber(this.shown().length) }),
  );
  protected readonly visible = computed(() => this.shown().slice(0, this.limit()));

  protected more(): void {
    this.limit.update((limit) => limit + shownAtATime);
  }

  protected measureName(code: MeasureCode): string {
    return this.i18n.localized(measureDefinitions[code].shortName);
  }

  private labelOf({ from, to }: ChangedAnswer): string {
    const word = (outcome: ChangedAnswer['from']): string => this.i18n.text(`caseload.simulation.outcome.${outcome}`);
    if (from === to) return this.i18n.text('caseload.simulation.sameWithOtherDuration', { outcome: word(from) });
    return this.i18n.text('caseload.simulation.fromTo', { from: word(from), to: word(to) });
  }
}

function nameOf({ from, to }: ChangedAnswer): string {
  return `${from} ${to}`;
}
