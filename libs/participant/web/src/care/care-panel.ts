import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button, ErrorSummary, Facts, Form, FormState, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import { etagOf } from '../contract';
import { OriginLine } from '../source/origin-line';
import { type Care, type CareContent, careContent, careErrors, careInWords, careRequest } from './care-content';
import { CareFields } from './care-fields';

/** The children under 18 in somebody's care, by year of birth: shown with who told it, and told anew. */
@Component({
  selector: 'ff-care-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Appears, Button, CareFields, ErrorSummary, Facts, Form, OriginLine],
    ...[Panel, ProblemMessage, Skeleton, TranslocoPipe],
  ],
  templateUrl: './care-panel.html',
})
export class CarePanel {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  private readonly injector = inject(Injector);
  private readonly again = viewChild<unknown, ElementRef<HTMLElement>>('again', { read: ElementRef });
  protected readonly form = new FormState();
  protected readonly care = this.client.read('GET /participants/{participantId}/care', () => ({ participantId: this.participantId() }));
  protected readonly content = signal<CareContent | undefined>(undefined);
  /** The version the form was opened on, or that was shown beside it since. */
  private readonly seen = signal(0);
  private readonly hasCollided = signal(false);
  protected readonly mayWrite = computed(() => this.permissions.may('person:write'));
  /** What the form can be opened on. */
  protected readonly openable = computed(() => (this.mayWrite() && !this.content() ? this.care.latest() : undefined));
  protected readonly children = computed(() => this.i18n.counted('participant.care.children', this.care.latest()?.childYears.length ?? 0));
  /** What a colleague wrote while the form was open, in words, once it has been read. */
  protected readonly theirs = computed(() => {
    const latest = this.care.latest();
    return this.hasCollided() && latest && latest.version >= this.seen() ? careInWords(latest, this.i18n) : undefined;
  });

  protected verb({ told }: Care): string {
    return `participant.care.${told ? 'change' : 'record'}`;
  }

  protected named(care: Care): string {
    return `${this.i18n.text(this.verb(care))}: ${this.i18n.text('participant.care.heading')}`;
  }

  protected begin(care: Care): void {
    this.content.set(careContent(care));
    this.seen.set(care.version);
  }

  protected patch(changes: Partial<CareContent>): void {
    this.content.update((before) => before && { ...before, ...changes });
  }

  /** Closes the form and gives the focus back to what opened it. */
  protected end(): void {
    this.form.clear();
    this.hasCollided.set(false);
    this.content.set(undefined);
    afterNextRender(() => this.again()?.nativeElement.focus(), { injector: this.injector });
  }

  protected async save(content: CareContent): Promise<void> {
    const outcome = await this.form.submit({
      check: () => careErrors(content, this.i18n),
      send: (idempotencyKey) => this.send(content, idempotencyKey),
    });
    if (outcome !== 'saved') return;
    this.end();
    this.toasts.show(this.i18n.text('participant.care.saved'));
  }

  private async send(content: CareContent, idempotencyKey: string): Promise<'saved' | 'collided'> {
    try {
      const answer = await this.client.send('PUT /participants/{participantId}/care', {
        path: { participantId: this.participantId() },
        body: careRequest(content),
        etag: etagOf({ version: this.seen() }),
        idempotencyKey,
      });
      this.care.set(answer);
      return 'saved';
    } catch (error) {
      if (!this.takeCollision(error)) throw error;
      return 'collided';
    }
  }

  private takeCollision(error: unknown): boolean {
    if (!(error instanceof ProblemError) || error.problem.status !== 412) return false;
    const { version } = error.problem.more;
    if (typeof version !== 'number') return false;
    this.seen.set(version);
    this.hasCollided.set(true);
    this.care.reload();
    return true;
  }
}
