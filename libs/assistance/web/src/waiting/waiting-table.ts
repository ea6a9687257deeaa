import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { daysBetween, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { type WaitAge, waitAge } from '@fotfeste/assistance/domain';
import { Link, Table, Tag } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, I18n, NumberPipe, osloDate } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Waiting } from '../views';

const tones = { past: 'warning', long: 'danger' } as const satisfies Readonly<Record<Exclude<WaitAge, 'within'>, string>>;

/** Those who wait for the same, the longest first, with a wait that is too long in sight. On a narrow screen each becomes a card. */
@Component({
  selector: 'ff-assistance-waiting-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, Link, NumberPipe, RouterLink, Table, Tag, TranslocoPipe],
  templateUrl: './waiting-table.html',
})
export class WaitingTable {
  readonly rows = input.required<readonly Waiting[]>();
  readonly caption = input.required<string>();
  readonly isLoading = input(false);

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly shown = computed(() =>
    this.rows().map((row) => {
      const since = dayOf(row.since);
      const days = Math.max(0, daysBetween(since, this.clock.today()));
      const age = waitAge(row.waitsFor, days);
      return {
        ...row,
        ...{ since, days },
        tone: age === 'within' ? undefined : tones[age],
        groupName: row.group ? this.i18n.localized(assistanceGroupDefinitions[row.group].name) : undefined,
        step: row.isForMe ? 'control' : row.waitsFor,
        page: pageOf(row),
      };
    }),
  );
}

/** Where one goes on with the text: to read it when it waits for second control, to write it otherwise. */
function pageOf({ participantId, waitsFor, decisionId }: Waiting): readonly string[] {
  const room = ['/participants', participantId, 'decisions'];
  if (waitsFor === 'second-control' && decisionId !== undefined) return [...room, decisionId];
  return [...room, 'draft'];
}

/** The day in Oslo since when somebody waits. */
export function dayOf(since: string): LocalDate {
  return isLocalDate(since) ? since : osloDate(new Date(since));
}
