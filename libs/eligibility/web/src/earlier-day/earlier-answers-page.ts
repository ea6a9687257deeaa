import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { GivenAnswerLine } from '../given/given-answer';
import { StoredRows } from '../stored/stored-rows';

/** What people had answered, and which assessments had been stored, when an earlier day ended: to be read and nothing else. */
@Component({
  selector: 'ff-earlier-answers-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenAnswerLine, Page, Panel, ProblemMessage, Skeleton, StoredRows, TranslocoPipe],
  templateUrl: './earlier-answers-page.html',
})
export class EarlierAnswersPage {
  readonly participantId = input.required<string>();
  /** The day, from the address. */
  readonly asOf = input.required<string>();

  private readonly client = inject(Client);
  protected readonly answers = this.client.read('GET /participants/{participantId}/judgements', () => this.asked());
  protected readonly stored = this.client.read('GET /participants/{participantId}/assessments', () => this.asked());

  private asked(): { readonly participantId: string; readonly asOf: string } {
    return { participantId: this.participantId(), asOf: this.asOf() };
  }
}
