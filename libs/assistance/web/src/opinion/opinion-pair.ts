import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { opinionsDiffer, ownOpinionNames, profilingNames } from '@fotfeste/assistance/domain';
import { InlineMessage } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NeedOpinions } from '../views';

/** The profiling and the person's own opinion, side by side. What nobody knows is shown as not known. */
@Component({
  selector: 'ff-assistance-opinion-pair',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, InlineMessage, LocalizedPipe, TranslocoPipe],
  template: `
    <dl class="ff-assistance-opinions">
      <div>
        <dt class="ff-subtle">{{ 'assistance.opinion.profiling' | transloco }}</dt>
        <dd>
          @if (profiling(); as shown) {
            <strong>{{ shown.name | ffLocalized }}</strong>
            <span class="ff-subtle">{{ 'assistance.opinion.register' | transloco: { date: (shown.on | ffDate) } }}</span>
          } @else {
            <span class="ff-subtle">{{ 'assistance.opinion.unknown' | transloco }}</span>
          }
        </dd>
      </div>
      <div>
        <dt class="ff-subtle">{{ 'assistance.opinion.own' | transloco }}</dt>
        <dd>
          @if (own(); as shown) {
            <strong>{{ shown.name | ffLocalized }}</strong>
            @if (shown.words) {
              <span class="ff-assistance-words">«{{ shown.words }}»</span>
            }
            <span class="ff-subtle">{{
              'assistance.opinion.saidOn' | transloco: { date: (shown.saidOn | ffDate), name: shown.recordedByName }
            }}</span>
          } @else {
            <span class="ff-subtle">{{ 'assistance.opinion.notAsked' | transloco }}</span>
          }
        </dd>
      </div>
    </dl>
    @if (differ()) {
      <ff-inline-message tone="info">{{ 'assistance.opinion.differ' | transloco }}</ff-inline-message>
    }
  `,
})
export class OpinionPair {
  readonly opinions = input.required<NeedOpinions>();

  protected readonly profiling = computed(() => {
    const { profiling } = this.opinions();
    return profiling && { ...profiling, name: profilingNames[profiling.result] };
  });
  protected readonly own = computed(() => {
    const { own } = this.opinions();
    return own && { ...own, name: ownOpinionNames[own.opinion] };
  });
  protected readonly differ = computed(() => opinionsDiffer(this.opinions().profiling?.result, this.opinions().own?.opinion));
}
