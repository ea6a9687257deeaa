import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Alert, Button, Tag } from '@fotfeste/shared/ui';
import { Clock, DatePipe, formatDateTime, formatTime, I18n, osloDate } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Draft } from './draft';

/** `<ff-draft-note [draft]="draft" />`: what is saved, and what to do when two versions meet. The page shows its own fields of `draft.theirs()`. */
@Component({
  selector: 'ff-draft-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, Tag, TranslocoPipe],
  templateUrl: './draft-note.html',
})
export class DraftNote {
  readonly draft = input.required<Draft<object>>();

  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  protected readonly status = computed(() => this.draft().status());
  protected readonly expiresOn = computed(() => this.draft().expiresOn());
  protected readonly text = computed(() => {
    const status = this.status();
    switch (status.kind) {
      case 'saved':
        return this.saved(status.at);
      case 'unsaved':
      case 'saving':
        return this.i18n.text('draft.saving');
      case 'retrying':
        return this.i18n.text('draft.retrying');
      default:
        return '';
    }
  });
  protected readonly tone = computed(() => (this.status().kind === 'retrying' ? 'warning' : 'neutral'));
  protected readonly author = computed(() => {
    const status = this.status();
    return status.kind === 'following' ? status.author : '';
  });
  protected readonly refusal = computed(() => {
    const status = this.status();
    return status.kind === 'refused' ? status.problem.title : '';
  });

  /** The time is enough on the day itself. */
  private saved(at: string): string {
    return osloDate(new Date(at)) === this.clock.today()
      ? this.i18n.text('draft.saved', { time: formatTime(at) })
      : this.i18n.text('draft.savedBefore', { at: formatDateTime(at) });
  }

  protected async keepMine(): Promise<void> {
    await this.draft().keepMine();
  }

  protected takeTheirs(): void {
    this.draft().takeTheirs();
  }

  protected async takeOver(): Promise<void> {
    await this.draft().takeOver();
  }
}
