import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Alert, Link, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerContext } from '../answer/answer-context';
import { AmountPanel } from '../answer/amount-panel';
import { Consequences } from '../answer/consequences';
import { DurationPanel } from '../answer/duration-panel';
import { ExplainedPipe } from '../answer/explained.pipe';
import { verdictLook, verdictOf } from '../answer/outcome';
import { RequirementList } from '../answer/requirement-list';

/** A stored answer, as conditions, texts and facts read the day it was made. */
@Component({
  selector: 'ff-stored-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Alert,
    AmountPanel,
    Consequences,
    DatePipe,
    DateTimePipe,
    DurationPanel,
    ExplainedPipe,
    Link,
    Page,
    Panel,
    ProblemMessage,
    RequirementList,
    RouterLink,
    Skeleton,
    Tag,
    TranslocoPipe,
  ],
  providers: [AnswerContext],
  templateUrl: './stored-page.html',
})
export class StoredPage {
  readonly participantId = input.required<string>();
  readonly assessmentId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly stored = this.client.read('GET /assessments/{assessmentId}', () => ({ assessmentId: this.assessmentId() }));
  protected readonly heading = computed(() => {
    const measure = this.stored.value()?.measure;
    return measure ? this.i18n.localized(measureDefinitions[measure].name) : this.i18n.text('eligibility.stored.title');
  });
  protected readonly verdictOf = verdictOf;
  protected readonly look = verdictLook;
}
