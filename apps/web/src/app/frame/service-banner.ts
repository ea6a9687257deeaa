import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, Icon, Link } from '@fotfeste/shared/ui';
import { ServiceState } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServiceHealth } from './service-health';

/**
 * Stands above the page while the service does not answer, or a part of it fails, and names which. Whoever has scrolled past an outage has a
 * line of it at the bottom of the window: it covers nothing that has the focus, since the page scrolls clear of it.
 */
@Component({
  selector: 'ff-service-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Icon, Link, RouterLink, TranslocoPipe],
  template: `
    <div #banner role="status" class="ff-service-banner">
      @if (heading(); as heading) {
        <ff-alert tone="warning" [heading]="heading | transloco">
          <p>{{ 'shell.down.kept' | transloco }}</p>
          @if (service.readable(); as address) {
            <p>
              <a ff-link [routerLink]="address">{{ 'shell.down.readable' | transloco }}</a>
            </p>
          }
        </ff-alert>
      } @else {
        @for (part of health.failing(); track part) {
          <ff-alert tone="warning" [heading]="'shell.service.failing.' + part + '.heading' | transloco">
            <p>{{ 'shell.service.failing.' + part + '.text' | transloco }}</p>
          </ff-alert>
        }
      }
    </div>
    @if (isPassed() && heading(); as heading) {
      <aside #line class="ff-service-line" [attr.aria-label]="'shell.service.line' | transloco">
        <ff-icon name="ExclamationmarkTriangleFill" />
        <span>{{ heading | transloco }}</span>
        @if (service.readable(); as address) {
          <a ff-link [routerLink]="address">{{ 'shell.down.readable' | transloco }}</a>
        }
      </aside>
    }
  `,
})
export class ServiceBanner {
  protected readonly service = inject(ServiceState);
  protected readonly health = inject(ServiceHealth);
  private readonly banner = viewChild.required<ElementRef<HTMLElement>>('banner');
  private readonly line = viewChild<ElementRef<HTMLElement>>('line');
  /** Somebody has scrolled past what stands above the page. */
  protected readonly isPassed = signal(false);
  protected readonly heading = computed(() => {
    const outage = this.service.outage();
    return outage && `shell.down.${outage === 'database' ? 'database' : 'banner'}`;
  });

  private readonly root = inject(DOCUMENT).documentElement;

  private readonly injector = inject(Injector);

  constructor() {
    // A class, since the browser would look for the line with every row that a list draws if a style asked for it
    effect(() => {
      const isShown = this.isPassed() && this.heading() !== undefined;
      this.root.classList.toggle('ff-with-service-line', isShown);
      if (isShown)
        afterNextRender(
          () => {
            this.uncoverFocus();
          },
          { injector: this.injector },
        );
    });
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      if (!('IntersectionObserver' in window)) return;
      const observer = new IntersectionObserver((entries) => {
        const now = entries.at(-1);
        if (now) this.isPassed.set(!now.isIntersecting && now.boundingClientRect.top < 0);
      });
      observer.observe(this.banner().nativeElement);
      destroyed.onDestroy(() => {
        observer.disconnect();
      });
    });
  }

  /** The page scrolls clear of the line whenever something gets the focus; what has it already when the line comes is moved clear here. */
  private uncoverFocus(): void {
    const line = this.line()?.nativeElement.getBoundingClientRect();
    const focused = this.root.ownerDocument.activeElement;
    const place = focused?.getBoundingClientRect();
    if (!line || !focused || !place || place.top >= line.bottom || place.bottom <= line.top) return;
    focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
