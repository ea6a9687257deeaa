import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, Link } from '@fotfeste/shared/ui';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUp } from '../contract';

/** What an end of the follow-up would leave open, each with the way to where it is finished. A title stays in the words it was written in. */
@Component({
  selector: 'ff-left-open-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Link, RouterLink, TranslocoPipe],
  template: `
    @if (things().length > 0) {
      <ff-alert tone="warning" [heading]="'participant.leftOpen.heading' | transloco">
        <p>{{ 'participant.leftOpen.text' | transloco }}</p>
        <ul class="ff-blockers ff-left-open">
          @for (thing of things(); track $index) {
            <li>
              <a ff-link [attr.translate]="thing.words ? 'no' : null" [routerLink]="['/participants', participantId(), ...thing.place]">{{
                textOf(thing)
              }}</a>
            </li>
          }
        </ul>
      </ff-alert>
    }
  `,
})
export class LeftOpenList {
  readonly participantId = input.required<string>();
  readonly things = input.required<FollowUp['leftOpen']>();

  private readonly i18n = inject(I18n);

  /** With its title or its day where that is known. */
  protected textOf({ code, place, writerName: name = '', words = '', on = '', draft }: FollowUp['leftOpen'][number]): string {
    const page = this.i18n.text(`participant.leftOpen.page.${place[0] ?? 'overview'}`);
    const what = draft ? this.i18n.text(`participant.leftOpen.draft.${draft}`) : '';
    const date = isLocalDate(on) ? formatDate(on) : '';
    const isNamed = code === 'PROPOSAL_UNANSWERED' ? words : words || date || what;
    const key = isNamed ? `participant.leftOpen.named.${code}` : `participant.leftOpen.${code}`;
    return this.i18n.text(key, { name, page, words, date, what });
  }
}
