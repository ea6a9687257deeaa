import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { decisionPartDefinitions, decisionParts, type DecisionPart } from '@fotfeste/assistance/domain';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SourceLines } from '../source/source-lines';
import type { SourceView } from '../views';

/** What is written in a § 14 a text, decided or not. */
export interface DecisionWords extends Readonly<Record<DecisionPart, string>> {
  readonly reason: string;
  readonly sources: readonly SourceView[];
}

/** The five parts, the reason and the sources, for reading. */
@Component({
  selector: 'ff-assistance-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizedPipe, SourceLines, TranslocoPipe],
  templateUrl: './decision-words.html',
  host: { class: 'ff-assistance-text' },
})
export class DecisionWordsView {
  readonly text = input.required<DecisionWords>();

  protected readonly parts = computed(() =>
    decisionParts.map((part) => ({ part, ...decisionPartDefinitions[part], words: this.text()[part].trim() })),
  );
}
