import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PersonBrief } from '@fotfeste/case/web/brief';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Icon, Panel } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseItem } from '../../contract';
import { CaseRowTexts } from '../case-row-texts';
import { DeadlineTag } from '../deadline-tag';

/** One row at a glance, beside the list: what is due, whom we wait for, the labels and what happened last. */
@Component({
  selector: 'ff-case-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DeadlineTag, Icon, Panel, PersonBrief, RouterLink, TranslocoPipe],
  template: `
    <ff-panel>
      <section class="ff-case-preview" [attr.aria-label]="'caseload.preview.label' | transloco">
        <div class="ff-case-preview__top">
          <h3 class="aksel-heading aksel-heading--small">{{ item().name }}</h3>
          <button type="button" class="ff-icon-button" [attr.aria-label]="'caseload.preview.close' | transloco" (click)="closed.emit()">
            <ff-icon name="XMark" />
          </button>
        </div>
        @if (item().deadline; as deadline) {
          <p class="ff-case-preview__due"><ff-deadline-tag [dueOn]="deadline.dueOn" />{{ texts().deadlineText }}</p>
          @for (hindrance of texts().hindrances; track hindrance) {
            <p class="ff-subtle">{{ hindrance }}</p>
          }
        } @else {
          <p class="ff-subtle">{{ 'caseload.nothingDue' | transloco }}</p>
        }
        @if (texts().exits.length > 0) {
          <div>
            <strong>{{ 'caseload.exit.title' | transloco }}</strong>
            <ul class="ff-case-preview__waits">
              @for (reason of texts().exits; track reason) {
                <li>{{ reason }}</li>
              }
            </ul>
          </div>
        }
        @if (waits().length > 0) {
          <ul class="ff-case-preview__waits">
            @for (wait of waits(); track wait) {
              <li>{{ wait }}</li>
            }
          </ul>
        }
        <ff-person-brief [participantId]="item().participantId" />
        <a ff-button size="small" [routerLink]="['/participants', item().participantId]" (click)="opened.emit()">{{
          'caseload.preview.open' | transloco
        }}</a>
      </section>
    </ff-panel>
  `,
})
export class CasePreview {
  readonly item = input.required<CaseItem>();
  readonly closed = output();
  readonly opened = output();

  private readonly i18n = inject(I18n);
  private readonly rowTexts = inject(CaseRowTexts);
  protected readonly texts = computed(() => this.rowTexts.of(this.item(), []));
  protected readonly waits = computed(() =>
    this.item().waits.map(({ waitsFor, since }) =>
      this.i18n.text('caseload.preview.wait', {
        whom: this.i18n.text(`caseload.preview.for.${waitsFor}`),
        since: formatDate(since as LocalDate),
      }),
    ),
  );
}
