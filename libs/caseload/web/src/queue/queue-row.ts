import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { heldByLead } from '@fotfeste/shared/kernel';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Link, Tag } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QueueItem } from '../contract';
import { DeadlineTag } from '../list/deadline-tag';
import { placeOfDeadline } from './deadline-of';

/** What somebody may do with a deadline besides meeting it. */
export type DeadlineDeed = 'snooze' | 'resume' | 'hand-over';

/** One deadline: when, what, about whom, why, what follows from missing it, and the way to do it. */
@Component({
  selector: 'ff-queue-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DeadlineTag, Link, RouterLink, Tag, TranslocoPipe],
  template: `
    <div class="ff-queue__when"><ff-deadline-tag [dueOn]="item().dueOn" /></div>
    <div class="ff-queue__what">
      <p class="ff-queue__line">
        <a ff-link [routerLink]="place()"
          >{{ 'caseload.deadline.' + item().kind | transloco }}<span class="aksel-sr-only">: {{ item().name }}</span></a
        >&ngsp;
        <span translate="no">{{ item().name }}</span>
        @if (item().isForColleague) {
          <ff-tag tone="info" icon="Person">{{ 'caseload.for' | transloco: { name: item().holderName } }}</ff-tag>
        }
        @if (item().isSetByLaw) {
          <ff-tag tone="neutral" icon="Gavel">{{ 'caseload.queue.setByLaw' | transloco }}</ff-tag>
        }
      </p>
      <p class="ff-subtle">{{ why() }}</p>
      <p class="ff-subtle">
        <span class="ff-queue__if">{{ 'caseload.queue.ifMissed' | transloco }}</span
        >&ngsp;{{ 'caseload.queue.consequence.' + item().kind | transloco }}
      </p>
      @for (note of notes(); track note.told) {
        <p class="ff-queue__note">
          <span class="ff-subtle">{{ note.told }}:</span>&ngsp;{{ note.words }}
        </p>
      }
    </div>
    <div class="ff-queue__who">
      @if (isHeldByLead() || !item().holderName) {
        <p class="ff-subtle">{{ 'caseload.queue.' + (isHeldByLead() ? 'lead' : 'nobody') | transloco }}</p>
      } @else {
        <p class="ff-subtle" translate="no">{{ item().holderName }}</p>
      }
      @if (item().mayAct) {
        <div class="ff-queue__deeds">
          @if (isSnoozed()) {
            <button ff-button="tertiary" size="small" type="button" (click)="asked.emit('resume')">
              {{ 'caseload.queue.snooze.end' | transloco }}<span class="aksel-sr-only">: {{ spoken() }}</span>
            </button>
          } @else {
            <button ff-button="tertiary" size="small" type="button" (click)="asked.emit('snooze')">
              {{ 'caseload.queue.snooze.do' | transloco }}<span class="aksel-sr-only">: {{ spoken() }}</span>
            </button>
          }
          <button ff-button="tertiary" size="small" type="button" (click)="asked.emit('hand-over')">
            {{ 'caseload.queue.handOver.do' | transloco }}<span class="aksel-sr-only">: {{ spoken() }}</span>
          </button>
        </div>
      }
    </div>
  `,
  host: { class: 'ff-queue__row' },
})
export class QueueRow {
  readonly item = input.required<QueueItem>();
  /** Whether it stands among those that are put aside. */
  readonly isSnoozed = input(false);
  readonly asked = output<DeadlineDeed>();

  private readonly i18n = inject(I18n);
  protected readonly place = computed(() => placeOfDeadline(this.item()));
  protected readonly spoken = computed(() => `${this.i18n.text(`caseload.deadline.${this.item().kind}`)}, ${this.item().name}`);
  /** The rule, whom it waits for and since when. */
  /** Any lead of the office may meet it. */
  protected readonly isHeldByLead = computed(() => this.item().holder === heldByLead);
  protected readonly why = computed(() => {
    const { basis, waitsFor, isLeftToAdviser, since, dueOn } = this.item();
    const waits = isLeftToAdviser
      ? this.i18n.text('caseload.leftToAdviser')
      : this.i18n.text(`caseload.queue.waitsFor.${this.isHeldByLead() ? 'lead' : waitsFor}`);
    const rule = basis && (basis.rule.includes('§') ? basis.rule : `${basis.section} (${basis.rule})`);
    return [
      ...(rule ? [this.i18n.text('caseload.queue.rule', { rule })] : []),
      since === dueOn ? waits : `${waits} ${this.i18n.text('caseload.queue.since', { since: formatDate(since as LocalDate) })}`,
    ].join(' · ');
  });
  protected readonly notes = computed(() => {
    const { snoozedUntil, snoozeReason, snoozedByName: name = '', handoverNote, handedByName: giver = '' } = this.item();
    const day = snoozedUntil && formatDate(snoozedUntil as LocalDate);
    return [
      ...(day && snoozeReason ? [{ told: this.i18n.text('caseload.queue.snooze.told', { day, name }), words: snoozeReason }] : []),
      ...(handoverNote ? [{ told: this.i18n.text('caseload.queue.handOver.told', { name: giver }), words: handoverNote }] : []),
    ];
  });
}
