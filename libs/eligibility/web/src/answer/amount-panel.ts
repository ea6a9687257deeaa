import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button, ReadMore, Table } from '@fotfeste/shared/ui';
import { DatePipe, I18n, LocalizedPipe, MoneyPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactForm } from '../fact/fact-form';
import { FactTexts } from '../fact/fact-texts';
import type { Amount, AmountLine } from '../views';
import { AnswerContext } from './answer-context';
import { ExplainedPipe } from './explained.pipe';
import { FactorsPipe } from './factors.pipe';
import { LawLink } from './law-link';

/** What is paid: the sum, and every line of the calculation for those who want to check it. */
@Component({
  selector: 'ff-amount-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Alert,
    Button,
    DatePipe,
    ExplainedPipe,
    FactForm,
    FactorsPipe,
    LawLink,
    LocalizedPipe,
    MoneyPipe,
    ReadMore,
    Table,
    TranslocoPipe,
  ],
  templateUrl: './amount-panel.html',
})
export class AmountPanel {
  readonly amount = input.required<Amount>();

  private readonly context = inject(AnswerContext);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly facts = inject(FactTexts);
  protected readonly open = this.context.open;
  protected readonly missing = computed(() =>
    new Intl.ListFormat(this.i18n.language(), { type: 'conjunction' }).format(
      this.amount().missingFacts.map((name) => lowered(this.facts.name(name))),
    ),
  );

  /** The rate that is not known, by name; by its id alone in an older stored answer. */
  protected readonly unknownRate = computed(() => {
    const { title, parameter = '' } = this.amount().stopped ?? {};
    return title ? `${this.i18n.localized(title)} (${parameter})` : parameter;
  });

  /** Facts of the amount that are known, with where they come from. */
  protected readonly known = computed(() => this.amount().facts.filter(({ value }) => value !== undefined));

  /** Facts of the amount that somebody can tell: the missing ones, and those told before. */
  protected readonly recordable = computed(() => {
    const open = this.open();
    if (!open || !this.permissions.may('eligibility:write')) return [];
    const told = this.known().filter(({ name }) => open.recorded.some(({ fact }) => fact === name));
    const wanted = new Set([...this.amount().missingFacts, ...told.map(({ name }) => name)]);
    return open.recordable.map(({ fact }) => fact).filter((fact) => wanted.has(fact));
  });

  protected isMissing(fact: Amount['missingFacts'][number]): boolean {
    return this.amount().missingFacts.includes(fact);
  }

  protected isEditing(fact: string): boolean {
    return this.context.editing() === amountForm(fact);
  }

  protected edit(fact: string): void {
    this.context.editing.set(amountForm(fact));
  }

  protected close(): void {
    this.context.editing.set(undefined);
  }

  protected changed(): void {
    this.context.changed();
  }

  /** The numbers of the law on a line, with the day each began to apply. */
  protected numbers({ factors }: AmountLine) {
    return factors.flatMap(({ parameter }) => (parameter ? [parameter] : []));
  }
}

/** The name of the form that writes down a fact of the amount. */
function amountForm(fact: string): string {
  return `amount ${fact}`;
}

/** A name inside a sentence; one that begins with an abbreviation keeps its letters. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
