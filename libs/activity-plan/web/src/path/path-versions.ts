import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Alert, Button, Tag } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts } from './path-texts';
import type { WrittenStep } from './views';

/** A path as one of two people wrote it. */
export interface PathVersion {
  readonly name: string;
  readonly steps: readonly WrittenStep[];
}

/** Both versions of a path that two people wrote at once, step by step, with what is only in one of them marked. */
@Component({
  selector: 'ff-path-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, Tag, TranslocoPipe],
  template: `
    <ff-alert tone="warning" announce="at-once" [heading]="'plan.path.theirs.heading' | transloco">
      <p>{{ 'plan.path.theirs.text' | transloco }}</p>
      <div class="ff-path-versions">
        @for (side of sides(); track side.who) {
          <section [attr.aria-label]="'plan.conflict.' + side.who | transloco">
            <p class="ff-subtle">{{ 'plan.conflict.' + side.who | transloco }}</p>
            <p>
              <strong class="ff-meeting__words">{{ side.name }}</strong>
            </p>
            <ol class="ff-path-versions__steps">
              @for (step of side.steps; track step.id) {
                <li>
                  <strong>{{ step.name }}</strong>
                  @if (step.differs; as differs) {
                    <ff-tag tone="warning">{{ 'plan.path.theirs.' + differs | transloco }}</ff-tag>
                  }
                  <span class="ff-numeric">{{ step.period }}</span>
                  @if (step.rest) {
                    <span class="ff-subtle ff-meeting__words">{{ step.rest }}</span>
                  }
                </li>
              } @empty {
                <li class="ff-subtle">{{ 'plan.path.theirs.noSteps' | transloco }}</li>
              }
            </ol>
            <button type="button" ff-button="secondary" size="small" (click)="chosen.emit(side.who)">
              {{ 'plan.path.theirs.' + side.who | transloco }}
            </button>
          </section>
        }
      </div>
    </ff-alert>
  `,
})
export class PathVersions {
  readonly mine = input.required<PathVersion>();
  readonly theirs = input.required<PathVersion>();
  readonly chosen = output<'mine' | 'theirs'>();

  private readonly texts = inject(PathTexts);
  private readonly i18n = inject(I18n);
  protected readonly sides = computed(() => [
    this.side('mine', this.mine(), this.theirs()),
    this.side('theirs', this.theirs(), this.mine()),
  ]);

  private side(who: 'mine' | 'theirs', { name, steps }: PathVersion, other: PathVersion) {
    const inOrder = [...steps].sort((left, right) => (left.from < right.from ? -1 : 1));
    return { who, name, steps: inOrder.map((step) => this.line(step, other.steps)) };
  }

  private line(step: WrittenStep, others: readonly WrittenStep[]) {
    const other = others.find(({ id }) => id === step.id);
    const differs = other ? (saidOf(other) === saidOf(step) ? undefined : ('changed' as const)) : ('onlyHere' as const);
    const { id, purpose, waitsFor, intent, words, outside } = step;
    const rest = [
      outside && this.texts.offer(outside),
      purpose && this.i18n.text(`participation.purpose.${purpose}`),
      waitsFor && this.i18n.text(`plan.path.waits.${waitsFor}`),
      differs && this.i18n.text(`plan.path.intent.${intent}`),
      words,
    ];
    return { id, differs, name: this.texts.step(step), period: this.texts.period(step), rest: rest.filter(Boolean).join(' · ') };
  }
}

/** What the step says, whatever the page knows beside. */
function saidOf({ offeringName: _offeringName, ...step }: WrittenStep): string {
  return JSON.stringify(Object.entries(step).sort(([left], [right]) => (left < right ? -1 : 1)));
}
