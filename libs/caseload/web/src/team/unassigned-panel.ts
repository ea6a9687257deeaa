import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { Button, EmptyState, Link, Panel, ProblemMessage, Skeleton, Table } from '@fotfeste/shared/ui';
import { AgePipe, Client, CountedPipe, DatePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AdviserLoad, CaseItem } from '../contract';
import { CaseRowTexts } from '../list/case-row-texts';
import { DeadlineTag } from '../list/deadline-tag';
import { AssignDialog } from './assign-dialog';

/** Those whom nobody has: choose some, give them to an adviser. */
@Component({
  selector: 'ff-unassigned-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AgePipe, AssignDialog, Button, CountedPipe, DatePipe, DeadlineTag, EmptyState, Link, LocalizedPipe],
    ...[Panel, ProblemMessage, RouterLink, Skeleton, Table, TranslocoPipe],
  ],
  templateUrl: './unassigned-panel.html',
})
export class UnassignedPanel {
  readonly office = input<string>();
  readonly advisers = input.required<readonly AdviserLoad[]>();
  readonly assigned = output();

  private readonly i18n = inject(I18n);
  protected readonly texts = inject(CaseRowTexts);
  protected readonly people = inject(Client).read('GET /caseload/office', () => {
    const office = this.office();
    return { filter: ['unassigned' as const], sort: 'follow-up-from' as const, ...(office && { office }) };
  });
  /** Whom the lead has ticked; those who are no longer in the list fall away. */
  protected readonly ticked = linkedSignal<readonly CaseItem[], readonly string[]>({
    source: () => this.people.latest()?.items ?? [],
    computation: (items, before) => (before?.value ?? []).filter((id) => items.some(({ participantId }) => participantId === id)),
  });
  protected readonly isAssigning = signal(false);
  protected readonly areAllTicked = computed(() => {
    const items = this.people.latest()?.items ?? [];
    return items.length > 0 && this.ticked().length === items.length;
  });

  protected groupOf({ assistanceGroup }: CaseItem): string {
    return assistanceGroup ? this.i18n.localized(assistanceGroupDefinitions[assistanceGroup].name) : this.i18n.text('caseload.group.none');
  }

  protected tick(id: string): void {
    this.ticked.update((ticked) => (ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]));
  }

  protected tickAll(): void {
    this.ticked.set(this.areAllTicked() ? [] : (this.people.latest()?.items ?? []).map(({ participantId }) => participantId));
  }

  protected done(): void {
    this.ticked.set([]);
    this.people.reload();
    this.assigned.emit();
  }
}
