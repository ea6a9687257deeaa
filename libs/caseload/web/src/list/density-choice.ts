import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Preferences } from '@fotfeste/access/web';
import { Button, Icon } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** One line for each row, or two. The choice is the person's own, for every list. */
@Component({
  selector: 'ff-density-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <button
      ff-button="tertiary"
      size="small"
      type="button"
      [attr.aria-pressed]="preferences.density() === 'compact'"
      [attr.aria-label]="'caseload.density.compact' | transloco"
      (click)="turn()"
    >
      <ff-icon [name]="preferences.density() === 'compact' ? 'BulletList' : 'MenuHamburger'" />
    </button>
  `,
})
export class DensityChoice {
  protected readonly preferences = inject(Preferences);

  protected turn(): void {
    void this.preferences.choose({ density: this.preferences.density() === 'compact' ? 'comfortable' : 'compact' });
  }
}
