import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Facts, Link, Panel, ReadMore, Tag } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';

/** For whoever is told only that there is one. */
const someMeasure: LocalizedText = { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' };

/** The youth guarantee of one person: who the contact person is, whether it has started in time, and whether anybody has talked since. */
@Component({
  selector: 'ff-overview-youth',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, Link, LocalizedPipe, Panel, ReadMore, RouterLink, Tag, TranslocoPipe],
  templateUrl: './overview-youth.html',
})
export class OverviewYouth {
  readonly overview = input.required<OverviewView>();
  readonly youth = input.required<NonNullable<OverviewView['youth']>>();
  readonly base = input.required<string>();

  protected readonly tone = computed(() => {
    const { state, isLate } = this.youth();
    if (state === 'started') return 'success';
    return isLate ? 'danger' : 'warning';
  });
  /** The measure or plan activity that runs now. */
  protected readonly activity = computed(() => {
    const { participations, activities } = this.overview();
    const running = participations.find(({ phase }) => phase === 'running');
    if (running?.measure) return { name: measureDefinitions[running.measure].shortName, from: running.from };
    if (running) return { name: someMeasure, from: running.from };
    const own = activities.find(({ status }) => status === 'in-progress');
    return own && { title: own.title, kind: own.kind, from: own.from };
  });
}
