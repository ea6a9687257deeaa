import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Icon, Link } from '@fotfeste/shared/ui';
import { CountedPipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactTexts } from '../fact/fact-texts';
import type { Possibility } from '../views';
import { AnswerContext } from './answer-context';

const shownAtMost = 5;

/** What stands between this answer and a better one, on top of the answer. */
@Component({
  selector: 'ff-what-would-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Icon, Link, LocalizedPipe, TranslocoPipe],
  templateUrl: './what-would-change.html',
})
export class WhatWouldChange {
  readonly possibility = input.required<Possibility>();

  private readonly context = inject(AnswerContext);
  private readonly facts = inject(FactTexts);
  private readonly permissions = inject(Permissions);
  protected readonly result = computed(() => this.possibility().result);
  protected readonly questions = this.context.openQuestions;
  protected readonly mayAnswer = computed(() => this.permissions.may('eligibility:write'));
  protected readonly missing = computed(() => (this.result().missingFacts ?? []).map((name) => this.facts.name(name)));
  protected readonly turnings = computed(() =>
    this.possibility()
      .turnings.filter(({ changes }) => changes.some(({ kind }) => kind !== 'answer'))
      .slice(0, shownAtMost)
      .map(({ changes, outcome }) => ({ outcome, changes: changes.map((change) => this.facts.change(change)) })),
  );
  protected readonly isOutOfReach = computed(() => this.possibility().nothingFound && this.result().outcome === 'not-eligible');
  protected readonly isShown = computed(() => {
    const { outcome } = this.result();
    if (outcome === undefined || outcome === 'eligible') return false;
    return outcome !== 'not-eligible' || this.turnings().length > 0 || this.isOutOfReach();
  });

  protected goTo(key: string): void {
    this.context.goTo(key);
  }
}
