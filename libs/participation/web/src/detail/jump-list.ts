import { ViewportScroller } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Section, ShownSection } from './sections';

/** Parts that show nothing as long as nobody has proposed anything, or asked for a link. */
const oftenEmpty: readonly Section[] = ['proposals', 'link'];

/** The parts of a long page with how much waits in each: beside the page where there is room, else in a row above it. */
@Component({
  selector: 'ff-jump-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, RouterLink, TranslocoPipe],
  template: `
    <nav class="ff-jumps" aria-labelledby="jumps">
      <h2 class="aksel-label" id="jumps">{{ 'participation.jumps.heading' | transloco }}</h2>
      <ul class="ff-jumps__list">
        @for (section of named(); track section.key) {
          <li>
            <a ff-link [routerLink]="[]" queryParamsHandling="preserve" [fragment]="section.key">{{
              'participation.jumps.' + section.key | transloco
            }}</a>
            @if (section.waiting > 0) {
              <span class="ff-jumps__count" aria-hidden="true">{{ section.waiting }}</span
              ><span class="aksel-sr-only"> {{ 'participation.jumps.waiting' | transloco: { count: section.waiting } }}</span>
            }
          </li>
        }
      </ul>
    </nav>
  `,
})
export class JumpList {
  readonly sections = input.required<readonly ShownSection[]>();
  protected readonly named = computed(() => this.sections().filter(({ key, waiting }) => !oftenEmpty.includes(key) || waiting > 0));

  constructor() {
    const scroller = inject(ViewportScroller);
    const { ownerDocument } = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // The router scrolls by itself, and knows nothing of the bars above: it stops where the style sheet says.
    scroller.setOffset(() => {
      const target = ownerDocument.querySelector('.ff-jumps__target');
      return [0, target ? Number.parseFloat(getComputedStyle(target).scrollMarginBlockStart) || 0 : 0];
    });
    inject(DestroyRef).onDestroy(() => {
      scroller.setOffset([0, 0]);
    });
  }
}
