import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FactTexts, LawValuePipe } from '@fotfeste/eligibility/web';
import { laws, measureDefinitions, type Comparison, type FactName, type MeasureCode } from '@fotfeste/eligibility/domain';
import { fill, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  CheckboxGroup,
  Combobox,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Link,
  RadioGroup,
  Select,
  TextField,
} from '@fotfeste/shared/ui';
import { DatePipe, I18n, LocalizedPipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Rule, Rules, SimulationRequest } from '../contract';
import {
  changeKinds,
  codesOf,
  comparisonsFor,
  facts,
  faultOfTyped,
  formOfComparison,
  formOfUnit,
  requestOf,
  type ChangeKind,
  type LawChangeDraft,
  type ValueForm,
} from './law-change-draft';
import { SimulationRun } from './simulation-run';

type Questions = SimulationRequest['questions'];
type People = NonNullable<SimulationRequest['people']>;

/** What is otherwise about the law, from when, and whose answers are asked for. */
@Component({
  selector: 'ff-law-change-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CheckboxGroup, Combobox, DateField, ErrorSummary, Form, Link, RadioGroup, Select, TextField],
    ...[DatePipe, LawValuePipe, LocalizedPipe, RouterLink, TranslocoPipe],
  ],
  templateUrl: './law-change-form.html',
})
export class LawChangeForm {
  readonly rules = input.required<Rules>();

  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly factTexts = inject(FactTexts);
  private readonly run = inject(SimulationRun);
  private readonly dateFields = viewChildren(DateField);
  protected readonly form = new FormState();

  protected readonly kind = signal<ChangeKind>('new-value');
  protected readonly parameter = signal<string>('');
  protected readonly condition = signal<string>('');
  protected readonly measure = signal<MeasureCode | ''>('');
  protected readonly fact = signal<FactName | ''>('');
  protected readonly comparison = signal<Comparison | ''>('');
  protected readonly amount = linkedSignal({ source: this.parameter, computation: () => '' });
  protected readonly day = signal<LocalDate | undefined>(undefined);
  protected readonly chosenCodes = signal<readonly string[]>([]);
  protected readonly from = signal<LocalDate | undefined>(undefined);
  protected readonly lastDay = signal<LocalDate | undefined>(undefined);
  protected readonly questions = signal<Questions | ''>('participations');
  protected readonly people = linkedSignal<People | ''>(() => (this.session.actor()?.role === 'team-lead' ? 'offices' : 'mine'));
  protected readonly askedOn = signal<LocalDate | undefined>(undefined);

  protected readonly number = computed(() => this.rules().parameters.find(({ id }) => id === this.parameter()));
  protected readonly valueNow = computed(() => {
    const value = this.number()?.now?.value;
    return value === undefined ? undefined : { value };
  });
  protected readonly rule = computed(() => this.deciding().find(({ key }) => key === this.condition()));
  protected readonly seesPeople = computed(() => ['adviser', 'team-lead'].includes(this.session.actor()?.role ?? ''));

  protected readonly kinds = computed(() =>
    changeKinds.map((value) => ({ value, label: this.i18n.text(`caseload.simulation.kinds.${value}`) })),
  );
  protected readonly parameters = computed(() =>
    this.rules().parameters.map(({ id, title }) => ({ value: id, label: `${id} · ${this.i18n.localized(title)}` })),
  );
  /** Conditions that decide something and have not ended, each once: the version of the day. */
  private readonly deciding = computed(() => {
    const found = new Map<string, Rule>();
    for (const rule of this.rules().rules)
      if (decides(rule) && (rule.state === 'in-force' || !found.has(rule.key))) found.set(rule.key, rule);
    return [...found.values()];
  });
  protected readonly conditions = computed(() =>
    this.deciding().map(({ key, ids, title }) => ({ value: key, label: `${ids.join(' / ')} · ${this.i18n.localized(title)}` })),
  );
  protected readonly measures = computed(() => this.named([...new Set(this.deciding().flatMap(({ measures }) => measures))]));
  protected readonly measuresOfRule = computed(() => this.named(this.rule()?.measures ?? []));
  protected readonly facts = computed(() => facts.map((value) => ({ value, label: this.factTexts.title(value) })));
  protected readonly comparisons = computed(() =>
    comparisonsFor(this.fact()).map((value) => ({ value, label: this.i18n.text(`caseload.simulation.comparisons.${value}`) })),
  );
  protected readonly codes = computed(() => {
    const fact = this.fact();
    return fact ? codesOf(fact).map((value) => ({ value, label: this.factTexts.value(fact, value) })) : [];
  });
  protected readonly questionOptions = computed(() =>
    (['participations', 'all-measures'] as const).map((value) => ({
      value,
      label: this.i18n.text(`caseload.simulation.question.${value}.label`),
      description: this.i18n.text(`caseload.simulation.question.${value}.description`),
    })),
  );
  protected readonly peopleOptions = computed(() =>
    (['mine', 'offices'] as const).map((value) => ({ value, label: this.i18n.text(`caseload.simulation.circle.${value}`) })),
  );

  /** How the value is filled in: as the number's unit or the fact's comparison asks. */
  protected readonly valueForm = computed<ValueForm>(() => {
    const number = this.number();
    if (this.kind() === 'new-value') return number ? formOfUnit(number.unit) : 'none';
    return this.kind() === 'add-condition' ? formOfComparison(this.fact(), this.comparison()) : 'none';
  });
  protected readonly valueName = computed(() =>
    this.kind() === 'add-condition' && this.valueForm() === 'day' ? 'changes.0.day' : 'changes.0.number',
  );
  protected readonly valueLabel = computed(() =>
    this.i18n.text(this.kind() === 'new-value' ? 'caseload.simulation.newValue' : 'caseload.simulation.comparedWith'),
  );
  protected readonly valueDescription = computed(() => {
    const number = this.number();
    switch (this.valueForm()) {
      case 'kroner':
        return this.i18n.text('caseload.simulation.inKroner');
      case 'month-and-day':
        return this.i18n.text('caseload.simulation.asMonthAndDay');
      default:
        return this.kind() === 'new-value' && number ? this.i18n.text(`eligibility.unit.${number.unit}`) : undefined;
    }
  });

  protected choose(kind: ChangeKind | ''): void {
    if (kind === '') return;
    this.kind.set(kind);
    this.measure.set('');
    this.form.clear();
  }

  protected chooseCondition(condition: string): void {
    this.condition.set(condition);
    this.measure.set('');
  }

  protected chooseFact(fact: FactName | ''): void {
    this.fact.set(fact);
    this.comparison.set('');
    this.chosenCodes.set([]);
  }

  protected placeOf({ law, section }: Pick<Rule['basis'], 'law' | 'section'>): string {
    return `${laws[law].shortName} ${section}`.trim();
  }

  protected async send(): Promise<void> {
    await this.form.submit({
      check: () => ({ ...this.daysThatAreNone(), ...this.valueThatIsNone() }),
      send: () => this.run.start(this.request()),
    });
  }

  /** What is typed and is no day is not missing: it does not exist. */
  private daysThatAreNone(): FieldErrors {
    const wrong = this.dateFields().filter((field) => field.holdsNoDay());
    return Object.fromEntries(wrong.map((field) => [field.name(), this.i18n.text('ui.date.noDay')]));
  }

  /** Said here as well as by the server, so that it stands beside what is wrong with the days. */
  private valueThatIsNone(): FieldErrors {
    const fault = faultOfTyped(this.draft());
    return fault ? { [this.valueName()]: fill(this.i18n.localized(fault.text), fault.values) } : {};
  }

  private draft(): LawChangeDraft {
    return {
      kind: this.kind(),
      parameter: this.parameter(),
      unit: this.number()?.unit,
      condition: this.condition(),
      measure: this.measure(),
      fact: this.fact(),
      comparison: this.comparison(),
      amount: this.amount(),
      day: this.day(),
      codes: this.chosenCodes(),
      from: this.from(),
      lastDay: this.lastDay(),
    };
  }

  private request(): SimulationRequest {
    const [questions, people, askedOn] = [this.questions(), this.people(), this.askedOn()];
    return {
      changes: [requestOf(this.draft())],
      questions: questions || 'participations',
      ...(this.seesPeople() && people ? { people } : {}),
      ...(askedOn ? { askedOn } : {}),
    };
  }

  private named(codes: readonly MeasureCode[]): readonly { readonly value: MeasureCode; readonly label: string }[] {
    return codes.map((value) => ({ value, label: this.i18n.localized(measureDefinitions[value].name) }));
  }
}

function decides({ topic, kind, state }: Rule): boolean {
  return topic === 'measure' && state !== 'ended' && (kind === 'hard' || kind === 'discretionary');
}
