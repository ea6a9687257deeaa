import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, linkedSignal } from '@angular/core';
import { Button } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Requirement } from '../views';
import { remains } from './outcome';
import { RequirementList } from './requirement-list';

/** The conditions of an answer: all of them, or only those that remain. On a narrow screen what remains comes first. */
@Component({
  selector: 'ff-condition-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, RequirementList, TranslocoPipe],
  template: `
    <h3 class="aksel-heading aksel-heading--xsmall" id="possible-conditions">
      {{ (showsAll() ? 'eligibility.conditions.heading' : 'eligibility.conditions.remaining') | transloco }}
    </h3>
    <ff-requirement-list [entries]="shown()" />
    @if (hasBoth()) {
      <div>
        <button ff-button="tertiary" size="small" type="button" (click)="showsAll.set(!showsAll())">
          {{
            showsAll()
              ? ('eligibility.conditions.rest' | transloco: { count: remaining().length })
              : ('eligibility.conditions.all' | transloco: { count: entries().length })
          }}
        </button>
      </div>
    }
  `,
  host: { class: 'ff-stack ff-stack--tight', role: 'region', 'aria-labelledby': 'possible-conditions' },
})
export class ConditionList {
  readonly entries = input.required<readonly Requirement[]>();

  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly remaining = computed(() => this.entries().filter(remains));
  protected readonly hasBoth = computed(() => this.remaining().length > 0 && this.remaining().length < this.entries().length);
  protected readonly showsAll = linkedSignal(() => (this.hasBoth() && !this.isWide() ? false : true));
  protected readonly shown = computed(() => (this.showsAll() ? this.entries() : this.remaining()));

  private isWide(): boolean {
    return this.window?.matchMedia('(min-width: 40rem)').matches !== false;
  }
}
