import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Icon, Link, Page, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ComplaintPanel } from '../complaint/complaint-panel';
import { ControlLetter } from '../letter/control-letter';
import { DecisionLetter } from '../letter/decision-letter';
import { UsedFacts } from '../used-facts/used-facts';
import type { Decision } from '../views';
import { Background } from '../writing/background';
import { CommentList } from './comment-list';
import { ControlHindrance } from './control-hindrance';
import { ControlPanel } from './control-panel';
import { DecisionFacts } from './decision-facts';
import { DecisionThread } from './decision-thread';
import { DecisionWordsView } from './decision-words';
import { GroupName } from './group-name';
import { stepsOf } from './steps';

const tones = {
  decided: 'success',
  replaced: 'neutral',
  withdrawn: 'neutral',
  'sent-to-second-control': 'warning',
  returned: 'warning',
} as const satisfies Readonly<Record<Decision['status'], string>>;

const missing: Problem = { type: 'about:blank', title: '', status: 404, errors: [], more: {} };

/** One § 14 a decision, or a text on its way through second control, for whoever must read the whole of it. */
@Component({
  selector: 'ff-assistance-decision-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Background, CommentList, ComplaintPanel, ControlHindrance, ControlPanel, DecisionFacts, DecisionThread],
    ...[DecisionWordsView, GroupName, Icon, Link],
    ...[ControlLetter, DecisionLetter, Page, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe, UsedFacts],
  ],
  templateUrl: './decision-page.html',
})
export class DecisionPage {
  readonly participantId = input.required<string>();
  readonly decisionId = input.required<string>();

  private readonly client = inject(Client);
  private readonly permissions = inject(Permissions);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);

  protected readonly missing = missing;
  protected readonly list = this.client.read('GET /participants/{participantId}/assistance-decisions', () => ({
    participantId: this.participantId(),
  }));
  protected readonly decision = computed(() => this.list.value()?.items.find(({ id }) => id === this.decisionId()));
  protected readonly isInForce = computed(() => this.list.value()?.inForceId === this.decisionId());
  /** What the tag beside the heading says; a decision of an earlier follow-up period was decided and applies no more. */
  protected readonly standing = computed(() => {
    const status = this.decision()?.status;
    if (!status) return undefined;
    const lapsed = status === 'decided' && !this.isInForce();
    return { key: lapsed ? 'lapsed' : status, tone: lapsed ? 'neutral' : tones[status] } as const;
  });
  /** Whoever controls a text sees what it builds on; a decision stands by itself. */
  protected readonly isUnderWork = computed(() => ['sent-to-second-control', 'returned'].includes(this.decision()?.status ?? ''));
  protected readonly needs = this.client.read('GET /participants/{participantId}/needs-assessment', () =>
    this.isUnderWork() ? { participantId: this.participantId() } : undefined,
  );
  protected readonly inForce = computed(() => this.list.value()?.items.find(({ id }) => id === this.list.value()?.inForceId));
  protected readonly steps = stepsOf(() => this.decision());
  /** Whoever may write here answers in the conversation; the second person has the same beside the approval. */
  protected readonly mayNote = computed(
    () => this.isUnderWork() && this.permissions.may('assistance:write') && !this.steps.names().includes('approve'),
  );

  protected async leave({ status }: Decision): Promise<void> {
    this.toasts.show(this.i18n.text(status === 'decided' ? 'assistance.control.approved' : 'assistance.control.givenBack'));
    await this.router.navigate(['/participants', this.participantId(), 'decisions']);
  }
}
