import { ChangeDetectionStrategy, Component, type ElementRef, input, viewChild } from '@angular/core';
import { type IsActiveMatchOptions, type Params, RouterLink, RouterLinkActive } from '@angular/router';

/** A page below the present one. */
export interface TabLink {
  readonly path: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** What the address of the page keeps of the present one, such as the day it shows. */
  readonly queryParams?: Params | undefined;
  /** `exactly` when other tabs lie below its address. */
  readonly matches?: 'exactly' | undefined;
}

const exactly: IsActiveMatchOptions = { paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' };
const fromTheStart: IsActiveMatchOptions = { ...exactly, paths: 'subset' };

/** Pages of one thing side by side: links, so that each has its address and opens in a new window. */
@Component({
  selector: 'ff-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav #row class="aksel-tabs ff-tabs" [attr.aria-label]="label()">
      <ul class="ff-tabs__list">
        @for (tab of tabs(); track tab.path) {
          <li>
            <a
              class="aksel-tabs__tab aksel-body-short"
              [routerLink]="tab.path"
              [queryParams]="tab.queryParams"
              #place
              routerLinkActive
              [routerLinkActiveOptions]="matching(tab)"
              ariaCurrentWhenActive="page"
              (isActiveChange)="bringIntoSight($event, place)"
              #link="routerLinkActive"
              [attr.data-state]="link.isActive ? 'active' : 'inactive'"
            >
              <span class="aksel-tabs__tab-inner">{{ tab.label }}</span>
              @if (tab.count) {
                <span class="ff-tabs__count">{{ tab.count }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
})
export class Tabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly TabLink[]>();

  private readonly row = viewChild.required<ElementRef<HTMLElement>>('row');

  protected matching({ matches }: TabLink): IsActiveMatchOptions {
    return matches === 'exactly' ? exactly : fromTheStart;
  }

  /** The tab one stands on is seen where there is no room for all of them. The page itself does not scroll. */
  protected bringIntoSight(isActive: boolean, tab: HTMLElement): void {
    if (!isActive) return;
    const row = this.row().nativeElement;
    row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }
}
