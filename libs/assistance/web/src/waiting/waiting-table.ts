import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { daysBetween, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Link, Table, Tag } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, I18n, NumberPipe, osloDate } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Waiting } from '../views';

const tones = {
  decision: 'neutral',
  writing: 'info',
  'second-control': 'warning',
  correction: 'danger',
} as const satisfies Readonly<Record<Waiting['waitsFor'], string>>;

const icons = {
  decision: 'Circle',
  writing: 'NotePencil',
  'second-control': 'Hourglass',
  correction: 'ExclamationmarkTriangleFill',
} as const satisfies Readonly<Record<Waiting['waitsFor'], string>>;

/** The rows of the worklist. On a narrow screen each becomes a card. */
@Component({
  selector: 'ff-assistance-waiting-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, Link, NumberPipe, RouterLink, Table, Tag, TranslocoPipe],
  templateUrl: './waiting-table.html',
})
export class WaitingTable {
  readonly rows = input.required<readonly Waiting[]>();
  readonly isLoading = input(false);

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly shown = computed(() =>
    this.rows().map((row) => {
      const since = dayOf(row.since);
      return {
        ...row,
        since,
        days: Math.max(0, daysBetween(since, this.clock.today())),
        tone: tones[row.waitsFor],
        icon: icons[row.waitsFor],
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

function dayOf(since: string): LocalDate {
  return isLocalDate(since) ? since : osloDate(new Date(since));
}
