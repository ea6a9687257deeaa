import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { roles, type Role } from '@fotfeste/shared/kernel';
import { EmptyState, FilterChips, Page, Panel, ProblemMessage, Skeleton, TextField } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RightList } from './right-list';
import { RoleTable } from './role-table';
import { StaffTable } from './staff-table';

/** Who has what: the people whose sign-ins have told their role, offices and clearances, and what each role may do. */
@Component({
  selector: 'ff-access-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountedPipe,
    EmptyState,
    FilterChips,
    Page,
    Panel,
    ProblemMessage,
    RightList,
    RoleTable,
    Skeleton,
    StaffTable,
    TextField,
    TranslocoPipe,
  ],
  templateUrl: './access-overview-page.html',
})
export class AccessOverviewPage {
  private readonly i18n = inject(I18n);
  protected readonly staff = inject(Client).read('GET /staff');
  private readonly session = inject(Session);
  protected readonly text = signal('');
  /** Whom the reader sees here, and whom not. */
  protected readonly seen = computed(() => {
    const offices = this.session.actor()?.offices.map(({ name }) => name) ?? [];
    return offices.length > 0 ? this.i18n.text('access.seen.offices', { offices: offices.join(', ') }) : this.i18n.text('access.seen.all');
  });
  protected readonly chosen = signal<readonly Role[]>([]);

  private readonly named = computed(() => {
    const words = plain(this.text()).split(/\s+/).filter(Boolean);
    return (this.staff.value()?.items ?? []).filter(({ id, name }) => words.every((word) => plain(`${name} ${id}`).includes(word)));
  });
  protected readonly shown = computed(() => {
    const chosen = this.chosen();
    return chosen.length > 0 ? this.named().filter(({ role }) => chosen.includes(role)) : this.named();
  });
  /** Roles that somebody has, with how many. */
  protected readonly roles = computed(() =>
    roles
      .map((value) => ({
        value,
        label: this.i18n.text(`access.role.${value}`),
        count: this.named().filter(({ role }) => role === value).length,
      }))
      .filter(({ count, value }) => count > 0 || this.chosen().includes(value)),
  );
}

function plain(text: string): string {
  return text.toLocaleLowerCase('nb');
}
