import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { reasonsFor, stepsFrom, type EndReason } from '@fotfeste/participation/domain';
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  FormState,
  Modal,
  Page,
  Panel,
  ProblemMessage,
  Select,
  Skeleton,
  Table,
  Tag,
  TextField,
  Toasts,
  type Option,
} from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Application = ReplyOf<'GET /applications'>['items'][number];
const decisions = ['share-with-provider', 'place', 'put-on-waiting-list', 'reject'] as const;
type Decision = (typeof decisions)[number];

/** Applications to the unit's offerings: share, give a place, waiting list, reject; one or several at once, all or none. */
@Component({
  selector: 'ff-applications-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    DatePipe,
    EmptyState,
    ErrorSummary,
    Form,
    Modal,
    Page,
    Panel,
    ProblemMessage,
    Select,
    Skeleton,
    Table,
    Tag,
    TextField,
    TranslocoPipe,
  ],
  templateUrl: './applications-page.html',
})
export class ApplicationsPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly decisions = decisions;
  protected readonly offering = computed(() => this.query().get('offering') ?? '');
  protected readonly list = this.client.read('GET /applications', () => (this.offering() ? { offering: this.offering() } : {}));
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly deciding = signal<Decision | undefined>(undefined);
  protected readonly isOpen = signal(false);
  protected readonly reason = signal<EndReason | ''>('');
  protected readonly words = signal('');
  protected readonly form = new FormState();

  protected readonly offerings = computed((): readonly Option[] =>
    (this.list.latest()?.offerings ?? []).map(({ id, name, free, waiting }) => ({
      value: id,
      label: this.i18n.text('participation.applications.offeringChoice', { name, free, waiting }),
    })),
  );
  protected readonly place = computed(() => this.list.latest()?.offerings.find(({ id }) => id === this.offering()));
  protected readonly picked = computed(() =>
    (this.list.latest()?.items ?? []).filter(({ participationId }) => this.chosen().has(participationId)),
  );
  protected readonly reasons = computed((): readonly Option<EndReason>[] =>
    reasonsFor('coordinator').map((value) => ({ value, label: this.i18n.text(`participation.applications.reason.${value}`) })),
  );

  protected chooseOffering(offering: string): void {
    this.chosen.set(new Set());
    void this.router.navigate([], { relativeTo: this.route, queryParams: { offering: offering || null }, queryParamsHandling: 'merge' });
  }

  protected pick(id: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(id)) next.add(id);
    this.chosen.set(next);
  }

  /** Whether the life cycle has the decision for everybody picked, who all apply to the same offering. */
  protected may(decision: Decision): boolean {
    const picked = this.picked();
    const isOne = new Set(picked.map(({ offeringId }) => offeringId)).size === 1;
    return isOne && picked.every((application) => hasStep(application, decision));
  }

  protected ask(decision: Decision): void {
    this.reason.set('');
    this.words.set('');
    this.deciding.set(decision);
    this.isOpen.set(true);
  }

  protected async decide(): Promise<void> {
    const [step, reason, words] = [this.deciding(), this.reason(), this.words().trim()];
    if (!step) return;
    const applications = this.picked().map(({ participationId, version }) => ({ participationId, version }));
    const answer = await this.form.submit({
      check: () => ({
        reason: step === 'reject' && !reason ? this.i18n.text('participation.applications.reasonMissing') : undefined,
        reasonWords:
          step === 'reject' && reason === 'other' && !words ? this.i18n.text('participation.applications.wordsMissing') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /applications/decisions', {
          body: { step, applications, ...(reason && { reason }), ...(words && { reasonWords: words }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.isOpen.set(false);
    this.chosen.set(new Set());
    this.list.reload();
    this.toasts.show(this.i18n.counted(`participation.applications.done.${step}`, applications.length));
  }
}

function hasStep({ status }: Application, decision: Decision): boolean {
  return stepsFrom({ status, route: 'offering-application', ending: 'course' }, 'coordinator').some(({ name }) => name === decision);
}
