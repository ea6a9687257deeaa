import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { localDate } from '@fotfeste/shared/kernel';
import { Button, Panel, ProblemMessage, ReadMore, Skeleton } from '@fotfeste/shared/ui';
import { Client, DatePipe, DateTimePipe, formatDate, formatDateTime, I18n, saveFile, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type LookUps = ReplyOf<'GET /participants/{participantId}/look-ups'>['items'];

/** Who has looked at the person's case, day by day, read only when asked for; and a file of it for the person to have. */
@Component({
  selector: 'ff-look-ups-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DateTimePipe, Panel, ProblemMessage, ReadMore, Skeleton, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participant.lookUps.heading' | transloco">
      <p class="ff-subtle">{{ 'participant.lookUps.text' | transloco }}</p>
      <ff-read-more [heading]="'participant.lookUps.show' | transloco" [(open)]="isOpen">
        @if (lookUps.latest(); as view) {
          <ul class="ff-earlier">
            @for (each of view.items; track $index) {
              <li>
                <span class="ff-numeric">{{ each.day | ffDate }}</span> ·
                {{ each.actorName ?? ('participant.lookUps.atProvider' | transloco) }}
                <span class="ff-line ff-subtle">
                  @if (each.places.length > 0) {
                    {{ each.places.join(', ') }} ·&ngsp;
                  }
                  {{ 'participant.lookUps.outcome.' + each.outcome | transloco }} ·
                  <span class="ff-nowrap">{{ 'participant.lookUps.last' | transloco: { at: (each.lastAt | ffDateTime) } }}</span>
                </span>
                @for (why of each.reasons; track $index) {
                  <span class="ff-line">{{ 'access.reason.kind.' + why.reason | transloco }}{{ why.words ? ': ' + why.words : '' }}</span>
                }
              </li>
            } @empty {
              <li class="ff-subtle">{{ 'participant.lookUps.none' | transloco }}</li>
            }
          </ul>
          @if (view.items.length > 0) {
            <div class="ff-actions">
              <button ff-button="secondary" size="small" type="button" (click)="save(view.items)">
                {{ 'participant.lookUps.save' | transloco }}
              </button>
            </div>
          }
        } @else if (lookUps.problem(); as problem) {
          <ff-problem [problem]="problem" [offersRetry]="true" (retry)="lookUps.reload()" />
        } @else {
          <ff-skeleton [lines]="3" />
        }
      </ff-read-more>
    </ff-panel>
  `,
})
export class LookUpsPanel {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly isOpen = signal(false);
  protected readonly lookUps = inject(Client).read('GET /participants/{participantId}/look-ups', () =>
    this.isOpen() ? { participantId: this.participantId() } : undefined,
  );

  /** A table that any program opens. The file's name tells nobody whose it is. */
  protected save(items: LookUps): void {
    const column = (name: string): string => this.i18n.text(`participant.lookUps.column.${name}`);
    const head = ['day', 'first', 'last', 'name', 'place', 'what', 'why'].map(column);
    const rows = items.map(({ day, firstAt, lastAt, actorName, places, outcome, reasons = [] }) => [
      ...[formatDate(localDate(day)), formatDateTime(firstAt), formatDateTime(lastAt)],
      ...[actorName ?? this.i18n.text('participant.lookUps.atProvider'), places.join(', ')],
      this.i18n.text(`participant.lookUps.outcome.${outcome}`),
      reasons.map(({ reason, words }) => [this.i18n.text(`access.reason.kind.${reason}`), ...(words ? [words] : [])].join(': ')).join(', '),
    ]);
    const lines = [head, ...rows].map((cells) => cells.map(quoted).join(';'));
    saveFile({ name: 'innsyn-i-oppslag.csv', content: new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }) });
  }
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(cell: string): string {
  const plain = /^\s*[=+\-@]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return `"${plain.replaceAll('"', '""')}"`;
}
