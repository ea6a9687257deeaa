import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, Panel, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, DeadlinePipe, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportPlan } from '../contract';
import { GiveUpReportDialog } from './give-up-report-dialog';

interface Path {
  readonly participationId: string;
}

/** What is due of reports, each with where the date comes from; the same words on both sides. */
@Component({
  selector: 'ff-report-plan-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DeadlinePipe, GiveUpReportDialog, Panel, Tag, TranslocoPipe],
  template: `
    @if (plan(); as it) {
      @if (it.items.length > 0 || it.givenUp) {
        <ff-panel [heading]="'participation.plan.heading' | transloco">
          <ul class="ff-rows">
            @for (due of it.items; track due.kind) {
              <li class="ff-rows__row">
                <span>
                  {{ 'participation.plan.kind.' + due.kind | transloco }}
                  <span class="ff-subtle ff-participation__second">
                    @if (due.source === 'law') {
                      {{ 'participation.plan.source.law' | transloco: { section: due.section } }}
                    } @else {
                      {{
                        'participation.plan.source.' + due.source + (due.kind === 'interim-report' ? '' : 'Final')
                          | transloco: { first: it.firstWeeksAfterStart, every: it.everyWeeks }
                      }}
                    }
                  </span>
                </span>
                @if (due.dueOn; as on) {
                  <ff-tag class="ff-rows__end" [tone]="due.isLate ? 'danger' : 'neutral'" [marked]="due.isLate">{{
                    on | ffDeadline
                  }}</ff-tag>
                } @else {
                  <span class="ff-rows__end ff-subtle">{{ 'participation.plan.noDate' | transloco }}</span>
                }
              </li>
            }
          </ul>
          @if (it.givenUp; as said) {
            <p>
              {{ 'participation.plan.end.givenUp' | transloco: { reason: ('participation.plan.end.reason.' + said.reason | transloco) } }}
            </p>
            @if (said.words) {
              <p class="ff-participation__words">{{ said.words }}</p>
            }
            <p class="ff-subtle">{{ 'participation.plan.end.givenUpBy' | transloco: { name: said.byName, date: (said.on | ffDate) } }}</p>
            @if (maySettle()) {
              <div class="ff-actions">
                <button ff-button="tertiary" size="small" type="button" [loading]="isSending()" (click)="awaitAgain()">
                  {{ 'participation.plan.end.takeBack' | transloco }}
                </button>
              </div>
            }
          }
          @if (it.mayGiveUp && side() === 'nav') {
            <p>
              @if (it.providerSawUntil; as last) {
                {{ 'participation.plan.end.accessOver' | transloco: { date: (last | ffDate) } }}
              } @else {
                {{ 'participation.plan.end.neverShared' | transloco }}
              }
            </p>
            @if (maySettle()) {
              <div class="ff-actions">
                <button ff-button="secondary" size="small" type="button" (click)="isGivingUp.set(true)">
                  {{ 'participation.plan.end.giveUp' | transloco }}
                </button>
              </div>
            }
          }
          @if (it.remindedOn; as on) {
            <p class="ff-subtle">{{ 'participation.plan.reminded' | transloco: { date: (on | ffDate) } }}</p>
          }
          @if (mayRemind()) {
            <div class="ff-actions">
              <button ff-button="secondary" size="small" type="button" [loading]="isSending()" (click)="remind()">
                {{ 'participation.plan.remind' | transloco }}
              </button>
            </div>
          }
        </ff-panel>
      }
      @if (isGivingUp()) {
        <ff-give-up-report-dialog [participationId]="participationId()" (given)="givenUp($event)" (closed)="isGivingUp.set(false)" />
      }
    }
  `,
})
export class ReportPlanPanel {
  readonly participationId = input.required<string>();
  /** Whose page it stands on. */
  readonly side = input.required<'nav' | 'provider'>();
  readonly mayWrite = input(false);

  /** A report was said not to come, or to be missing again: what waits has changed. */
  readonly settled = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly isSending = signal(false);
  protected readonly isGivingUp = signal(false);
  private readonly forNav = this.client.read('GET /participations/{participationId}/report-plan', () =>
    this.side() === 'nav' ? { participationId: this.participationId() } : undefined,
  );
  private readonly forProvider = this.client.read('GET /provider/participations/{participationId}/report-plan', () =>
    this.side() === 'provider' ? { participationId: this.participationId() } : undefined,
  );
  protected readonly plan = computed(() => this.forNav.value() ?? this.forProvider.value());
  protected readonly mayRemind = computed(() => this.side() === 'nav' && this.mayWrite() && (this.plan()?.mayRemind ?? false));

  protected readonly maySettle = computed(() => this.side() === 'nav' && this.mayWrite());

  protected remind(): Promise<void> {
    return this.send('participation.plan.remindDone', (path) =>
      this.client.send('POST /participations/{participationId}/report-plan/reminders', { path }),
    );
  }

  protected async awaitAgain(): Promise<void> {
    await this.send('participation.plan.end.takenBack', (path) =>
      this.client.send('DELETE /participations/{participationId}/report-plan/given-up', { path }),
    );
    this.settled.emit();
  }

  protected givenUp(plan: ReportPlan): void {
    this.forNav.set({ value: plan });
    this.toasts.show(this.i18n.text('participation.plan.end.done'));
    this.settled.emit();
  }

  private async send(done: string, work: (path: Path) => Promise<{ readonly value: ReportPlan }>): Promise<void> {
    this.isSending.set(true);
    try {
      this.forNav.set(await work({ participationId: this.participationId() }));
      this.toasts.show(this.i18n.text(done));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.title);
    } finally {
      this.isSending.set(false);
    }
  }
}
