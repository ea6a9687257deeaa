import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { daysAtRest } from '@fotfeste/draft/domain';
import { Tag } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, formatDateTime, formatTime, I18n, osloDate } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Draft } from './draft';

/** `<ff-draft-line [draft]="draft" />`: in one line what is saved, how long it is kept, and whether a choice waits further up. */
@Component({
  selector: 'ff-draft-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, Tag, TranslocoPipe],
  template: `
    @if (text()) {
      <ff-tag [tone]="tone()" [marked]="status().kind === 'retrying'">{{ text() }}</ff-tag>
    }
    @if (expiresOn(); as day) {
      <ff-tag tone="warning" marked>{{ 'draft.expires' | transloco: { date: day | ffDate } }}</ff-tag>
    }
    @if (daysAtRest(); as days) {
      <ff-tag tone="warning" marked>{{ 'draft.rested' | transloco: { days } }}</ff-tag>
    }
    @if (waiting() > 0 && status().kind !== 'following') {
      <ff-tag tone="warning" marked>{{ 'draft.waits' | ffCounted: waiting() }}</ff-tag>
    }
  `,
  host: { class: 'ff-row ff-draft-line' },
})
export class DraftLine {
  readonly draft = input.required<Draft<object>>();

  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  protected readonly status = computed(() => this.draft().status());
  protected readonly expiresOn = computed(() => this.draft().expiresOn());
  protected readonly daysAtRest = computed(() => {
    const status = this.status();
    return status.kind === 'saved' ? daysAtRest(this.draft().key.kind, osloDate(new Date(status.at)), this.clock.today()) : undefined;
  });
  protected readonly waiting = computed(() => this.draft().contested().length);
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

  /** The time is enough on the day itself. */
  private saved(at: string): string {
    return osloDate(new Date(at)) === this.clock.today()
      ? this.i18n.text('draft.saved', { time: formatTime(at) })
      : this.i18n.text('draft.savedBefore', { at: formatDateTime(at) });
  }
}
