import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { Icon, Link } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { verdictLook, type Verdict } from '../answer/outcome';
import type { PossibilitySummary } from '../views';
import { groupsOf, type PossibilityGroup } from './possibility-groups';
import { PossibilityLines } from './possibility-lines';

/** Groups an adviser comes for; the others wait behind their headings. */
const openFromTheStart: readonly Verdict[] = ['eligible', 'needs-assessment'];

/** Every measure in groups by what the law answers, with the reason in one line. The possible ones are seen first. */
@Component({
  selector: 'ff-possibility-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Link, LocalizedPipe, RouterLink, TranslocoPipe],
  templateUrl: './possibility-list.html',
})
export class PossibilityList {
  readonly items = input.required<readonly PossibilitySummary[]>();
  readonly chosen = input<MeasureCode>();
  readonly participantId = input.required<string>();

  private readonly lines = inject(PossibilityLines);
  private readonly permissions = inject(Permissions);
  /** Groups somebody has opened or closed. */
  private readonly turned = signal<ReadonlyMap<Verdict, boolean>>(new Map());
  protected readonly groups = computed(() => groupsOf(this.items()));
  protected readonly decisions = computed(() =>
    this.permissions.may('assistance:write') ? ['/participants', this.participantId(), 'decisions'] : undefined,
  );
  protected readonly look = verdictLook;
  protected readonly measures = measureDefinitions;

  protected isOpen({ verdict, items }: PossibilityGroup): boolean {
    const isFirst = this.groups()[0]?.verdict === verdict;
    const holdsChosen = items.some(({ measure }) => measure === this.chosen());
    return this.turned().get(verdict) ?? (isFirst || holdsChosen || openFromTheStart.includes(verdict));
  }

  protected toggle(group: PossibilityGroup): void {
    const isOpen = !this.isOpen(group);
    this.turned.update((turned) => new Map(turned).set(group.verdict, isOpen));
  }

  protected line(verdict: Verdict, item: PossibilitySummary): string {
    return this.lines.of(verdict, item);
  }
}
