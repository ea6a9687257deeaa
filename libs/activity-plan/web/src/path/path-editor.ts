import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  type OnInit,
  output,
  signal,
  untracked,
} from '@angular/core';
import { isMeasureStep, movedSteps, type OutsideKind, type OutsideOffer, type StepMove } from '@fotfeste/activity-plan/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { addDays, addMonths, daysBetween, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import { type Draft, DraftLine, Drafts } from '@fotfeste/draft/web';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  FormState,
  Icon,
  Panel,
  scaleOf,
  shifted,
  Skeleton,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Announcer, Clock, Client, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathAxis, type StepShift } from './axis/path-axis';
import { type Bridged, GapList } from './gap-list';
import { faultsByField } from './faults-by-field';
import { LivelihoodList } from './livelihood-list';
import { PathSummary } from './path-check-summary';
import { PathTexts } from './path-texts';
import { type PathVersion, PathVersions } from './path-versions';
import { asSent, RehearsedPath } from './rehearsed-path';
import { OutsideFindings } from './step/outside-findings';
import { StepFindings } from './step/step-findings';
import { StepForm } from './step/step-form';
import { StepTable } from './step-table';
import { type Begun, TemplateChoice } from '../template/template-choice';
import { type PathParticipation, type PathView, type WrittenStep, writtenSteps } from './views';

/** What is kept while somebody plans: the whole path, and the version it began from. */
interface Written {
  readonly name: string;
  readonly steps: readonly WrittenStep[];
  readonly version: number;
}

/** A step that was moved, in as many pushes as it took, and what the path was before the first. */
interface LastMove {
  readonly stepId: string;
  readonly before: readonly WrittenStep[];
}

/** One path on its axis, with the chosen step beside it. Everything is tried on the server while one plans, and stored only when one says so. */
@Component({
  selector: 'ff-path-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DraftLine, EmptyState, ErrorSummary, Form, Icon, Panel, Skeleton, TextField, TranslocoPipe],
    ...[GapList, LivelihoodList, OutsideFindings, PathAxis, PathSummary, PathVersions, StepFindings, StepForm, StepTable, TemplateChoice],
  ],
  providers: [RehearsedPath],
  templateUrl: './path-editor.html',
})
export class PathEditor implements OnInit {
  readonly participantId = input.required<string>();
  /** The stored path; without one a new path is written. */
  readonly path = input<PathView>();
  readonly participations = input.required<readonly PathParticipation[]>();
  readonly readOnly = input(false);
  readonly mayRefer = input(false);
  readonly saved = output<PathView>();
  readonly givenUp = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly texts = inject(PathTexts);
  protected readonly rehearsed = inject(RehearsedPath);

  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly selected = signal<string | undefined>(undefined);
  protected readonly lastMove = signal<LastMove | undefined>(undefined);
  /** The path as a colleague saved it meanwhile. */
  protected readonly theirs = signal<(PathVersion & { readonly version: number }) | undefined>(undefined);
  protected readonly mine = computed<PathVersion>(() => ({ name: this.name(), steps: this.steps() }));

  private readonly written = computed<Partial<Written>>(() => this.draft()?.value() ?? {});
  protected readonly name = computed(() => this.written().name ?? this.path()?.name ?? '');
  protected readonly steps = computed<readonly WrittenStep[]>(() => this.written().steps ?? storedSteps(this.path()));
  protected readonly isChanged = computed(() => this.written().steps !== undefined || this.written().name !== undefined);
  protected readonly check = computed(() => this.rehearsed.check() ?? this.path()?.check);
  protected readonly step = computed(() => this.steps().find(({ id }) => id === this.selected()));
  protected readonly others = computed(() => this.steps().filter(({ id }) => id !== this.selected()));
  /** The chosen step, when it is a measure, with what was found of it. */
  protected readonly found = computed(() => {
    const [step, check] = [this.step(), this.check()?.steps.find(({ stepId }) => stepId === this.selected())];
    return step && check && isMeasureStep(step) ? { step, check } : undefined;
  });
  /** What is worth knowing of the chosen offer outside Nav. */
  protected readonly offerNotes = computed(() => this.check()?.outside.find(({ stepId }) => stepId === this.selected())?.notes ?? []);
  protected readonly scale = computed(() => {
    const periods = [...this.steps(), ...this.participations()];
    return scaleOf(periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined) as LocalDate[], this.clock.today());
  });
  protected readonly along = computed(() =>
    (this.lastMove()?.before ?? []).flatMap(({ id, from }) => {
      const step = this.steps().find((each) => each.id === id);
      const days = step && id !== this.lastMove()?.stepId ? daysBetween(from, step.from) : 0;
      const key = days > 0 ? 'plan.path.later' : 'plan.path.earlier';
      return step && days !== 0 ? [this.i18n.counted(key, Math.abs(days), { step: this.texts.step(step) })] : [];
    }),
  );

  constructor() {
    effect(() => {
      const [steps, isChanged] = [this.steps(), this.isChanged()];
      untracked(() => {
        if (isChanged || !this.path()) this.rehearsed.hold(this.participantId(), steps);
      });
    });
    effect(() => {
      this.form.tell(faultsByField(this.rehearsed.faults(), this.steps(), this.selected()));
    });
  }

  ngOnInit(): void {
    const stored = this.path();
    if (stored) this.rehearsed.know(stored.check);
    this.selected.set(storedSteps(stored)[0]?.id);
    this.openDraft();
  }

  protected setName(name: string): void {
    this.write({ name });
  }

  /** A common path to adjust; a name that is written stays. */
  protected begin({ name, steps }: Begun): void {
    this.write({ steps, name: this.name().trim() ? this.name() : name });
    this.selected.set(steps[0]?.id);
    // The choice of template is gone: whoever planned by keyboard goes on with the first step
    afterNextRender(
      { write: () => this.host.nativeElement.querySelector<HTMLElement>('[data-step]')?.focus() },
      { injector: this.injector },
    );
  }

  protected add({ measure, outside, from, to }: Bridged): void {
    if (measure) this.put({ measure, from, to });
    else this.putOutside(outside, { from, to });
  }

  /** A new step begins where the path ends, and lasts three months until somebody says otherwise. */
  protected addStep(): void {
    this.put({ measure: 'ARBEIDSTRENING', ...this.afterLast() });
  }

  protected addOutside(): void {
    this.putOutside('low-threshold', this.afterLast());
  }

  private afterLast(): Required<Period> {
    const lastDays = [...this.steps(), ...this.participations()].flatMap(({ to }) => (to ? [to as LocalDate] : []));
    const last = lastDays.sort().at(-1);
    const from = last && last >= this.clock.today() ? addDays(last, 1) : this.clock.today();
    return { from, to: addDays(addMonths(from, 3), -1) };
  }

  protected change(step: WrittenStep): void {
    this.lastMove.set(undefined);
    this.write({ steps: this.steps().map((each) => (each.id === step.id ? step : each)) });
  }

  protected move(move: StepMove): void {
    const [now, last] = [this.steps(), this.lastMove()];
    this.lastMove.set(last?.stepId === move.stepId ? last : { stepId: move.stepId, before: now });
    this.write({ steps: movedSteps(now, move).steps });
  }

  /** From where the step stands now: pushes can come faster than the axis is drawn. */
  protected shift({ stepId, days, part }: StepShift): void {
    const step = this.steps().find(({ id }) => id === stepId);
    if (!step) return;
    const period = shifted(step, days, part);
    this.move({ stepId, ...period });
    this.announcer.say(this.i18n.text('plan.path.movedTo', { step: this.texts.step(step), period: this.texts.period(period) }));
  }

  protected undoMove(): void {
    const before = this.lastMove()?.before;
    this.lastMove.set(undefined);
    if (before) this.write({ steps: before });
  }

  /** A step that is taken away is waited for by nobody. */
  protected remove(id: string): void {
    this.lastMove.set(undefined);
    const left = this.steps().filter((step) => step.id !== id);
    this.write({ steps: left.map((step) => (step.waitsForStep === id ? withoutWait(step) : step)) });
    this.selected.set(left[0]?.id);
  }

  protected async giveUp(): Promise<void> {
    await this.draft()?.discard();
    this.theirs.set(undefined);
    this.lastMove.set(undefined);
    this.givenUp.emit();
    const stored = this.path();
    if (!stored) return;
    this.rehearsed.know(stored.check);
    this.rehearsed.faults.set({});
    this.openDraft();
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () => ({ name: this.name().trim() ? undefined : this.i18n.text('plan.path.nameMissing') }),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    await this.draft()?.discard();
    this.theirs.set(undefined);
    this.lastMove.set(undefined);
    this.toasts.show(this.i18n.text('plan.path.saved'));
    this.saved.emit(saved);
    this.rehearsed.know(saved.check);
    this.openDraft();
  }

  private async send(idempotencyKey: string): Promise<PathView | undefined> {
    await this.draft()?.flush();
    const stored = this.path();
    const body = { name: this.name().trim(), steps: this.steps().map(asSent) };
    if (!stored) {
      const { value } = await this.client.send('POST /participants/{participantId}/paths', {
        path: { participantId: this.participantId() },
        ...{ body, idempotencyKey },
      });
      return value;
    }
    const version = this.theirs()?.version ?? this.written().version ?? stored.version;
    try {
      const { value } = await this.client.send('PUT /plan-paths/{pathId}', {
        path: { pathId: stored.id },
        etag: `"${version}"`,
        body,
        idempotencyKey,
      });
      return value;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      const { theirs, version } = error.problem.more;
      this.theirs.set({ ...(theirs as PathVersion), version: Number(version) });
      return undefined;
    }
  }

  /** It is called what its kind is called, until somebody writes its name. */
  private putOutside(kind: OutsideKind, period: Required<Period>): void {
    this.put({ outside: { kind, name: this.i18n.text(`plan.path.outside.kind.${kind}`), satisfies: [] }, ...period });
  }

  private put(what: Required<Period> & ({ readonly measure: MeasureCode } | { readonly outside: OutsideOffer })): void {
    const id = crypto.randomUUID().slice(0, 8);
    this.lastMove.set(undefined);
    this.write({ steps: [...this.steps(), { id, intent: 'planned', ...what }] });
    this.selected.set(id);
  }

  private write(change: Partial<Pick<Written, 'name' | 'steps'>>): void {
    this.draft()?.set({ ...change, version: this.written().version ?? this.path()?.version ?? 0 });
  }

  private openDraft(): void {
    const participantId = this.participantId();
    const subject = this.path()?.id ?? participantId;
    this.draft.set(this.drafts.open<Written>({ kind: 'plan-path', subject, participantId }, this.destroyRef));
  }
}

function storedSteps(path: PathView | undefined): readonly WrittenStep[] {
  return writtenSteps(path?.steps ?? []);
}

function withoutWait({ waitsFor: _waitsFor, waitsForStep: _waitsForStep, ...step }: WrittenStep): WrittenStep {
  return step;
}
