import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { ViewportScroller } from '@angular/common';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { isMeasureCode, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Alert,
  Button,
  DateField,
  EmptyState,
  FilterChips,
  Icon,
  Page,
  Panel,
  ProblemMessage,
  SearchField,
  Select,
  Skeleton,
  Tabs,
} from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, I18n, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LawLink } from '../answer/law-link';
import type { Basis, Rule } from '../views';
import { MeasureOutlineList } from './measure-outline';
import { NumberEntry } from './number-entry';
import { OpenQuestionList } from './open-question-list';
import { anchorOf, type ShownChapter } from './rule-chapters';
import { RuleEntry } from './rule-entry';
import { listingOf } from './rule-listing';
import { rulesTabs } from './rules-tabs';
import { changesAround, isSearch, ruleStates, type RuleState } from './rule-search';

const shownAtFirst = 60;

/** Every rule and number on any day: by chapter, searchable, each with section, source, confidence and what tests it. */
@Component({
  selector: 'ff-rules-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DateField, EmptyState, FilterChips, Icon, Page, Panel, ProblemMessage, SearchField, Select, Skeleton, Tabs],
    ...[CountedPipe, DatePipe, LocalizedPipe, NumberPipe, RouterLink, TranslocoPipe],
    ...[LawLink, MeasureOutlineList, NumberEntry, OpenQuestionList, RuleEntry],
  ],
  templateUrl: './rules-page.html',
})
export class RulesPage {
  readonly asOf = input<string>();
  readonly measure = input<string>();
  readonly chapter = input<string>();
  readonly states = input<string>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly permissions = inject(Permissions);
  private readonly asked = toSignal(inject(ActivatedRoute).fragment);
  private readonly limit = signal(shownAtFirst);
  private seen: string | undefined;

  /** Never in the address: it is free text. */
  protected readonly text = signal('');
  protected readonly maySimulate = computed(() => this.permissions.may('law:simulate'));
  protected readonly tabs = computed(() => rulesTabs(this.i18n));
  protected readonly day = computed<LocalDate>(() => {
    const asked = this.asOf();
    return asked && isLocalDate(asked) ? asked : this.clock.today();
  });
  /** What the address says instead of a day, as much of it as is worth repeating. */
  protected readonly noSuchDay = computed(() => {
    const asked = this.asOf();
    return asked && !isLocalDate(asked) ? asked.slice(0, 20) : undefined;
  });
  protected readonly chosenMeasure = computed<MeasureCode | ''>(() => {
    const code = this.measure();
    return code && isMeasureCode(code) ? code : '';
  });
  protected readonly chosenStates = computed<readonly RuleState[]>(() => {
    const asked = this.states()?.split(',') ?? [];
    const known = ruleStates.filter((state) => asked.includes(state));
    return known.length > 0 ? known : ['in-force'];
  });

  protected readonly rules = inject(Client).read('GET /rules', () => ({ asOf: this.day() }));
  protected readonly around = computed(() => changesAround(this.rules.latest()?.changesOn ?? [], this.day()));
  /** The version of the day, or the first there is. */
  protected readonly rulesByKey = computed(() => {
    const inOrder = [...(this.rules.latest()?.rules ?? [])].sort((one, other) => rank(other) - rank(one));
    return new Map(inOrder.map((rule) => [rule.key, rule]));
  });
  protected readonly numbersById = computed(
    () => new Map((this.rules.latest()?.parameters ?? []).map((number) => [number.id as string, number])),
  );
  protected readonly listing = computed(() =>
    listingOf(this.rules.latest() ?? { rules: [], parameters: [], measures: [] }, {
      text: this.text(),
      measure: this.chosenMeasure(),
      states: this.chosenStates(),
      chapter: this.chapter(),
      asked: this.asked() ?? undefined,
      limit: this.limit(),
      language: this.i18n.language(),
    }),
  );
  protected readonly stateOptions = computed(() =>
    ruleStates.map((value) => ({ value, label: this.i18n.text(`eligibility.rules.state.${value}`), count: this.listing().counts[value] })),
  );
  protected readonly contents = computed(() =>
    this.listing().contents.map(({ chapter, ...entry }) => ({
      ...entry,
      label: chapter ? this.i18n.localized(chapter.title) : this.i18n.text('eligibility.rules.openQuestions'),
    })),
  );
  protected readonly chapterOptions = computed(() =>
    this.contents().map(({ key, label, count }) => ({ value: key, label: `${label} (${count})` })),
  );
  /** The one chapter that is shown; none when a search shows several. */
  protected readonly shownChapter = computed(() => {
    const shown = this.contents().filter(({ isShown }) => isShown);
    return shown.length === 1 ? (shown[0]?.key ?? '') : '';
  });
  protected readonly measures = computed(() => {
    const named = new Set((this.rules.latest()?.rules ?? []).flatMap(({ measures }) => measures));
    return [...named].map((value) => ({ value, label: this.i18n.localized(measureDefinitions[value].name) }));
  });
  protected readonly notAutomated = computed(() =>
    (this.rules.latest()?.notAutomated ?? []).map((code) => this.i18n.localized(measureDefinitions[code].shortName)).join(', '),
  );

  constructor() {
    const scroller = inject(ViewportScroller);
    scroller.setOffset(() => [0, marginAbove(this.target())]); // the router knows nothing of the bar that stays at the top
    inject(DestroyRef).onDestroy(() => {
      scroller.setOffset([0, 0]);
    });
    afterRenderEffect(() => {
      const asked = this.asked() ?? undefined;
      const isHere = this.rules.latest() !== undefined;
      this.listing();
      if (asked && isHere && asked !== this.seen) this.bringIntoView(asked);
      if (!asked) this.seen = undefined;
    });
  }

  protected othersOf(rule: Rule): readonly Rule[] {
    if (rule.topic !== 'measure') return [];
    return (this.rules.latest()?.rules ?? []).filter((other) => other.key === rule.key && other !== rule);
  }

  /** Chapter and law, as a link. */
  protected placeOf({ chapter }: ShownChapter): Basis {
    return { law: chapter.law, section: chapter.place, source: '', confidence: 'high' };
  }

  protected async search(text: string): Promise<void> {
    this.text.set(text);
    this.limit.set(shownAtFirst);
    if (isSearch(text) && (this.chapter() ?? this.asked())) await this.go({ chapter: null });
  }

  protected showRest(): void {
    this.limit.set(Number.POSITIVE_INFINITY);
  }

  protected async move(day: LocalDate | undefined): Promise<void> {
    if (day && day !== this.day()) await this.go({ asOf: day });
  }

  protected async choose(measure: MeasureCode | ''): Promise<void> {
    await this.go({ measure: measure === '' ? null : measure, chapter: null });
  }

  /** As a click in the list of chapters: what the address led to before is let go. */
  protected async open(chapter: string): Promise<void> {
    await this.go({ chapter: chapter === '' ? null : chapter });
  }

  protected async show(states: readonly RuleState[]): Promise<void> {
    await this.go({ states: states.length === 0 ? null : states.join(',') });
  }

  private async go(queryParams: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private bringIntoView(asked: string): void {
    const target = this.target();
    if (!target) return;
    this.seen = asked;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }

  /** What the address leads to. A rule has one place, and sometimes more ids than that. */
  private target(): HTMLElement | undefined {
    const asked = this.asked();
    if (!asked) return undefined;
    const rule = this.listing().matching.rules.find(({ ids }) => ids.includes(asked));
    return document.getElementById(asked) ?? (rule && document.getElementById(anchorOf(rule))) ?? undefined;
  }
}

/** What applies on the day comes before what is to come, and that before what has ended. */
function rank({ state }: Pick<Rule, 'state'>): number {
  return ruleStates.indexOf(state);
}

function marginAbove(element: HTMLElement | undefined): number {
  return element ? Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0 : 0;
}
