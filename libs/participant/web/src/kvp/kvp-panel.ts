import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, Panel, ProblemMessage, ReadMore, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe, OfficePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { KvpDialog, type KvpTask } from './kvp-dialog';

/** The office lock of the qualification programme: since when, why, and for those who may, setting and lifting it. */
@Component({
  selector: 'ff-kvp-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, KvpDialog, OfficePipe, Panel, ProblemMessage, ReadMore, Tag, TranslocoPipe],
  template: `
    @if (kvp.latest(); as view) {
      @if (view.periods.length > 0 || maySet()) {
        <ff-panel [heading]="'participant.kvp.heading' | transloco">
          @if (running()) {
            <ff-tag ff-beside-heading tone="warning" icon="PadlockLocked">{{ 'participant.kvp.locked' | transloco }}</ff-tag>
          }
          @if (running(); as period) {
            <p>
              {{
                'participant.kvp.since' | transloco: { office: (period.officeName | ffOffice: period.office), date: (period.from | ffDate) }
              }}
            </p>
            <p class="ff-written">{{ period.startWords }}</p>
            <p class="ff-source">{{ period.startedByName }}</p>
            @if (maySet()) {
              <div class="ff-actions">
                <button ff-button="secondary" size="small" type="button" (click)="task.set({ deed: 'end', period })">
                  {{ 'participant.kvp.end' | transloco }}
                </button>
              </div>
            }
          } @else {
            <p class="ff-subtle">{{ 'participant.kvp.none' | transloco }}</p>
            @if (maySet()) {
              <div class="ff-actions">
                <button ff-button="secondary" size="small" type="button" (click)="task.set({ deed: 'start' })">
                  {{ 'participant.kvp.start' | transloco }}
                </button>
              </div>
            }
          }
          @if (earlier().length > 0) {
            <ff-read-more [heading]="'participant.kvp.earlier' | transloco">
              <ul class="ff-earlier">
                @for (period of earlier(); track period.id) {
                  <li>
                    <span class="ff-numeric">{{ period.from | ffDate }}–{{ period.liftedOn | ffDate }}</span> ·
                    {{ period.officeName | ffOffice: period.office }}
                    <span class="ff-written ff-line">{{ period.liftWords }}</span>
                  </li>
                }
              </ul>
            </ff-read-more>
          }
        </ff-panel>
        <ff-kvp-dialog [participantId]="participantId()" [task]="task()" (saved)="done()" (closed)="task.set(undefined)" />
      }
    } @else if (kvp.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="kvp.reload()" />
    }
  `,
})
export class KvpPanel {
  readonly participantId = input.required<string>();
  /** The lock keeps follow-up from ending. */
  readonly changed = output();

  private readonly permissions = inject(Permissions);
  protected readonly kvp = inject(Client).read('GET /participants/{participantId}/kvp', () => ({ participantId: this.participantId() }));
  protected readonly task = signal<KvpTask | undefined>(undefined);
  protected readonly running = computed(() => this.kvp.latest()?.periods.find(({ liftedOn }) => !liftedOn));
  protected readonly earlier = computed(() => this.kvp.latest()?.periods.filter(({ liftedOn }) => liftedOn) ?? []);
  protected readonly maySet = computed(() => this.permissions.may('person:write') && this.kvp.latest()?.mayLock === true);

  protected done(): void {
    this.task.set(undefined);
    this.kvp.reload();
    this.changed.emit();
  }
}
