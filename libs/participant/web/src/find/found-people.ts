import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, Link, Panel, Table, Tag } from '@fotfeste/shared/ui';
import { AgePipe, CountedPipe, DatePipe, OfficePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FoundPeople as Found } from '../contract';

/** Whom a search found. The arrow keys go from name to name. */
@Component({
  selector: 'ff-found-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AgePipe, CountedPipe, DatePipe, EmptyState, Link, Panel, RouterLink, Table, Tag, OfficePipe, TranslocoPipe],
  templateUrl: './found-people.html',
  host: { '(keydown.arrowDown)': 'move($event, 1)', '(keydown.arrowUp)': 'move($event, -1)' },
})
export class FoundPeople {
  readonly people = input.required<Found>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** From the search field into the list. */
  focusFirst(): void {
    this.links()[0]?.focus();
  }

  protected move(event: Event, steps: number): void {
    const links = this.links();
    const next = links[links.findIndex((link) => link === document.activeElement) + steps];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  private links(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('tbody a')];
  }
}
