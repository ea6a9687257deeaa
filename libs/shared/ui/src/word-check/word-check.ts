import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { type KeepReason, keepReasons, sensitiveTopics, sensitiveWordsIn, type WordReader } from '@fotfeste/shared/kernel';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Select } from '../fields/select';
import { InlineMessage } from '../feedback/inline-message';
import { Form } from '../form/form.directive';
import { WordTeller } from './word-teller';

/**
 * Below a text that others read: names the words that may tell about health or crime, and holds the form until they are rewritten or
 * kept for a reason. The reason goes into the history, the words never do. Fields ask for it with `readBy`.
 */
@Component({
  selector: 'ff-word-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InlineMessage, Select, TranslocoPipe],
  template: `
    <div role="status">
      @if (found().length > 0) {
        <ff-inline-message tone="warning">
          <p>
            <strong>{{ 'ui.words.found.' + readBy() | transloco: { words: words() } }}</strong>
          </p>
          <p>{{ 'ui.words.why' | transloco }}</p>
        </ff-inline-message>
      }
    </div>
    @if (found().length > 0) {
      <ff-select
        size="small"
        optional
        [name]="reasonField()"
        [label]="'ui.words.keep' | transloco"
        [options]="reasons()"
        [value]="reason()"
        (valueChange)="keep($event)"
      />
    }
  `,
  host: { class: 'ff-word-check' },
})
export class WordCheck {
  readonly field = input.required<string>();
  readonly text = input.required<string>();
  readonly readBy = input.required<WordReader>();

  private readonly form = inject(Form, { optional: true });
  private readonly teller = inject(WordTeller);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  /** What was kept and why, once the server has it: a second try of the same form tells nothing twice. */
  private told = '';

  protected readonly found = computed(() => sensitiveWordsIn(this.text()));
  private readonly foundWords = computed(() =>
    this.found()
      .map(({ word }) => word.toLocaleLowerCase('nb'))
      .join(' '),
  );
  protected readonly words = computed(() =>
    this.found()
      .map(({ word, topic }) => `«${word}» (${this.i18n.text(`ui.words.topic.${topic}`)})`)
      .join(', '),
  );
  protected readonly reasonField = computed(() => `${this.field()}-kept`);
  protected readonly reasons = computed(() => keepReasons.map((value) => ({ value, label: this.i18n.text(`ui.words.reason.${value}`) })));
  /** Other words are another question. */
  protected readonly reason = linkedSignal<string, KeepReason | ''>({ source: this.foundWords, computation: () => '' });

  constructor() {
    effect((onCleanup) => {
      const [state, field] = [this.form?.state(), this.field()];
      if (!state) return;
      const guard = { field, fault: () => this.fault(), tell: () => this.tell() };
      onCleanup(untracked(() => state.guard(guard)));
    });
  }

  protected keep(reason: KeepReason | ''): void {
    this.reason.set(reason);
    if (reason) this.form?.state().forget(this.field());
  }

  private fault(): string | undefined {
    return this.found().length > 0 && !this.reason() ? this.i18n.text('ui.words.decide') : undefined;
  }

  private tell(): Promise<unknown> | undefined {
    const [reason, field, readBy] = [this.reason(), this.field(), this.readBy()];
    const deed = `${this.foundWords()} ${reason}`;
    if (!reason || this.found().length === 0 || this.told === deed) return undefined;
    const topics = sensitiveTopics.filter((topic) => this.found().some((each) => each.topic === topic));
    const participantId = participantIn(this.router);
    const body = { field, readBy, reason, topics, ...(participantId && { participantId }) };
    return this.teller.tell(body).then(() => (this.told = deed));
  }
}

/** The person whom the address is about, if it is about one. */
function participantIn({ routerState }: Router): string | undefined {
  let route = routerState.snapshot.root;
  while (route.firstChild) route = route.firstChild;
  return route.paramMap.get('participantId') ?? undefined;
}
