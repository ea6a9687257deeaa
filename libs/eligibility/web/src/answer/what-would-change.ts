import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactTexts } from '../fact/fact-texts';
import type { Possibility } from '../views';

const shownAtMost = 5;

/** What stands between this answer and a better one, on top of the answer. */
@Component({
  selector: 'ff-what-would-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Icon, TranslocoPipe],
  templateUrl: './what-would-change.html',
})
export class WhatWouldChange {
  readonly possibility = input.required<Possibility>();

  private readonly facts = inject(FactTexts);
  protected readonly result = computed(() => this.possibility().result);
  protected readonly questionCount = computed(() => this.result().questions?.length ?? 0);
  protected readonly missing = computed(() => (this.result().missingFacts ?? []).map((name) => this.facts.title(name)));
  protected readonly turnings = computed(() =>
    this.possibility()
      .turnings.slice(0, shownAtMost)
      .map(({ changes, outcome }) => ({ outcome, changes: changes.map((change) => this.facts.change(change)) })),
  );
  protected readonly isOutOfReach = computed(() => this.possibility().nothingFound && this.result().outcome === 'not-eligible');
  protected readonly isShown = computed(() => {
    const { outcome } = this.result();
    return (
      outcome !== undefined && outcome !== 'eligible' && (this.turnings().length > 0 || this.isOutOfReach() || outcome !== 'not-eligible')
    );
  });
}
