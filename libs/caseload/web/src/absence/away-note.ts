import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { InlineMessage } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe } from '@fotfeste/shared/web';
import { readAway } from './away';

/** Says that whoever is to get people is away, until when, and who stands in meanwhile. Nothing while nobody is chosen, or is there. */
@Component({
  selector: 'ff-away-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, InlineMessage],
  template: `
    @if (absence(); as away) {
      <ff-inline-message tone="warning">{{
        'caseload.redistribution.toAway'
          | ffCounted: people() : { name: away.adviserName, date: (away.to | ffDate), substitute: away.substituteName }
      }}</ff-inline-message>
    }
  `,
})
export class AwayNote {
  readonly adviserId = input.required<string>();
  /** How many the adviser is to get. */
  readonly people = input.required<number>();

  private readonly away = readAway(() => this.adviserId() !== '');
  protected readonly absence = computed(() => this.away().get(this.adviserId()));
}
