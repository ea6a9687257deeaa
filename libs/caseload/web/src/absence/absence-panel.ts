import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Button, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n, type Problem, ProblemError, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Absence, Uncovered } from '../contract';
import { AbsenceDialog } from './absence-dialog';

/** Who is or will be away, and who stands in: the whole office for its lead, oneself for everybody. */
@Component({
  selector: 'ff-absence-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AbsenceDialog, Button, DatePipe, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="(isTeam() ? 'caseload.absence.heading' : 'caseload.absence.own') | transloco">
      <button ff-beside-heading ff-button="secondary" size="small" type="button" (click)="isRegistering.set(true)">
        {{ 'caseload.absence.register' | transloco }}
      </button>
      @if (refusal(); as refusal) {
        <div class="ff-inset"><ff-problem [problem]="refusal" /></div>
      }
      @if (absences.latest()) {
        <ul class="ff-rows">
          @for (absence of shown(); track absence.id) {
            <li class="ff-rows__row">
              <span>
                {{
                  (absence.from > today ? 'caseload.absence.coming' : 'caseload.absence.line')
                    | transloco: { adviser: absence.adviserName, substitute: absence.substituteName }
                }}&ngsp;
                <span class="ff-subtle ff-numeric">{{ absence.from | ffDate }}–{{ absence.to | ffDate }}</span>
                @if (uncoveredOf(absence); as uncovered) {
                  <br />{{
                    uncovered.count === undefined
                      ? ('caseload.absence.uncoveredFew' | transloco)
                      : ('caseload.absence.uncovered' | transloco: { count: uncovered.count })
                  }}
                }
              </span>
              <span class="ff-rows__end">
                <button
                  ff-button="tertiary"
                  size="small"
                  type="button"
                  [loading]="ending() === absence.id"
                  [attr.aria-label]="'caseload.absence.endNamed' | transloco: { name: absence.adviserName }"
                  (click)="end(absence)"
                >
                  {{ 'caseload.absence.end' | transloco }}
                </button>
              </span>
            </li>
          } @empty {
            <li class="ff-rows__row ff-subtle">
              {{ (isTeam() ? 'caseload.absence.none' : 'caseload.absence.noneOwn') | transloco }}
            </li>
          }
        </ul>
        @if (shown().length > 0) {
          <p class="ff-inset ff-subtle">{{ 'caseload.absence.wallText' | transloco }}</p>
        }
      } @else if (absences.problem(); as problem) {
        <div class="ff-inset"><ff-problem [problem]="problem" [offersRetry]="true" (retry)="absences.reload()" /></div>
      } @else {
        <div class="ff-inset"><ff-skeleton [lines]="2" /></div>
      }
    </ff-panel>
    <ff-absence-dialog [isTeam]="isTeam()" [(open)]="isRegistering" (saved)="absences.reload(); cover.reload()" />
  `,
})
export class AbsencePanel {
  readonly isTeam = input(false);

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly today: string = inject(Clock).today();
  protected readonly absences = this.client.read('GET /absences');
  protected readonly cover = this.client.read('GET /caseload/uncovered');
  protected readonly shown = computed(() =>
    (this.absences.latest()?.items ?? []).filter(({ adviserId }) => this.isTeam() || adviserId === this.session.actor()?.id),
  );
  protected readonly isRegistering = signal(false);
  protected readonly ending = signal<string | undefined>(undefined);
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected uncoveredOf({ id }: Absence): Uncovered | undefined {
    return this.cover.latest()?.items.find(({ absenceId }) => absenceId === id);
  }

  protected async end({ id, adviserName }: Absence): Promise<void> {
    this.refusal.set(undefined);
    this.ending.set(id);
    try {
      this.absences.set(await this.client.send('POST /absences/{absenceId}/end', { path: { absenceId: id } }));
      this.toasts.show(this.i18n.text('caseload.absence.ended', { name: adviserName }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    } finally {
      this.ending.set(undefined);
    }
  }
}
