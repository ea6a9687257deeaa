import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  FormState,
  Page,
  Panel,
  ProblemMessage,
  Skeleton,
  Table,
  TextArea,
  TextField,
} from '@fotfeste/shared/ui';
import { Client, DateTimePipe, I18n, problemOf, saveFile, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Everything that is kept about somebody: asked for by number with a reason, fetched once within a day. The page itself names nobody. */
@Component({
  selector: 'ff-person-exports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Button,
      DateTimePipe,
      EmptyState,
      ErrorSummary,
      Form,
      Page,
      Panel,
      ProblemMessage,
      Skeleton,
      Table,
      TextArea,
      TextField,
      TranslocoPipe,
    ],
  ],
  template: `
    <ff-page [heading]="'participant.export.heading' | transloco">
      <ff-panel [heading]="'participant.export.ask' | transloco">
        <p>{{ 'participant.export.holds' | transloco }}</p>
        <p>{{ 'participant.export.duty' | transloco }}</p>
        <form class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); ask()">
          <ff-text-field
            name="identityNumber"
            [label]="'participant.export.number' | transloco"
            [maxLength]="11"
            [(value)]="identityNumber"
          />
          <ff-text-area
            name="reason"
            [label]="'participant.export.reason' | transloco"
            [description]="'participant.export.reasonText' | transloco"
            [maxLength]="500"
            [(value)]="reason"
          />
          <ff-error-summary />
          <div class="ff-actions">
            <button ff-button="primary" type="submit" [loading]="form.isSending()">{{ 'participant.export.make' | transloco }}</button>
          </div>
        </form>
      </ff-panel>
      <ff-panel padding="none" [heading]="'participant.export.list' | transloco">
        @if (refused(); as problem) {
          <ff-problem [problem]="problem" />
        }
        @if (exports.value(); as list) {
          @if (list.items.length > 0) {
            <div class="ff-scroll">
              <table ff-table>
                <thead>
                  <tr>
                    <th scope="col">{{ 'participant.export.column.asked' | transloco }}</th>
                    <th scope="col">{{ 'participant.export.column.reason' | transloco }}</th>
                    <th scope="col">{{ 'participant.export.column.state' | transloco }}</th>
                    <td></td>
                  </tr>
                </thead>
                <tbody>
                  @for (each of list.items; track each.id) {
                    <tr>
                      <th scope="row">{{ each.askedAt | ffDateTime }}</th>
                      <td>{{ each.reason }}</td>
                      <td>{{ 'participant.export.state.' + each.state | transloco: { until: (each.until | ffDateTime) } }}</td>
                      <td>
                        @if (each.state === 'ready') {
                          <button
                            ff-button="secondary"
                            size="small"
                            type="button"
                            [loading]="fetching() === each.id"
                            (click)="fetch(each.id)"
                          >
                            {{ 'participant.export.fetch' | transloco }}
                            <span class="aksel-sr-only">{{ each.askedAt | ffDateTime }}</span>
                          </button>
                        }
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          } @else {
            <ff-empty-state [heading]="'participant.export.none' | transloco">
              <p>{{ 'participant.export.noneText' | transloco }}</p>
            </ff-empty-state>
          }
        } @else if (exports.problem(); as problem) {
          <ff-problem [problem]="problem" [offersRetry]="true" (retry)="exports.reload()" />
        } @else {
          <ff-skeleton [lines]="3" />
        }
      </ff-panel>
    </ff-page>
  `,
})
export class PersonExportsPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly form = new FormState();
  protected readonly identityNumber = signal('');
  protected readonly reason = signal('');
  protected readonly fetching = signal<string | undefined>(undefined);
  /** Why the last file could not be fetched. */
  protected readonly refused = signal<Problem | undefined>(undefined);
  protected readonly exports = this.client.read('GET /person-exports');

  protected async ask(): Promise<void> {
    const body = { identityNumber: this.identityNumber().replace(/\s/g, ''), reason: this.reason().trim() };
    const answer = await this.form.submit({
      check: () => ({
        identityNumber: body.identityNumber ? undefined : this.i18n.text('participant.export.numberMissing'),
        reason: body.reason.length >= 10 ? undefined : this.i18n.text('participant.export.reasonMissing'),
      }),
      send: () => this.client.send('POST /person-exports', { body }),
    });
    if (!answer) return;
    this.identityNumber.set('');
    this.reason.set('');
    this.exports.set(answer);
  }

  protected async fetch(exportId: string): Promise<void> {
    this.refused.set(undefined);
    this.fetching.set(exportId);
    try {
      saveFile(await this.client.file('POST /person-exports/{exportId}/fetch', { path: { exportId } }));
    } catch (error) {
      this.refused.set(problemOf(error));
    } finally {
      this.fetching.set(undefined);
      this.exports.reload();
    }
  }
}
