import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Icon } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { filter, map } from 'rxjs';

/** The bell in the header: how much is unread, and the way to it. Asks anew on another page and after a command. */
@Component({
  selector: 'ff-unread-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `
    @if (side()) {
      <a
        class="ff-icon-button ff-unread-mark"
        [routerLink]="side() === 'provider' ? '/provider' : '/unread'"
        [queryParams]="side() === 'provider' ? { only: 'unread' } : {}"
        [attr.aria-label]="name()"
        [title]="name()"
      >
        <ff-icon [name]="side() === 'provider' ? 'EnvelopeClosed' : 'Bell'" />
        @if (count(); as count) {
          <span class="ff-unread-mark__count" aria-hidden="true">{{ count > 99 ? '99+' : count }}</span>
        }
      </a>
      <span class="aksel-sr-only" role="status">{{ told() }}</span>
    }
  `,
})
export class UnreadMark {
  private readonly client = inject(Client);
  private readonly permissions = inject(Permissions);
  private readonly i18n = inject(I18n);
  private readonly page = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0]),
    ),
  );
  protected readonly side = computed(() => {
    if (this.permissions.may('participation:provide')) return 'provider';
    return this.permissions.may('participation:read') ? 'nav' : undefined;
  });
  private readonly atNav = this.client.read('GET /unread/count', () => this.askedAs('nav'));
  private readonly atProvider = this.client.read('GET /provider/unread', () => this.askedAs('provider'));
  protected readonly count = computed(() => (this.atNav.latest() ?? this.atProvider.latest())?.count ?? 0);
  protected readonly name = computed(() => {
    if (this.count() === 0) return this.i18n.text('participation.unread.none');
    return this.i18n.counted(this.side() === 'provider' ? 'participation.unread.mark' : 'participation.unread.bell', this.count());
  });
  /** Said aloud, when listeners pause, as soon as there is something. */
  protected readonly told = computed(() => (this.count() > 0 ? this.name() : ''));

  /** Not before there is a page to stand above. */
  private askedAs(side: 'nav' | 'provider'): object | undefined {
    this.client.accepted();
    return this.page() !== undefined && this.side() === side ? {} : undefined;
  }
}
