import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  FormState,
  Link,
  Panel,
  ProblemMessage,
  ReadMore,
  Tag,
  TextArea,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation, Report } from '../contract';
import { ReportComments } from '../report/report-comments';
import { ReportEditions } from '../report/report-editions';
import { ReportBody } from './report-body';

const looks = { sent: 'warning', returned: 'info', accepted: 'success' } as const;

/** The provider's reports: read, accept, or give back with a question. */
@Component({
  selector: 'ff-report-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, EmptyState, ErrorSummary, Form, Link, NgTemplateOutlet, Panel, ProblemMessage, ReadMore, Tag, TextArea],
    ...[DatePipe, ReportBody, ReportComments, ReportEditions, TranslocoPipe],
  ],
  templateUrl: './report-panel.html',
})
export class ReportPanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);
  /** Nothing waits in them: they are read by those who want to. */
  readonly isFolded = input(false);
  readonly answered = output();

  private readonly client = inject(Client);
  private readonly toasts = inject(Toasts);
  protected readonly i18n = inject(I18n);

  protected readonly looks = looks;
  protected readonly form = new FormState();
  protected readonly asking = signal<string | undefined>(undefined);
  protected readonly question = signal('');
  protected readonly reports = this.client.read('GET /participations/{participationId}/reports', () => ({
    participationId: this.participation().id,
  }));
  protected readonly newestFirst = computed(() => [...(this.reports.value()?.items ?? [])].reverse());

  protected async accept(report: Report): Promise<void> {
    const answer = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participation-reports/{reportId}/acceptance', { ...this.target(report), idempotencyKey }),
    });
    if (answer) this.done('accepted');
  }

  protected async ask(report: Report): Promise<void> {
    const question = this.question().trim();
    const answer = await this.form.submit({
      check: () => ({ question: question ? undefined : this.i18n.text('participation.report.questionMissing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /participation-reports/{reportId}/question', { ...this.target(report), body: { question }, idempotencyKey }),
    });
    if (answer) this.done('returned');
  }

  protected begin(report: Report): void {
    this.form.clear();
    this.question.set('');
    this.asking.set(report.id);
  }

  private target({ id, version }: Report) {
    return { path: { reportId: id }, etag: `"${version}"` };
  }

  private done(how: 'accepted' | 'returned'): void {
    this.asking.set(undefined);
    this.reports.reload();
    this.answered.emit();
    this.toasts.show(this.i18n.text(`participation.report.done.${how}`));
  }
}
