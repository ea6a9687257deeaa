import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, EmptyState, Link, Page, Panel } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, formatTime, ServiceState } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CopiedPerson } from '../contract';
import { CaseCopy, type CopiedName } from './case-copy';
import { CopiedRow } from './copied-row';
import { CopyLookUps } from './copy-look-ups';

const tickMs = 30_000;
const minuteMs = 60_000;

/** The own list while the service is gone: to read, with its age. Whoever is opened is a look-up that is delivered afterwards. */
@Component({
  selector: 'ff-copy-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, CopiedRow, CountedPipe, EmptyState, Link, Page, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'caseload.copy.heading' | transloco">
      <div role="status" class="ff-stack">
        @if (!isDown()) {
          <ff-alert tone="success" [heading]="'caseload.copy.answers' | transloco">
            <p>
              <a ff-link routerLink="/my-overview">{{ 'caseload.copy.back' | transloco }}</a>
            </p>
          </ff-alert>
        }
        @if (lookUps.waiting().length; as count) {
          <p>{{ 'caseload.copy.waiting' | ffCounted: count }}</p>
        }
        @if (lookUps.delivered(); as delivery) {
          <p>{{ 'caseload.copy.delivered' | ffCounted: delivery.count : { time: timeOf(delivery.at) } }}</p>
        }
      </div>
      @if (copy.held(); as held) {
        @if (isDown()) {
          <p>
            <strong>{{ 'caseload.copy.taken' | transloco: { time: timeOf(held.takenAt) } }}</strong
            >&ngsp;{{ 'caseload.copy.age' | ffCounted: minutes() }}
          </p>
          <p class="ff-subtle">{{ 'caseload.copy.intro' | transloco }}</p>
        }
        @if (shown().length > 0) {
          <ff-panel padding="none" [heading]="'caseload.copy.people' | ffCounted: shown().length">
            <ul class="ff-rows">
              @for (person of shown(); track person.participantId) {
                <li class="ff-rows__row">
                  <ff-copied-row
                    [name]="person.name"
                    [participantId]="person.participantId"
                    [known]="opened().get(person.participantId)"
                    [leadsOn]="!isDown()"
                    (asked)="open(person.participantId)"
                  />
                </li>
              }
            </ul>
          </ff-panel>
        } @else if (isDown()) {
          <ff-empty-state [heading]="'caseload.copy.nobody' | transloco">
            <p>{{ 'caseload.copy.leftOut' | transloco }}</p>
          </ff-empty-state>
        }
      } @else {
        <ff-empty-state [heading]="'caseload.copy.none' | transloco">
          <p>{{ 'caseload.copy.noneText' | transloco }}</p>
        </ff-empty-state>
      }
    </ff-page>
  `,
})
export class CopyPage {
  private readonly clock = inject(Clock);
  private readonly service = inject(ServiceState);
  protected readonly copy = inject(CaseCopy);
  protected readonly lookUps = inject(CopyLookUps);
  private readonly names = signal<readonly CopiedName[]>([]);
  private readonly now = signal(this.clock.now());
  protected readonly opened = signal<ReadonlyMap<string, CopiedPerson>>(new Map());
  protected readonly isDown = computed(() => this.service.outage() !== undefined);
  /** Once the service answers, only those who were opened: the others are to be found where they always are. */
  protected readonly shown = computed(() => this.names().filter(({ participantId }) => this.isDown() || this.opened().has(participantId)));
  protected readonly minutes = computed(() => {
    const takenAt = this.copy.held()?.takenAt;
    return takenAt ? Math.max(0, Math.floor((this.now().getTime() - takenAt.getTime()) / minuteMs)) : 0;
  });

  constructor() {
    const timer = setInterval(() => {
      this.now.set(this.clock.now());
    }, tickMs);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
    effect(() => {
      const isHeld = this.copy.held() !== undefined;
      if (!isHeld) this.opened.set(new Map());
      void this.copy.names().then((names) => {
        this.names.set(names);
      });
    });
  }

  protected async open(participantId: string): Promise<void> {
    const person = await this.copy.open(participantId);
    if (person) this.opened.update((before) => new Map([...before, [participantId, person]]));
  }

  protected timeOf(instant: Date): string {
    return formatTime(instant);
  }
}
