import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon, ReadMore } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactTexts } from '../fact/fact-texts';
import type { Result } from '../views';
import { ExplainedPipe } from './explained.pipe';
import { LawLink } from './law-link';

/** What follows from taking part, and what Nav's own systems would warn about. Neither decides anything. */
@Component({
  selector: 'ff-consequences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ExplainedPipe, Icon, LawLink, LocalizedPipe, NgTemplateOutlet, ReadMore, TranslocoPipe],
  templateUrl: './consequences.html',
})
export class Consequences {
  readonly result = input.required<Result>();

  protected readonly facts = inject(FactTexts);
  protected readonly warnings = computed(() => this.result().warnings ?? []);
  private readonly information = computed(() => this.result().information ?? []);
  protected readonly tasks = computed(() => this.information().filter(({ task }) => task));
  protected readonly notes = computed(() => this.information().filter(({ task }) => !task));
}
