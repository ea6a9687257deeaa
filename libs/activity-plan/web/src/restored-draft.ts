import { ChangeDetectionStrategy, Component, effect, input, output, signal } from '@angular/core';
import type { Draft } from '@fotfeste/draft/web';
import { Alert, Button } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Says that a text was begun earlier and is still here, and offers to begin anew. */
@Component({
  selector: 'ff-plan-restored-draft',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, TranslocoPipe],
  template: `
    @if (wasFound()) {
      <ff-alert announce="politely">
        <p>{{ 'plan.draft.found' | transloco }}</p>
        <button type="button" ff-button="secondary" size="small" (click)="throwAway()">{{ 'plan.draft.throwAway' | transloco }}</button>
      </ff-alert>
    }
  `,
})
export class RestoredDraft {
  readonly draft = input.required<Draft<object>>();
  /** The draft is gone: the page opens a new one. */
  readonly thrownAway = output();

  protected readonly wasFound = signal(false);
  private isRead = false;

  constructor() {
    effect(() => {
      const { kind } = this.draft().status();
      if (this.isRead || kind === 'opening') return;
      this.isRead = true;
      this.wasFound.set(kind === 'saved');
    });
  }

  protected async throwAway(): Promise<void> {
    await this.draft().discard();
    this.wasFound.set(false);
    this.thrownAway.emit();
  }
}
