import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { changesNow, stepsOf, type Step, type StepFacts } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Page, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AttainmentPanel } from '../attainment/attainment-panel';
import type { Participation } from '../contract';
import { AttendancePanel } from '../attendance/attendance-panel';
import { CheckpointPanel } from '../checkpoint/checkpoint-panel';
import { LinkPanel } from '../link/link-panel';
import { NavJobSupport } from '../ips/nav-job-support';
import { NavMeetings } from '../message/nav-meetings';
import { NavMessages } from '../message/nav-messages';
import { MeasureNames } from '../person/measure-names';
import { ReportPlanPanel } from '../report/report-plan-panel';
import { ProposalPanel } from '../proposal/proposal-panel';
import { LostConsent } from '../share/lost-consent';
import { SharePanel } from '../share/share-panel';
import { SinglePlacePanel } from '../single-place/single-place-panel';
import { statusLook } from '../status-look';
import { AgreementPanel } from './agreement-panel';
import { ChangeDialog } from './change-dialog';
import { ChoicePanel } from './choice-panel';
import { FactsPanel } from './facts-panel';
import { JumpList } from './jump-list';
import { LifePanel } from './life-panel';
import { ReferralAnswer } from './referral-answer';
import { ReportPanel } from './report-panel';
import { ReviewPanel } from './review-panel';
import { inOrderOf, sectionsOf, type ShownSection } from './sections';
import { StepDialog } from './step-dialog';
import { UndoBar } from './undo-bar';

/** Steps that lead on: the first of them is the primary button. */
const forward: readonly string[] = ['enrol', 'apply', 'start', 'reactivate'];

/** Steps in the order a caseworker looks for them. */
const order = ['enrol', 'queue', 'apply', 'start', 'complete', 'end', 'interrupt', 'resume', 'reactivate', 'change-ending'] as const;

/** One participation: how it stands, why it was chosen, what is agreed and reported, and what can be done now. */
@Component({
  selector: 'ff-participation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[JumpList, LinkPanel],
    ...[NavJobSupport, NavMeetings, NavMessages, ProposalPanel],
    ...[AgreementPanel, ChangeDialog, ChoicePanel, FactsPanel, LifePanel, ReferralAnswer, ReportPanel, ReviewPanel, StepDialog, UndoBar],
    ...[CheckpointPanel, LostConsent, ReportPlanPanel, SharePanel, SinglePlacePanel],
    ...[AttainmentPanel, AttendancePanel, Button, Page, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  ],
  templateUrl: './participation-page.html',
})
export class ParticipationPage {
  readonly participantId = input.required<string>();
  readonly participationId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly permissions = inject(Permissions);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);
  protected readonly names = inject(MeasureNames);
  protected readonly look = statusLook;

  protected readonly participation = this.client.read('GET /participations/{participationId}', () => ({
    participationId: this.participationId(),
  }));
  /** The step or change that is being written. */
  protected readonly step = signal<Step | undefined>(undefined);
  protected readonly isChanging = signal(false);

  protected readonly mayWrite = computed(() => this.permissions.may('participation:write'));
  protected readonly sections = linkedSignal<Participation | undefined, readonly ShownSection[]>({
    source: this.participation.value,
    computation: (it, before) => {
      if (!it) return [];
      const now = sectionsOf(it, this.mayWrite() ? 'yes' : 'no');
      return before !== undefined && before.source?.id === it.id ? inOrderOf(before.value, now) : now;
    },
  });
  /** The buttons: what the life cycle allows an adviser now. */
  protected readonly steps = computed(() => {
    const it = this.participation.value();
    if (!it || !this.mayWrite()) return [];
    return [...stepsOf(it, 'adviser', this.factsOf(it))].sort((left, right) => rank(left) - rank(right));
  });
  protected readonly withdrawal = computed(() => this.steps().find(({ name }) => name === 'withdraw'));
  protected readonly mayChange = computed(() => {
    const it = this.participation.value();
    return it !== undefined && this.mayWrite() && changesNow(it.status, this.factsOf(it)).length > 0;
  });

  private factsOf(it: Participation): StepFacts {
    const { isUnderFollowUp, isNewest } = it;
    return { today: this.clock.today(), isUnderFollowUp, isNewest, ...daysOf(it) };
  }

  protected isPrimary({ name }: Step): boolean {
    return this.steps()[0]?.name === name && forward.includes(name) && !this.participation.value()?.declined;
  }

  protected done(now: Participation, what: string): void {
    this.participation.set({ value: now });
    this.step.set(undefined);
    this.isChanging.set(false);
    this.toasts.show(this.i18n.text(what));
  }
}

function rank({ name }: Step): number {
  const place = (order as readonly string[]).indexOf(name);
  return place < 0 ? order.length : place;
}

function daysOf({ startsOn, endsOn }: Participation): {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
} {
  return { startsOn: startsOn as LocalDate | undefined, endsOn: endsOn as LocalDate | undefined };
}
