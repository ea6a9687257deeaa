import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Link } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { placeOfFact } from '../fact/place-of-fact';
import type { Possibility } from '../views';
import { AnswerContext } from './answer-context';
import { Clauses } from './clauses';
import { turningGroups } from './turnings';

/** What stands between this answer and a better one: what to clarify now, what time brings, what others decide. */
@Component({
  selector: 'ff-what-would-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, LocalizedPipe, RouterLink, TranslocoPipe],
  templateUrl: './what-would-change.html',
})
export class WhatWouldChange {
  readonly possibility = input.required<Possibility>();

  private readonly context = inject(AnswerContext);
  private readonly clauses = inject(Clauses);
  private readonly permissions = inject(Permissions);
  private readonly result = computed(() => this.possibility().result);
  protected readonly questions = this.context.openQuestions;
  protected readonly mayAnswer = computed(() => this.permissions.may('eligibility:write'));

  /** Facts that are missing, with where each can be put in place: in the row that asks for it, or on another page. */
  protected readonly missing = computed(() => {
    const { recordable, participantId } = this.possibility();
    if (this.result().outcome !== 'missing-facts') return [];
    return (this.result().missingFacts ?? []).map((fact) => {
      const isTold = this.mayAnswer() && recordable.some((each) => each.fact === fact);
      const place = placeOfFact(fact);
      const link = isTold || place === 'referral' ? undefined : ['/participants', participantId, place];
      return { fact, isTold, link, text: this.clauses.find(fact) };
    });
  });

  protected readonly groups = computed(() => {
    const groups = turningGroups(this.possibility()).map(({ comesBy, turnings }) => ({
      comesBy,
      sentences: turnings.map((turning) => this.clauses.sentence(turning)),
    }));
    const hasMore = this.questions().length + this.missing().length > 0 && !groups.some(({ comesBy }) => comesBy === 'clarified');
    return hasMore ? [{ comesBy: 'clarified' as const, sentences: [] }, ...groups] : groups;
  });

  protected readonly decisions = computed(() => ['/participants', this.possibility().participantId, 'decisions']);
  protected readonly isOutOfReach = computed(() => this.possibility().nothingFound && this.result().outcome === 'not-eligible');
  protected readonly isShown = computed(() => {
    const { outcome } = this.result();
    return outcome !== undefined && outcome !== 'eligible' && (this.groups().length > 0 || this.isOutOfReach());
  });

  protected goTo(key: string): void {
    this.context.goTo(key);
  }

  protected tell(fact: string): void {
    this.context.tell(fact);
  }
}
