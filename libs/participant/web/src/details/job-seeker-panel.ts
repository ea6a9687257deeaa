import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, Facts, Panel, ProblemMessage, ReadMore, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JobSeekerRegistration } from '../contract';
import { ConfirmationPart } from '../confirmation/confirmation-part';
import { OriginLine } from '../source/origin-line';
import { EndJobSeekerDialog } from './end-job-seeker-dialog';
import { JobSeekerDialog } from './job-seeker-dialog';

/** Registration as a job seeker: the one that runs or was last, the earlier ones, and how the entry rules let the person in. */
@Component({
  selector: 'ff-job-seeker-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, ConfirmationPart, DatePipe, EndJobSeekerDialog, Facts, JobSeekerDialog, LocalizedPipe, Panel],
    ...[OriginLine, ProblemMessage, ReadMore, Skeleton, Tag, TranslocoPipe],
  ],
  templateUrl: './job-seeker-panel.html',
  host: { tabindex: '-1' },
})
export class JobSeekerPanel {
  readonly participantId = input.required<string>();
  readonly changed = output();

  private readonly injector = inject(Injector);
  private readonly panel = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly permissions = inject(Permissions);
  protected readonly registrations = inject(Client).read('GET /participants/{participantId}/registrations', () => ({
    participantId: this.participantId(),
  }));
  protected readonly dialog = signal<'change' | 'again' | 'end' | undefined>(undefined);
  protected readonly last = computed(() => this.registrations.latest()?.items[0]);
  protected readonly earlier = computed(() => this.registrations.latest()?.items.slice(1) ?? []);
  protected readonly running = computed(() => {
    const last = this.last();
    return last && !last.to ? last : undefined;
  });
  protected readonly mayChange = computed(() => this.permissions.may('person:write'));
  protected readonly mayRegister = computed(() => this.permissions.may('person:register'));

  /** The rulebook's ids, for those who look them up. */
  protected rulesOf({ entryRules }: JobSeekerRegistration): string {
    return entryRules.map(({ id }) => id).join(', ');
  }

  protected done(): void {
    this.dialog.set(undefined);
    this.registrations.reload();
    this.changed.emit();
  }

  /** The button that led to the end is gone: the focus stays where it stood. */
  protected ended(): void {
    this.done();
    const stay = (): void => {
      this.panel.focus({ preventScroll: true });
    };
    afterNextRender(stay, { injector: this.injector });
  }
}
