import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { Icon, Link } from '@fotfeste/shared/ui';
import { comingBack, formatNumber, I18n, ListWalks } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter } from 'rxjs';

/** The way back to the list one came from, and on to the cases beside this one in it. Nothing for who came another way. */
@Component({
  selector: 'ff-case-walk',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Link, RouterLink, TranslocoPipe],
  template: `
    @if (step(); as step) {
      <nav class="ff-case-walk" [attr.aria-label]="'case.walk.label' | transloco">
        <a ff-link [routerLink]="step.list" [info]="comingBack"><ff-icon name="ArrowLeft" />{{ step.name }}</a>
        <span class="ff-case-walk__steps">
          @if (beside.value()?.previous; as previous) {
            <a class="ff-icon-button" data-walk="previous" [routerLink]="previous" [attr.aria-label]="'case.walk.previous' | transloco">
              <ff-icon name="ChevronLeft" />
            </a>
          }
          <span class="ff-numeric">{{ step.place }}</span>
          @if (beside.value()?.next; as next) {
            <a class="ff-icon-button" data-walk="next" [routerLink]="next" [attr.aria-label]="'case.walk.next' | transloco">
              <ff-icon name="ChevronRight" />
            </a>
          }
        </span>
      </nav>
    }
  `,
})
export class CaseWalk {
  readonly participantId = input.required<string>();
  /** The page of the person that is open: the next person's opens on the same. */
  readonly page = input.required<string>();

  private readonly walks = inject(ListWalks);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly comingBack = comingBack;

  private readonly position = computed(() => this.walks.current()?.positionOf(this.participantId()));
  protected readonly step = computed(() => {
    const [walk, position] = [this.walks.current(), this.position()];
    if (!walk || position === undefined) return undefined;
    const [place, total] = [formatNumber(position), formatNumber(walk.total)];
    return {
      list: this.router.parseUrl(walk.address),
      name: this.i18n.text(walk.name),
      place: this.i18n.text('case.walk.place', { place, total }),
    };
  });

  /** Each page of a person is an entry of its own in the browser's history. */
  private readonly opened = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd)));

  constructor() {
    effect(() => {
      this.opened();
      const position = this.position();
      if (position !== undefined) this.walks.keep(position);
    });
  }

  /** Who stands beside; read on when the list had not been read so far. */
  protected readonly beside = resource({
    params: () => {
      const [walk, position] = [this.walks.current(), this.position()];
      return walk && position !== undefined ? { walk, position, page: this.page() } : undefined;
    },
    loader: async ({ params: { walk, position, page } }) => {
      const address = (id: string | undefined): string | undefined => id && `/participants/${id}/${page}`;
      return { previous: address(await walk.at(position - 1)), next: address(await walk.at(position + 1)) };
    },
  });
}
