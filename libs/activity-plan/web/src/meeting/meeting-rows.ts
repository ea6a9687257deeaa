import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Menu, Tag } from '@fotfeste/shared/ui';
import { Clock, DeadlinePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { attendeesInWords, meetingInWords } from './meeting-texts';
import type { Meeting } from './meeting-views';
import { MinutesTag } from './minutes-tag';

/** Meetings in a list: when, where, with whom, and how the minutes stand. */
@Component({
  selector: 'ff-meeting-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlinePipe, Link, Menu, MinutesTag, RouterLink, Tag, TranslocoPipe],
  templateUrl: './meeting-rows.html',
})
export class MeetingRows {
  readonly participantId = input.required<string>();
  readonly meetings = input.required<readonly Meeting[]>();
  readonly mayWrite = input(false);
  readonly changing = output<Meeting>();
  readonly cancelling = output<Meeting>();

  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);

  protected whenOf(meeting: Meeting): string {
    return meetingInWords(meeting, this.i18n);
  }

  protected withWhom(meeting: Meeting): string {
    return attendeesInWords(meeting, this.i18n);
  }

  /** Minutes can be written from the day of the meeting on. */
  protected isHeld({ heldOn }: Meeting): boolean {
    return heldOn <= this.clock.today();
  }

  protected isOver({ heldOn }: Meeting): boolean {
    return heldOn < this.clock.today();
  }

  protected hasMinutes({ minutes }: Meeting): boolean {
    return minutes !== 'not-written' && minutes !== 'none';
  }

  protected linkText({ minutes, isBegun }: Meeting): string {
    if (!this.mayWrite()) return 'plan.minutes.open';
    if (isBegun) return 'plan.minutes.writeOn';
    return minutes === 'not-written' ? 'plan.minutes.write' : 'plan.minutes.open';
  }

  protected calendarOf({ id }: Meeting): string {
    return `/api/plan-meetings/${id}/calendar?language=${this.i18n.language()}`;
  }
}
