import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { meetingLengths, type MinutesReader, minutesReaders, waitsForSharing } from '@fotfeste/activity-plan/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  FormState,
  Link,
  Page,
  Panel,
  ProblemMessage,
  RadioGroup,
  Skeleton,
  Tag,
  TextArea,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, DateTimePipe, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { attendeesInWords, meetingInWords } from './meeting-texts';
import type { Minutes } from './meeting-views';
import { MinutesTag } from './minutes-tag';

/** What is kept while somebody writes: the words, and the edition they began from. */
interface Written {
  readonly words?: string;
  readonly edition?: number;
}

/** The minutes of one meeting: written, saved as one types, and given to the participant by a deed of its own. */
@Component({
  selector: 'ff-minutes-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DateTimePipe, DraftNote, ErrorSummary, Form, Link, MinutesTag, Page, Panel],
    ...[ProblemMessage, RadioGroup, RouterLink, Skeleton, Tag, TextArea, TranslocoPipe],
  ],
  templateUrl: './minutes-page.html',
  host: { class: 'ff-minutes' },
})
export class MinutesPage {
  readonly participantId = input.required<string>();
  readonly meetingId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly toasts = inject(Toasts);

  protected readonly minutes = this.client.read('GET /plan-meetings/{meetingId}/minutes', () => ({ meetingId: this.meetingId() }));
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly form = new FormState();
  protected readonly sharing = new FormState();
  protected readonly mostLetters = meetingLengths.minutes;
  /** Words that a colleague saved while these were written. */
  protected readonly theirs = signal<string | undefined>(undefined);
  protected readonly mayWrite = computed(() => this.permissions.may('plan:write'));
  protected readonly newest = computed(() => this.minutes.latest()?.editions[0]);
  protected readonly words = computed(() => this.draft()?.value().words ?? this.newest()?.words ?? '');
  protected readonly isUnsaved = computed(() => this.words().trim() !== (this.newest()?.words ?? ''));
  protected readonly mayShare = computed(() => {
    const state = this.minutes.latest()?.meeting.minutes;
    return state !== undefined && waitsForSharing(state);
  });
  /** Minutes are saved from the day of the meeting on; what is prepared before is a draft. */
  protected readonly isToCome = computed(() => this.clock.today() < (this.minutes.latest()?.meeting.heldOn ?? ''));
  protected readonly readers = computed(() =>
    minutesReaders
      .filter((value) => value !== 'nobody' || !this.newest())
      .map((value) => ({ value, label: this.i18n.text(`plan.minutes.reader.${value}`) })),
  );
  protected readonly when = computed(() => {
    const meeting = this.minutes.latest()?.meeting;
    return meeting ? meetingInWords(meeting, this.i18n) : '';
  });
  protected readonly withWhom = computed(() => {
    const meeting = this.minutes.latest()?.meeting;
    return meeting ? attendeesInWords(meeting, this.i18n) : '';
  });

  constructor() {
    effect(() => {
      const [subject, participantId] = [this.meetingId(), this.participantId()];
      untracked(() => {
        this.openDraft(subject, participantId);
      });
    });
  }

  protected write(words: string): void {
    const edition = this.draft()?.value().edition ?? this.newest()?.edition ?? 0;
    this.draft()?.set({ words, edition }, { words: this.newest()?.words ?? '' });
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () => ({ words: this.words().trim() ? undefined : this.i18n.text('plan.minutes.missing') }),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (saved) this.toasts.show(this.i18n.text('plan.minutes.done.saved'));
  }

  /** Shares what is saved; words that are not saved yet are saved first, so that what is given is what stands on the page. */
  protected async share(): Promise<void> {
    if (this.isUnsaved()) await this.save();
    const edition = this.newest()?.edition;
    if (this.isUnsaved() || edition === undefined) return;
    const shared = await this.sharing.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /plan-meetings/{meetingId}/minutes/sharing', {
          path: { meetingId: this.meetingId() },
          etag: `"${edition}"`,
          idempotencyKey,
        }),
    });
    if (!shared) return;
    this.minutes.set(shared);
    this.toasts.show(this.i18n.text('plan.minutes.done.shared'));
  }

  protected async give(minutesFor: MinutesReader | ''): Promise<void> {
    if (minutesFor === '') return;
    const given = await this.sharing.submit({
      send: (idempotencyKey) =>
        this.client.send('PUT /plan-meetings/{meetingId}/minutes/reader', {
          path: { meetingId: this.meetingId() },
          body: { minutesFor },
          idempotencyKey,
        }),
    });
    if (given) this.minutes.set(given);
  }

  private openDraft(subject: string, participantId: string): void {
    if (this.mayWrite()) this.draft.set(this.drafts.open<Written>({ kind: 'minutes', subject, participantId }, this.destroyRef));
  }

  private async send(idempotencyKey: string): Promise<{ readonly value: Minutes } | undefined> {
    await this.draft()?.flush();
    const edition = this.draft()?.value().edition ?? this.newest()?.edition ?? 0;
    try {
      const saved = await this.client.send('POST /plan-meetings/{meetingId}/minutes', {
        path: { meetingId: this.meetingId() },
        body: { words: this.words().trim() },
        etag: `"${edition}"`,
        idempotencyKey,
      });
      await this.draft()?.discard();
      this.theirs.set(undefined);
      this.minutes.set(saved);
      this.openDraft(this.meetingId(), this.participantId());
      return saved;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.meetColleague(error.problem.more);
      return undefined;
    }
  }

  /** A colleague has saved meanwhile: both texts stand on the page, and the next save goes on top of theirs. */
  private meetColleague({ theirs, version }: Readonly<Record<string, unknown>>): void {
    this.theirs.set((theirs as { readonly words: string }).words);
    this.draft()?.set({ edition: version as number });
    this.minutes.reload();
  }
}
