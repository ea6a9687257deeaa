import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Alert, Button, Link, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, LocalizedPipe, problemOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Possibility } from '../views';
import { AmountPanel } from './amount-panel';
import { BesidePanel } from '../beside/beside-panel';
import { AnswerContext } from './answer-context';
import { Consequences } from './consequences';
import { DurationPanel } from './duration-panel';
import { ExplainedPipe } from './explained.pipe';
import { verdictLook, verdictOf, type Verdict } from './outcome';
import { ConditionList } from './condition-list';
import { sectionInWords } from './section-in-words';
import { WhatWouldChange } from './what-would-change';

/** Verdicts after which somebody may go on to refer. */
const offered: readonly Verdict[] = ['eligible', 'needs-assessment', 'missing-facts', 'not-automated'];

/** One measure for one person and day: the verdict, what would change it, every condition, and the way on. */
@Component({
  selector: 'ff-possibility-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Alert,
    AmountPanel,
    BesidePanel,
    Button,
    ConditionList,
    Consequences,
    DatePipe,
    DurationPanel,
    ExplainedPipe,
    Link,
    LocalizedPipe,
    RouterLink,
    Tag,
    TranslocoPipe,
    WhatWouldChange,
  ],
  providers: [AnswerContext],
  templateUrl: './possibility-detail.html',
  host: { class: 'ff-possible__answer ff-answer' },
})
export class PossibilityDetail {
  readonly possibility = input.required<Possibility>();
  /** Somebody has answered, recorded or stored something. */
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly context = inject(AnswerContext);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly toasts = inject(Toasts);

  protected readonly result = computed(() => this.possibility().result);
  protected readonly measure = computed(() => measureDefinitions[this.result().measure]);
  protected readonly lawName = computed(() => this.i18n.text(`eligibility.law.short.${this.measure().law}`));
  protected readonly chapter = computed(() => sectionInWords(this.measure().chapter, this.i18n.language()));
  protected readonly verdict = computed(() => verdictOf({ ...this.result(), awaitsDecision: this.possibility().awaitsDecision }));
  protected readonly look = computed(() => verdictLook[this.verdict()]);
  protected readonly isMeasure = computed(() => this.measure().nature !== 'right');
  protected readonly mayRefer = computed(
    () => this.isMeasure() && this.permissions.may('participation:write') && offered.includes(this.verdict()),
  );
  protected readonly mayStore = computed(() => this.permissions.may('eligibility:write'));
  protected readonly isStoring = signal(false);

  constructor() {
    effect(() => {
      const possibility = this.possibility();
      const { measure, startsOn } = possibility.result;
      this.context.open.set({ ...possibility, measure, startsOn });
    });
    let seen = 0;
    effect(() => {
      const changes = this.context.changes();
      if (changes === seen) return;
      seen = changes;
      this.changed.emit();
    });
  }

  /** Stores the answer as it reads today. */
  protected async store(): Promise<void> {
    const { participantId, result } = this.possibility();
    this.isStoring.set(true);
    try {
      await this.client.send('POST /participants/{participantId}/assessments', {
        path: { participantId },
        body: { measure: result.measure, startsOn: result.startsOn },
      });
      this.toasts.show(this.i18n.text('eligibility.stored.saved'));
      this.changed.emit();
    } catch (error) {
      this.toasts.show(problemOf(error).title || this.i18n.text('eligibility.stored.failed'));
    } finally {
      this.isStoring.set(false);
    }
  }
}
