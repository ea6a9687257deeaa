import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cancelCauseNames, cancelCauses, cancelWordsLength, isCalledOff, type CancelCause } from '@fotfeste/measure/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  InlineMessage,
  Page,
  Panel,
  ProblemMessage,
  Select,
  Skeleton,
  TextArea,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, formatDate, I18n, Session, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsequenceList } from '../consequence/consequence-list';
import type { CancellationBody, CancellationRehearsal } from '../contract';
import { AffectedList } from './affected-list';

type OfferingDetail = ReplyOf<'GET /offerings/{offeringId}'>;

/** Calling an offering off, or breaking it off: why and when, whom it is about, what it leads to, and then the deed. All or nobody. */
@Component({
  selector: 'ff-cancellation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AffectedList, Alert, Button, ConsequenceList, DateField, ErrorSummary, Form, InlineMessage, Page, Panel, ProblemMessage],
    ...[RouterLink, Select, Skeleton, TextArea, TranslocoPipe],
  ],
  templateUrl: './cancellation-page.html',
})
export class CancellationPage {
  readonly offeringId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly path = computed(() => ({ offeringId: this.offeringId() }));
  protected readonly form = new FormState();
  protected readonly wordsLength = cancelWordsLength;
  protected readonly reading = this.client.read('GET /offerings/{offeringId}', this.path);
  protected readonly cause = signal<CancelCause | ''>('');
  protected readonly words = signal('');
  protected readonly lastDay = signal<LocalDate | undefined>(undefined);
  private readonly rehearsal = signal<{ readonly body: string; readonly found: CancellationRehearsal } | undefined>(undefined);

  protected readonly causes = computed(() => cancelCauses.map((value) => ({ value, label: this.i18n.localized(cancelCauseNames[value]) })));
  protected readonly hasBegun = computed(() => {
    const offering = this.reading.value();
    return offering !== undefined && !isCalledOff({ startsOn: offering.startsOn as LocalDate }, this.clock.today());
  });
  protected readonly heading = computed(() => {
    const name = this.reading.value()?.name ?? '';
    return this.i18n.text(`participation.cancellation.${this.hasBegun() ? 'breakOff' : 'callOff'}`, { name });
  });
  protected readonly period = computed(() => {
    const { startsOn, endsOn } = this.reading.value() ?? {};
    const from = startsOn ? formatDate(startsOn as LocalDate) : '';
    return endsOn
      ? this.i18n.text('participation.cancellation.between', { from, to: formatDate(endsOn as LocalDate) })
      : this.i18n.text('participation.cancellation.since', { from });
  });
  /** Why it cannot be cancelled from here; nothing when it can. */
  protected readonly hindrance = computed(() => {
    const offering = this.reading.value();
    if (!offering) return undefined;
    if (offering.cancelledOn) return 'already';
    if (offering.closedOn) return 'closed';
    const isOwn = (this.session.actor()?.offices ?? []).some(({ number }) => number === offering.coordinatorUnit);
    return isOwn ? undefined : 'otherUnit';
  });
  private readonly body = computed((): CancellationBody | undefined => {
    const [cause, words, lastDay] = [this.cause(), this.words().trim(), this.lastDay()];
    return cause ? { cause, ...(words && { words }), ...(this.hasBegun() && lastDay && { lastDay }) } : undefined;
  });
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal && rehearsal.body === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });

  /** First whom it is about and what it leads to, then the deed itself. */
  protected async submit(offering: OfferingDetail): Promise<void> {
    if (this.shown()) await this.cancel(offering);
    else await this.rehearse(offering);
  }

  private async rehearse({ version }: OfferingDetail): Promise<void> {
    const body = this.body();
    const text = (key: string): string => this.i18n.text(`participation.cancellation.${key}`);
    const answer = await this.form.submit({
      check: () => ({
        cause: body ? undefined : text('causeMissing'),
        words: body?.cause === 'other' && !body.words ? text('wordsMissing') : undefined,
        lastDay: this.hasBegun() && !this.lastDay() ? text('lastDayMissing') : undefined,
      }),
      send: () =>
        this.client.send('POST /offerings/{offeringId}/cancellation/rehearsal', {
          ...{ path: this.path(), etag: `"${String(version)}"` },
          body: body ?? { cause: 'other' },
        }),
    });
    if (answer) this.rehearsal.set({ body: JSON.stringify(body), found: answer.value });
  }

  private async cancel({ version }: OfferingDetail): Promise<void> {
    const body = this.body();
    if (!body) return;
    const answer = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /offerings/{offeringId}/cancellation', {
          ...{ path: this.path(), etag: `"${String(version)}"`, idempotencyKey, body },
        }),
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('participation.cancellation.done', { count: answer.value.total }));
    await this.router.navigate(['/measures/offerings', this.offeringId()]);
  }
}
