import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  FormState,
  Page,
  Panel,
  ProblemMessage,
  Skeleton,
  TextField,
  WordTeller,
} from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, type Problem, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LinkGreeting, LinkReceipt, OpenedLink } from '../link-views';
import { DoorWords } from './door-words';
import { DoorQuestions } from './door-questions';
import { answersBody, nothingTyped, type TypedAnswers, typedFaults } from './typed-answers';

type Stage = 'opening' | 'without-token' | 'refused' | 'greeted' | 'code' | 'questions' | 'received';

const gone = 'urn:fotfeste:problem:participation/link-gone';
const sessionOver = 'urn:fotfeste:problem:participation/link-session-over';
const questionsChanged = 'urn:fotfeste:problem:participation/link-questions-changed';

/**
 * The door for somebody at a provider without an account. Token, session and answers live in this page alone: the token is taken out of the
 * address at once, and nothing is kept when the page is closed.
 */
@Component({
  selector: 'ff-link-door-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, DoorQuestions, ErrorSummary, Form, Page, Panel, ProblemMessage, Skeleton, TextField, TranslocoPipe],
  templateUrl: './link-door-page.html',
  providers: [DoorWords, { provide: WordTeller, useExisting: DoorWords }],
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class LinkDoorPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly location = inject(Location);
  private readonly words = inject(DoorWords);

  protected readonly stage = signal<Stage>('opening');
  protected readonly greeting = signal<LinkGreeting | undefined>(undefined);
  protected readonly opened = signal<OpenedLink | undefined>(undefined);
  protected readonly receipt = signal<LinkReceipt | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly code = signal('');
  protected readonly typed = signal<TypedAnswers>(nothingTyped);
  protected readonly isAsking = signal(false);
  protected readonly codeForm = new FormState();
  protected readonly answerForm = new FormState();
  protected readonly hasTyped = computed(() => this.typed() !== nothingTyped);
  private token = '';

  constructor() {
    inject(ActivatedRoute)
      .fragment.pipe(takeUntilDestroyed())
      .subscribe((fragment) => {
        if (fragment) void this.begin(fragment);
        else if (!this.token) this.stage.set('without-token');
      });
  }

  /** Sends a code, the first or a new one. What has been answered stays. */
  protected async askForCode(): Promise<void> {
    this.isAsking.set(true);
    this.problem.set(undefined);
    this.codeForm.clear();
    try {
      await this.client.send('POST /link/code', { body: { token: this.token } });
      this.code.set('');
      this.stage.set('code');
    } catch (error) {
      this.refuse(error);
    } finally {
      this.isAsking.set(false);
    }
  }

  protected async open(): Promise<void> {
    const code = this.code().replace(/\s/g, '');
    const answer = await this.codeForm.submit({
      check: () => ({ code: /^\d{6}$/.test(code) ? undefined : this.i18n.text('participation.door.code.missing') }),
      send: () => this.client.send('POST /link/session', { body: { token: this.token, code } }),
    });
    if (answer) {
      this.opened.set(answer.value);
      this.stage.set('questions');
    } else if (this.codeForm.problem()?.type === gone) this.close(this.codeForm.problem());
  }

  protected async send(): Promise<void> {
    const opened = this.opened();
    if (!opened) return;
    const { session, questions } = opened;
    const answer = await this.answerForm.submit({
      check: () => this.faults(opened),
      send: (idempotencyKey) =>
        this.client.send('POST /link/answers', {
          body: { token: this.token, session, ...answersBody(this.typed(), questions), ...this.words.kept() },
          idempotencyKey,
        }),
    });
    if (answer) {
      this.typed.set(nothingTyped);
      this.opened.set(undefined);
      this.receipt.set(answer.value);
      this.stage.set('received');
      return;
    }
    const problem = this.answerForm.problem();
    if (problem?.type === gone) this.close(problem);
    if (problem?.type === questionsChanged) await this.askAgain(opened);
    if (problem?.type === sessionOver) this.stage.set('greeted');
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.hasTyped()) event.preventDefault();
  }

  private async begin(token: string): Promise<void> {
    this.token = token;
    this.location.replaceState('/lenke');
    this.stage.set('opening');
    try {
      this.greeting.set((await this.client.send('POST /link', { body: { token } })).value);
      this.stage.set('greeted');
    } catch (error) {
      this.refuse(error);
    }
  }

  private async askAgain({ session }: OpenedLink): Promise<void> {
    try {
      const { value } = await this.client.send('POST /link/questions', { body: { token: this.token, session } });
      this.opened.set({ ...value, session });
    } catch (error) {
      this.refuse(error);
    }
  }

  private faults({ questions }: OpenedLink): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(typedFaults(this.typed(), questions)).map(([field, fault]) => [
        field,
        this.i18n.text(`participation.door.fault.${fault}`),
      ]),
    );
  }

  private refuse(error: unknown): void {
    if (!(error instanceof ProblemError)) throw error;
    if (error.problem.type === gone || this.stage() === 'opening') this.close(error.problem);
    else this.problem.set(error.problem);
  }

  /** The link opens nothing any more: the page forgets what it knew. */
  private close(problem: Problem | undefined): void {
    this.opened.set(undefined);
    this.typed.set(nothingTyped);
    this.problem.set(problem);
    this.stage.set('refused');
  }
}
