import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { taskTitleLength } from '@fotfeste/activity-plan/domain';
import { Alert, Button, ErrorSummary, Form, FormState, Link, Page, Panel, TextField } from '@fotfeste/shared/ui';
import { Client, CountedPipe, DatePipe, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { readAway } from '../absence/away';
import { BulkRunPanel } from '../bulk/bulk-run-panel';
import type { BulkRun, CaseMove, Redistribution, RedistributionAsked } from '../contract';
import { ListAddress } from '../list/list-address';
import { OfficeChoice } from '../list/office-choice';
import { LoadComparison } from './load-comparison';
import { MoveTable, type Adjusted } from './move-table';
import { RedistributionForm } from './redistribution-form';
import { WeightPanel } from './weight-panel';

/** The lead shares cases: says whose, to whom and by which rule; sees before and after; adjusts; carries it out. */
@Component({
  selector: 'ff-redistribution-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, BulkRunPanel, Button, CountedPipe, DatePipe, ErrorSummary, Form, Link, LoadComparison, MoveTable, OfficeChoice],
    ...[Page, Panel, RedistributionForm, RouterLink, TextField, TranslocoPipe, WeightPanel],
  ],
  providers: [ListAddress],
  templateUrl: './redistribution-page.html',
})
export class RedistributionPage {
  private readonly client = inject(Client);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly address = inject(ListAddress);
  protected readonly mostLetters = taskTitleLength;
  protected readonly form = new FormState();
  protected readonly carrying = new FormState();
  /** Nothing was started, because the lead's own run with some of the same people has not ended. */
  protected readonly isOwnRunning = computed(() => this.carrying.problem()?.more['runId'] !== undefined);
  protected readonly note = signal('');

  /** One office at a time: weights and rights belong to an office. */
  protected readonly office = computed(() => this.address.office() ?? this.session.actor()?.offices[0]?.number ?? '');
  protected readonly team = this.client.read('GET /caseload/team', () => (this.office() ? { office: this.office() } : undefined));
  protected readonly found = linkedSignal<string, Redistribution | undefined>({ source: this.office, computation: () => undefined });
  protected readonly run = linkedSignal<string, BulkRun | undefined>({ source: this.office, computation: () => undefined });
  /** Whom the lead has given to somebody else than the rule did; empty: left where they are. */
  protected readonly adjusted = linkedSignal<Redistribution | undefined, Adjusted>({ source: this.found, computation: () => ({}) });
  protected readonly moves = computed(() =>
    (this.found()?.items ?? []).map((move) => withAdjustment(move, this.adjusted()[move.participantId])),
  );
  protected readonly moving = computed(() =>
    this.moves().flatMap(({ participantId, from, to }) => (to ? [{ participantId, to, ...(from && { from }) }] : [])),
  );

  protected readonly away = readAway();
  /** Those who are away and would get somebody all the same, with how many. */
  protected readonly awayReceivers = computed(() => {
    const receivers = this.moving().map(({ to }) => to);
    return [...this.away().values()]
      .filter(({ adviserId }) => receivers.includes(adviserId))
      .map((absence) => ({ ...absence, cases: receivers.filter((to) => to === absence.adviserId).length }));
  });

  /** Open tasks that go along with those who change adviser. */
  protected readonly tasks = computed(() => this.moves().reduce((sum, { to, tasks }) => (to ? sum + tasks : sum), 0));

  protected async simulate(asked: Omit<RedistributionAsked, 'office'>): Promise<void> {
    const reply = await this.form.submit({
      check: () => ({ receivers: asked.receivers.length > 0 ? undefined : this.i18n.text('caseload.redistribution.missing') }),
      send: () => this.client.send('POST /caseload/redistributions/simulation', { body: { ...asked, office: this.office() } }),
    });
    if (!reply) return;
    this.carrying.clear();
    this.found.set(reply.value);
  }

  protected async carryOut(): Promise<void> {
    const [moves, note] = [this.moving(), this.note().trim()];
    const reply = await this.carrying.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /caseload/redistributions', { body: { moves, ...(note && { note }) }, idempotencyKey }),
    });
    if (reply) this.run.set(reply.value);
  }

  /** Another one. The one that was begun goes on by itself. */
  protected beginAgain(): void {
    this.run.set(undefined);
    this.found.set(undefined);
    this.note.set('');
    this.team.reload();
  }
}

function withAdjustment(move: CaseMove, to: string | undefined): CaseMove {
  if (to === undefined) return move;
  const { to: _to, ...rest } = move;
  return to === '' ? rest : { ...rest, to };
}
