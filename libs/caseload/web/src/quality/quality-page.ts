import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { caseScopes, type CaseScope } from '@fotfeste/caseload/domain';
import { EmptyState, FilterChips, Link, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

const lists: Readonly<Record<CaseScope, string>> = { mine: '/my-overview', office: '/office' };

/** What is missing or contradictory in one's cases, and the people each of it is about. */
@Component({
  selector: 'ff-quality-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, EmptyState, FilterChips, Link, NumberPipe, Page, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './quality-page.html',
})
export class QualityPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);

  /** The lists one may see. */
  protected readonly scopes = computed(() =>
    caseScopes
      .filter((scope) => this.permissions.may(scope === 'mine' ? 'caseload:own' : 'caseload:office'))
      .map((value) => ({ value, label: this.i18n.text(`caseload.${value}.list`) })),
  );
  private readonly chosen = signal<CaseScope | undefined>(undefined);
  protected readonly scope = computed(() => this.chosen() ?? this.scopes()[0]?.value ?? 'mine');
  private readonly mine = this.client.read('GET /caseload/mine/quality', () => (this.scope() === 'mine' ? {} : undefined));
  private readonly office = this.client.read('GET /caseload/office/quality', () => (this.scope() === 'office' ? {} : undefined));
  protected readonly inbox = computed(() => (this.scope() === 'mine' ? this.mine : this.office));
  protected readonly checks = computed(() =>
    (this.inbox().value()?.items ?? []).map(({ check, count, filter, detail }) => ({
      ...{ check, count, address: lists[this.scope()] },
      query: { filter, detail, view: 'none' },
    })),
  );

  protected choose([scope]: readonly CaseScope[]): void {
    this.chosen.set(scope);
  }
}
