import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Draft, Drafts } from '@fotfeste/draft/web';
import {
  Button,
  Confirm,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Icon,
  Link,
  Page,
  Panel,
  ProblemMessage,
  Skeleton,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { textsOfDraft } from '../draft/difference';
import { DraftBar } from '../draft/draft-bar';
import type { Needs } from '../views';
import { type AssessedDraft, assessedOf, assessedWith, blankAssessment, needsAssessment } from './assessed';
import { type Choices, chosen, type Collision, collisionOf, contested } from './needs-collision';
import { NeedsConflict } from './needs-conflict';
import { NeedsFields } from './needs-fields';
import { NeedsTexts } from './needs-texts';
import { NeedsWords } from './needs-words';

/** What stands between the person and work, what they can build on, and the work-capacity assessment. */
@Component({
  selector: 'ff-assistance-needs-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, DraftBar, ErrorSummary, Form, Icon, Link, NeedsConflict, NeedsFields, NeedsWords],
    ...[Page, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  ],
  templateUrl: './needs-page.html',
})
export class NeedsPage implements OnInit {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  private readonly fieldTexts = inject(NeedsTexts);
  private readonly i18n = inject(I18n);

  protected readonly needs = this.client.read('GET /participants/{participantId}/needs-assessment', () => ({
    participantId: this.participantId(),
  }));
  protected readonly texts = textsOfDraft(this.fieldTexts, blankAssessment);
  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<AssessedDraft> | undefined>(undefined);
  protected readonly collision = signal<Collision | undefined>(undefined);
  protected readonly choices = signal<Choices>({});

  private readonly touched = computed(() => this.draft()?.value() ?? {});
  private readonly saved = computed(() => {
    const needs = this.needs.value();
    return needs && assessedOf(needs);
  });
  protected readonly assessed = computed(() => {
    const saved = this.saved();
    return saved && assessedWith(saved, this.touched());
  });
  protected readonly hasDraft = computed(() => !['empty', 'opening'].includes(this.draft()?.status().kind ?? 'opening'));
  protected readonly isFollowing = computed(() => this.draft()?.status().kind === 'following');
  /** What the colleague who writes has saved. */
  protected readonly followed = computed(() => {
    const saved = this.saved();
    return saved && assessedWith(saved, this.draft()?.theirs() ?? this.touched());
  });
  protected readonly contested = computed(() => {
    const [collision, saved] = [this.collision(), this.saved()];
    return collision && saved ? contested(collision, { saved, touched: this.touched() }, this.fieldTexts) : [];
  });
  /** The colleague's version has been fetched, so that both can be shown. */
  protected readonly knowsBoth = computed(() => (this.needs.value()?.version ?? -1) >= (this.collision()?.version ?? 0));
  protected readonly home = computed(() => ['/participants', this.participantId(), 'decisions']);

  ngOnInit(): void {
    this.openDraft();
  }

  protected set(fields: AssessedDraft): void {
    this.draft()?.set({ ...fields, version: this.touched().version ?? this.needs.value()?.version ?? 0 });
  }

  protected async throwAway(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('assistance.draft.throwAwayHeading'),
      text: this.i18n.text('assistance.needs.throwAwayText'),
      action: this.i18n.text('assistance.draft.throwAway'),
      tone: 'danger',
    });
    if (!yes) return;
    await this.draft()?.discard();
    this.form.clear();
    this.openDraft();
  }

  protected backToForm(): void {
    this.collision.set(undefined);
    this.form.clear();
  }

  protected async save(faults: FieldErrors): Promise<void> {
    const needs = await this.form.submit({
      check: () => ({ draft: this.hindrance(), ...(this.collision() ? this.unchosen() : faults) }),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!needs) return;
    await this.draft()
      ?.discard()
      .catch(() => undefined); // saved already; the page shows a left-over draft as what it is
    this.toasts.show(this.i18n.text('assistance.needs.saved'));
    await this.router.navigate(this.home());
  }

  private openDraft(): void {
    const participantId = this.participantId();
    this.draft.set(this.drafts.open<AssessedDraft>({ kind: 'needs-assessment', subject: participantId, participantId }, this.destroyRef));
  }

  private async send(idempotencyKey: string): Promise<Needs | undefined> {
    await this.draft()?.flush();
    const [needs, saved, touched] = [this.needs.value(), this.saved(), this.touched()];
    if (!needs || !saved) return undefined;
    const { version, assessed } = this.collision()
      ? { version: needs.version, assessed: chosen(saved, touched, this.choices()) }
      : { version: touched.version ?? needs.version, assessed: assessedWith(saved, touched) };
    try {
      const { value } = await this.client.send('PUT /participants/{participantId}/needs-assessment', {
        path: { participantId: this.participantId() },
        body: needsAssessment(assessed),
        etag: `"${version}"`,
        idempotencyKey,
      });
      return value;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.choices.set({});
      this.collision.set(collisionOf(error.problem.more));
      this.needs.reload();
      return undefined;
    }
  }

  private hindrance(): string | undefined {
    const hindrance = this.draft()?.hindrance();
    return hindrance && this.i18n.text(hindrance);
  }

  private unchosen(): FieldErrors {
    const left = this.contested().filter(({ field }) => this.choices()[field] === undefined);
    return Object.fromEntries(left.map(({ field }) => [`conflict-${field}`, this.i18n.text('assistance.conflict.missing')]));
  }
}
