import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { CheckpointState } from '@fotfeste/participation/domain';
import { Button, InlineMessage, Panel, ProblemMessage, Tag, Toasts, type Tone } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CheckpointDialog } from './checkpoint-dialog';
import { ConsentFields } from './consent-fields';
import type { Checkpoints } from './contract';
import { JobFollowUpFields } from './job-follow-up-fields';

const tones: Readonly<Record<CheckpointState, Tone>> = { recorded: 'success', due: 'warning', ahead: 'neutral', unknown: 'neutral' };

/** How it goes after the end: Nav's own, asked only while one may. */
@Component({
  selector: 'ff-checkpoint-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CheckpointDialog, ConsentFields, InlineMessage, JobFollowUpFields, Panel, ProblemMessage, Tag],
    ...[DatePipe, NumberPipe, TranslocoPipe],
  ],
  templateUrl: './checkpoint-panel.html',
})
export class CheckpointPanel {
  readonly participationId = input.required<string>();
  readonly mayWrite = input(false);

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly tones = tones;
  protected readonly checkpoints = this.client.read('GET /participations/{participationId}/checkpoints', () => ({
    participationId: this.participationId(),
  }));
  /** The point that is being answered. */
  protected readonly asking = signal<string | undefined>(undefined);
  protected readonly asked = computed(() => this.checkpoints.value()?.items.find(({ point }) => point === this.asking()));

  protected done(now: Checkpoints): void {
    this.checkpoints.set({ value: now });
    this.asking.set(undefined);
    this.toasts.show(this.i18n.text('participation.checkpoint.done'));
  }
}
