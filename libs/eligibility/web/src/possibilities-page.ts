import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { isMeasureCode } from '@fotfeste/eligibility/domain';
import { isLocalDate, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, EmptyState, Icon, Link, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PossibilityDetail } from './answer/possibility-detail';
import { PossibilityList } from './list/possibility-list';
import { StoredList } from './stored/stored-list';

/** What can be offered somebody from a day: all measures on the left, the chosen one on the right. Day and measure stand in the address. */
@Component({
  selector: 'ff-possibilities-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    DateField,
    DatePipe,
    EmptyState,
    Icon,
    Link,
    Page,
    Panel,
    PossibilityDetail,
    PossibilityList,
    ProblemMessage,
    RouterLink,
    Skeleton,
    StoredList,
    TranslocoPipe,
  ],
  templateUrl: './possibilities-page.html',
})
export class PossibilitiesPage {
  readonly participantId = input.required<string>();
  readonly startsOn = input<string>();
  readonly measure = input<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly day = computed(() => {
    const asked = this.startsOn();
    return asked && isLocalDate(asked) ? localDate(asked) : this.clock.today();
  });
  protected readonly chosen = computed(() => {
    const code = this.measure();
    return code && isMeasureCode(code) ? code : undefined;
  });

  protected readonly all = this.client.read('GET /participants/{participantId}/possibilities', () => ({
    participantId: this.participantId(),
    startsOn: this.day(),
  }));
  protected readonly one = this.client.read('GET /participants/{participantId}/possibilities/{measure}', () => {
    const measure = this.chosen();
    return measure && { participantId: this.participantId(), measure, startsOn: this.day() };
  });
  protected readonly stored = this.client.read('GET /participants/{participantId}/assessments', () => ({
    participantId: this.participantId(),
  }));
  /** The chosen measure, unless the answer on its way is about another. */
  protected readonly detail = computed(() => {
    const latest = this.one.latest();
    return latest?.result.measure === this.chosen() ? latest : undefined;
  });

  constructor() {
    let shown: string | undefined;
    effect(() => {
      const measure = this.detail()?.result.measure;
      if (!measure || measure === shown) return;
      const isFirst = shown === undefined;
      shown = measure;
      if (!isFirst || this.isNarrow()) setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('#possibility')?.focus());
    });
  }

  protected async move(day: LocalDate | undefined): Promise<void> {
    if (!day || day === this.day()) return;
    await this.router.navigate([], { queryParams: { startsOn: day }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected reload(): void {
    this.one.reload();
    this.all.reload();
    this.stored.reload();
  }

  private isNarrow(): boolean {
    return !this.host.nativeElement.ownerDocument.defaultView?.matchMedia('(min-width: 64rem)').matches;
  }
}
