import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { isMeasureCode, laws, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { isLocalDate, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  DateField,
  EmptyState,
  Icon,
  Page,
  Panel,
  ProblemMessage,
  ReadMore,
  Select,
  Skeleton,
  Table,
  TextField,
} from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, I18n, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LawLink } from '../answer/law-link';
import { FactTexts } from '../fact/fact-texts';
import type { Rule } from '../views';
import { changesAround, matchingNumbers, matchingRules } from './rule-search';

const topics = ['measure', 'decision', 'registration', 'combination'] as const;

/** The rules that apply on a day: searchable, each with section, source and how sure the reading is. */
@Component({
  selector: 'ff-rules-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CountedPipe,
    DateField,
    DatePipe,
    EmptyState,
    Icon,
    LawLink,
    LocalizedPipe,
    NumberPipe,
    Page,
    Panel,
    ProblemMessage,
    ReadMore,
    RouterLink,
    Select,
    Skeleton,
    Table,
    TextField,
    TranslocoPipe,
  ],
  templateUrl: './rules-page.html',
})
export class RulesPage {
  readonly asOf = input<string>();
  readonly measure = input<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  protected readonly facts = inject(FactTexts);
  protected readonly laws = laws;

  /** Never in the address: it is free text. */
  protected readonly text = signal('');
  protected readonly day = computed(() => {
    const asked = this.asOf();
    return asked && isLocalDate(asked) ? localDate(asked) : this.clock.today();
  });
  protected readonly chosen = computed<MeasureCode | ''>(() => {
    const code = this.measure();
    return code && isMeasureCode(code) ? code : '';
  });
  protected readonly rules = this.client.read('GET /rules', () => ({ asOf: this.day() }));
  protected readonly around = computed(() => changesAround(this.rules.latest()?.changesOn ?? [], this.day()));

  private readonly matching = computed(() =>
    matchingRules(this.rules.latest()?.rules ?? [], { text: this.text(), measure: this.chosen() }, this.i18n.language()),
  );
  protected readonly count = computed(() => this.matching().length);
  protected readonly topics = computed(() =>
    topics
      .map((topic) => ({ topic, rules: this.matching().filter((rule) => rule.topic === topic) }))
      .filter(({ rules }) => rules.length > 0),
  );
  protected readonly numbers = computed(() => matchingNumbers(this.rules.latest()?.parameters ?? [], this.text(), this.i18n.language()));
  protected readonly measures = computed(() => {
    const named = new Set((this.rules.latest()?.rules ?? []).flatMap(({ measures }) => measures));
    return [...named].map((value) => ({ value, label: this.i18n.localized(measureDefinitions[value].name) }));
  });
  protected readonly notAutomated = computed(() =>
    (this.rules.latest()?.notAutomated ?? []).map((code) => this.i18n.localized(measureDefinitions[code].shortName)).join(', '),
  );

  protected measureNames({ measures }: Rule): string {
    return measures.map((code) => this.i18n.localized(measureDefinitions[code].shortName)).join(', ');
  }

  protected factNames({ facts }: Rule): string {
    return facts.map((name) => this.facts.title(name)).join(', ');
  }

  protected async move(day: LocalDate | undefined): Promise<void> {
    if (day && day !== this.day()) await this.go({ asOf: day });
  }

  protected async choose(measure: MeasureCode | ''): Promise<void> {
    await this.go({ measure: measure === '' ? null : measure });
  }

  private async go(queryParams: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
