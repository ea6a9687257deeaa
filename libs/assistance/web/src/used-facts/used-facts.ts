import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { usedFactKinds } from '@fotfeste/assistance/domain';
import { Panel } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';
import { UsedFactTexts } from './used-fact-texts';

/** What the sources of a decision said the day it was decided, however the file reads now. */
@Component({
  selector: 'ff-assistance-used-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Panel, TranslocoPipe],
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
      </div>
    </ff-panel>
  `,
})
export class UsedFacts {
  readonly decision = input.required<Decision>();

  private readonly texts = inject(UsedFactTexts);
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
