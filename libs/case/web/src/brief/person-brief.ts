import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { personLabels } from '../header/person-labels';
import { sentenceOf } from '../history/history-texts';

const newest = 5;

/** A person at a glance, for other rooms: the labels of the header and what happened last. Reading it is a look-up like any other. */
@Component({
  selector: 'ff-person-brief',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemMessage, Skeleton, Tag, TranslocoPipe],
  template: `
    @if (header.problem(); as problem) {
      <ff-problem [problem]="problem" />
    } @else if (header.value()) {
      @if (labels().length > 0) {
        <ul class="ff-person__labels" [attr.aria-label]="'case.header.labels' | transloco">
          @for (label of labels(); track label.id + label.text) {
            <li>
              @if (label.icon) {
                <ff-tag [tone]="label.tone" [icon]="label.icon">{{ label.text }}</ff-tag>
              } @else {
                <ff-tag [tone]="label.tone">{{ label.text }}</ff-tag>
              }
            </li>
          }
        </ul>
      }
      @if (events().length > 0) {
        <h4 class="aksel-heading aksel-heading--xsmall">{{ 'case.brief.events' | transloco }}</h4>
        <ul class="ff-person-brief__events">
          @for (event of events(); track event.id) {
            <li>
              {{ event.sentence }} <span class="ff-subtle">{{ event.when }}</span>
            </li>
          }
        </ul>
      }
    } @else {
      <ff-skeleton [lines]="5" />
    }
  `,
  host: { class: 'ff-person-brief' },
})
export class PersonBrief {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);

  protected readonly header = this.client.read('GET /participants/{participantId}/header', () => ({ participantId: this.participantId() }));
  private readonly history = this.client.read('GET /participants/{participantId}/history', () =>
    this.permissions.may('history:read') ? { participantId: this.participantId() } : undefined,
  );
  protected readonly labels = computed(() => {
    const person = this.header.value();
    return person ? personLabels(person, this.i18n) : [];
  });
  protected readonly events = computed(() =>
    (this.history.value()?.items ?? []).slice(0, newest).map((entry) => ({
      ...{ id: entry.id, sentence: sentenceOf(entry, this.i18n) },
      when: `${formatDateTime(entry.at)} · ${entry.actorName}`,
    })),
  );
}
