import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { MeasureNames } from '../person/measure-names';

/** What was written when the measure was chosen: purpose, reason, alternatives, the person's own wish, and the yes. */
@Component({
  selector: 'ff-choice-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, Link, Panel, RouterLink, TranslocoPipe],
  templateUrl: './choice-panel.html',
})
export class ChoicePanel {
  readonly participation = input.required<Participation>();

  protected readonly names = inject(MeasureNames);
}
