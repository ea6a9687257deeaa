import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { usedFactKinds } from '@fotfeste/assistance/domain';
import { RouterLink } from '@angular/router';
import { Link, Panel } from '@fotfeste/shared/ui';
import { Clock, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';
import { UsedFactTexts } from './used-fact-texts';

const assessedKinds: readonly string[] = ['work-capacity', 'barrier', 'resource'];

/** What the sources of a decision said the day it was decided, however the file reads now. */
@Component({
  selector: 'ff-assistance-used-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.used.heading' | transloco">
      <div class="ff-stack">
        <p class="ff-subtle">{{ 'assistance.used.text' | transloco: { date: (decision().decidedOn | ffDate) } }}</p>
        @for (group of groups(); track group.kind) {
          <section class="ff-assistance-used">
            <h3 class="aksel-label aksel-label--small">{{ 'assistance.used.kind.' + group.kind | transloco }}</h3>
            <ul class="ff-assistance-lines">
              @for (line of group.lines; track $index) {
                <li>
                  {{ line.says }}
                  <span class="ff-subtle">{{ line.from }}</span>
                </li>
              }
            </ul>
          </section>
        }
        @if (words(); as words) {
          <p>
            <a ff-link [routerLink]="words.link" [queryParams]="words.query">{{
              'assistance.used.words' | transloco: { date: (decision().decidedOn | ffDate) }
            }}</a>
          </p>
        }
      </div>
    </ff-panel>
  `,
})
export class UsedFacts {
  readonly decision = input.required<Decision>();
  /** Whose file it is, when the words of the assessment are to be found from here. */
  readonly participantId = input<string>();

  private readonly clock = inject(Clock);

  private readonly texts = inject(UsedFactTexts);
  /** Where the words stand: the snapshot keeps codes, the words stay with the assessment and its versions. */
  protected readonly words = computed(() => {
    const [participantId, { decidedOn, usedFacts }] = [this.participantId(), this.decision()];
    if (!participantId || !decidedOn || !usedFacts.some(({ kind }) => assessedKinds.includes(kind))) return undefined;
    return decidedOn < this.clock.today()
      ? { link: ['/participants', participantId, 'decisions'], query: { asOf: decidedOn } }
      : { link: ['/participants', participantId, 'needs'], query: {} };
  });
  protected readonly groups = computed(() =>
    usedFactKinds
      .map((kind) => ({
        kind,
        lines: this.decision()
          .usedFacts.filter((fact) => fact.kind === kind)
          .map((fact) => ({ says: this.texts.says(fact), from: this.texts.from(fact) })),
      }))
      .filter(({ lines }) => lines.length > 0),
  );
}
