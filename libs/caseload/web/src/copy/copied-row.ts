import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Facts, Link } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CopiedPerson } from '../contract';
import { CaseRowTexts } from '../list/case-row-texts';

/** Somebody in the copy: the name, and once they are opened what little is known. */
@Component({
  selector: 'ff-copied-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, Link, NgTemplateOutlet, RouterLink, TranslocoPipe],
  template: `
    @if (leadsOn()) {
      <a ff-link translate="no" [routerLink]="['/participants', participantId(), 'overview']">{{ name() }}</a>
      <ng-container [ngTemplateOutlet]="what" />
    } @else {
      <!-- Draws its own mark: pictures cannot be fetched now -->
      <details>
        <summary translate="no" (click)="open()">{{ name() }}</summary>
        <ng-container [ngTemplateOutlet]="what" />
      </details>
    }
    <ng-template #what>
      @if (known(); as person) {
        <div class="ff-stack ff-stack--tight">
          <dl ff-facts>
            <div>
              <dt>{{ 'caseload.copy.telephone' | transloco }}</dt>
              <dd>
                @if (person.telephone; as number) {
                  <a ff-link class="ff-numeric" [href]="'tel:' + number">{{ number }}</a>
                } @else {
                  {{ 'caseload.copy.unknown' | transloco }}
                }
              </dd>
            </div>
            <div>
              <dt>{{ 'caseload.copy.deadline' | transloco }}</dt>
              <dd>{{ deadline() ?? ('caseload.copy.noDeadline' | transloco) }}</dd>
            </div>
            <div>
              <dt>{{ 'caseload.copy.meeting' | transloco }}</dt>
              <dd>{{ meeting() ?? ('caseload.copy.noMeeting' | transloco) }}</dd>
            </div>
          </dl>
          @if (!leadsOn()) {
            <p class="ff-subtle">{{ 'caseload.copy.lookUpKept' | transloco }}</p>
          }
        </div>
      }
    </ng-template>
  `,
  host: { class: 'ff-copied-row' },
})
export class CopiedRow {
  readonly participantId = input.required<string>();
  readonly name = input.required<string>();
  /** What the copy says of them, once they have been opened. */
  readonly known = input<CopiedPerson>();
  /** The service answers: the name leads to the person. */
  readonly leadsOn = input(false);
  readonly asked = output();

  private readonly i18n = inject(I18n);
  private readonly texts = inject(CaseRowTexts);
  protected readonly deadline = computed(() => {
    const deadline = this.known()?.deadline;
    return deadline && `${this.texts.due(deadline)}, ${formatDate(deadline.dueOn as LocalDate)}`;
  });
  protected readonly meeting = computed(() => {
    const meeting = this.known()?.meeting;
    if (!meeting) return undefined;
    return this.i18n.text('caseload.copy.meetingAt', {
      day: formatDate(meeting.on as LocalDate),
      time: meeting.startsAt.replace(':', '.'),
    });
  });

  protected open(): void {
    if (!this.known()) this.asked.emit();
  }
}
