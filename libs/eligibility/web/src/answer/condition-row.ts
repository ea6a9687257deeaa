import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, Icon, Link } from '@fotfeste/shared/ui';
import { DatePipe, SincePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactForm } from '../fact/fact-form';
import { FactTexts } from '../fact/fact-texts';
import { placeOfFact } from '../fact/place-of-fact';
import { QuestionForm } from '../question/question-form';
import type { Condition, UsedFact } from '../views';
import { AnswerContext, factForm, questionForm, rowId } from './answer-context';
import { ExplainedPipe } from './explained.pipe';
import { LawLink } from './law-link';
import { remains, standingLook, standingOf } from './outcome';

/** One condition: how it stands, the fact it used and where that came from, the section, and what somebody must answer or find out. */
@Component({
  selector: 'ff-condition-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    DatePipe,
    SincePipe,
    ExplainedPipe,
    FactForm,
    Icon,
    LawLink,
    Link,
    LocalizedPipe,
    QuestionForm,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './condition-row.html',
})
export class ConditionRow {
  readonly condition = input.required<Condition>();

  private readonly context = inject(AnswerContext);
  private readonly permissions = inject(Permissions);
  protected readonly facts = inject(FactTexts);

  protected readonly open = this.context.open;
  protected readonly standing = computed(() => standingOf(this.condition()));
  protected readonly look = computed(() => standingLook[this.standing()]);
  protected readonly needsAttention = computed(() => remains(this.condition()));
  /** Facts that are known, and those that are missed. What was never asked for would only be noise. */
  protected readonly shownFacts = computed(() => {
    const { facts, missing } = this.condition();
    if (this.standing() === 'not-concerned') return [];
    const isMissed = this.standing() !== 'waits';
    return facts.filter(({ name, value }) => name !== 'answers' && (value !== undefined || (isMissed && missing.includes(name))));
  });
  protected readonly mayWrite = computed(() => this.open() !== undefined && this.permissions.may('eligibility:write'));

  protected readonly answer = computed(() => this.judgementOf(this.open()?.answers));
  protected readonly offered = computed(() => this.judgementOf(this.open()?.offered));
  protected readonly id = computed(() => rowId(this.condition().key));
  protected readonly mayAnswer = computed(() => this.mayWrite() && this.condition().question !== undefined);
  protected readonly asksNow = computed(() => this.mayAnswer() && this.context.shown() === questionForm(this.condition().key));

  /** What somebody has told that counts here: the newest about each fact. */
  protected readonly told = computed(() => {
    const known = this.condition().facts.filter(({ value }) => value !== undefined);
    return known.flatMap(({ name }) => this.open()?.recorded.find(({ fact }) => fact === name) ?? []);
  });

  /** Facts of this condition that somebody can tell: the missing ones, and those told before. */
  protected readonly recordable = computed(() => {
    const open = this.open();
    if (!open || !this.mayWrite() || this.standing() === 'idle') return [];
    const wanted = new Set<UsedFact['name']>([...this.condition().missing, ...this.told().map(({ fact }) => fact)]);
    return open.recordable.map(({ fact }) => fact).filter((fact) => wanted.has(fact));
  });

  /** Where the facts that are missing, and cannot be written here, are kept. */
  protected readonly places = computed(() => {
    const open = this.open();
    if (!open || this.standing() === 'waits' || this.standing() === 'idle') return [];
    const { missing, facts } = this.condition();
    const elsewhere = missing.filter((name) => !open.recordable.some(({ fact }) => fact === name));
    const lacksDecision =
      this.standing() === 'not-met' && facts.some(({ name, value }) => name === 'hasAssistanceDecision' && value === false);
    return [...new Set([...(lacksDecision ? (['decisions'] as const) : []), ...elsewhere.map(placeOfFact)])];
  });

  protected isTold(name: UsedFact['name']): boolean {
    return this.told().some(({ fact }) => fact === name);
  }

  protected isEditing(fact: string): boolean {
    return this.context.editing() === factForm(this.condition().key, fact);
  }

  protected edit(fact: string): void {
    this.context.editing.set(factForm(this.condition().key, fact));
  }

  protected ask(): void {
    this.context.goTo(this.condition().key);
  }

  protected close(): void {
    this.context.editing.set(undefined);
  }

  protected changed(): void {
    this.context.changed();
  }

  private judgementOf<T extends { readonly question: string }>(judgements: readonly T[] | undefined): T | undefined {
    return judgements?.find(({ question }) => question === this.condition().question?.question);
  }
}
