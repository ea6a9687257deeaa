import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { mostPaths } from '@fotfeste/activity-plan/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button, Confirm, EmptyState, Icon, Page, Panel, ProblemMessage, scaleOf, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathAxis } from './axis/path-axis';
import { PathSummary } from './path-check-summary';
import { PathEditor } from './path-editor';
import { type PathView, type WrittenStep, writtenSteps } from './views';

/** What is open on the page: a stored path by its id, a new one, or all of them beside each other. */
type Open = { readonly kind: 'path'; readonly id: string } | { readonly kind: 'new' } | { readonly kind: 'compare' };

/** The way on for one person: measures in order and side by side on an axis, with what the law, the places and the income say of them. */
@Component({
  selector: 'ff-path-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, EmptyState, Icon, Page, Panel, ProblemMessage, Skeleton, Tag, TranslocoPipe],
    ...[PathAxis, PathEditor, PathSummary],
  ],
  templateUrl: './path-page.html',
})
export class PathPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);

  protected readonly list = this.client.read('GET /participants/{participantId}/paths', () => ({ participantId: this.participantId() }));
  protected readonly paths = computed(() => this.list.value()?.items ?? []);
  protected readonly participations = computed(() => this.list.value()?.participations ?? []);
  protected readonly lock = computed(() => this.list.value()?.lock);
  protected readonly readOnly = computed(() => !this.permissions.may('plan:write') || this.lock() !== undefined);
  protected readonly mayRefer = computed(() => this.permissions.may('participation:write'));
  protected readonly mayAdd = computed(() => !this.readOnly() && this.paths().length < mostPaths);
  protected readonly open = linkedSignal<readonly PathView[], Open | undefined>({
    source: this.paths,
    computation: (paths, before) => {
      const open = before?.value;
      if (open?.kind === 'path' && !paths.some(({ id }) => id === open.id)) return firstOf(paths);
      return open ?? firstOf(paths);
    },
  });
  /** The open path alone in a list: another one is another editor, with a draft of its own. */
  protected readonly opened = computed(() => {
    const open = this.open();
    if (open?.kind === 'new') return [{ key: 'new', path: undefined }];
    const path = open?.kind === 'path' ? this.paths().find(({ id }) => id === open.id) : undefined;
    return path ? [{ key: path.id, path }] : [];
  });
  protected readonly scale = computed(() => {
    const periods = [...this.paths().flatMap(({ steps }) => steps), ...this.participations()];
    return scaleOf(periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined) as LocalDate[], this.clock.today());
  });

  protected stepsOf({ steps }: PathView): readonly WrittenStep[] {
    return writtenSteps(steps);
  }

  protected isOpen(path: PathView): boolean {
    const open = this.open();
    return open?.kind === 'path' && open.id === path.id;
  }

  protected show(open: Open): void {
    this.open.set(open);
  }

  /** What was saved takes its place, without the page being read again. */
  protected saved(path: PathView): void {
    const list = this.list.value();
    if (!list) return;
    const items = list.items.some(({ id }) => id === path.id)
      ? list.items.map((each) => (each.id === path.id ? path : each))
      : [...list.items, path];
    this.list.set({ value: { ...list, items } });
    this.open.set({ kind: 'path', id: path.id });
  }

  protected givenUp(): void {
    if (this.open()?.kind === 'new') this.open.set(firstOf(this.paths()));
    else this.list.reload();
  }

  protected async choose({ id }: PathView): Promise<void> {
    await this.attempt(async () => {
      await this.client.send('POST /plan-paths/{pathId}/choice', { path: { pathId: id } });
      this.toasts.show(this.i18n.text('plan.path.nowFollowed'));
    });
  }

  protected async remove({ id, name, version }: PathView): Promise<void> {
    const answer = await this.confirm.ask({
      heading: this.i18n.text('plan.path.remove.heading', { name }),
      text: this.i18n.text('plan.path.remove.text'),
      action: this.i18n.text('plan.path.remove.action'),
      tone: 'danger',
    });
    if (!answer) return;
    await this.attempt(async () => {
      await this.client.send('DELETE /plan-paths/{pathId}', { path: { pathId: id }, etag: `"${version}"` });
      this.toasts.show(this.i18n.text('plan.path.removed'));
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.detail ?? error.problem.title);
    }
    this.list.reload();
  }
}

function firstOf(paths: readonly PathView[]): Open | undefined {
  const [first] = paths;
  return first && { kind: 'path', id: first.id };
}
