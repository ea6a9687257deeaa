import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { overlappingFacts } from '@fotfeste/participant/domain';
import { given, isLocalDate } from '@fotfeste/shared/kernel';
import { Alert, Button, ErrorSummary, Form, FormState, Modal, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Clock, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonFacts } from '../contract';
import { Edit, type Versioned } from './edit';
import { emptyFact, type FactContent, factContent, type FactKind, type FactView } from './fact-content';
import { factErrors } from './fact-errors';
import { FactFields } from './fact-fields';
import { factName, factsOf, fieldWords } from './fact-words';
import { FactWriter } from './fact-writer';
import { type ContestedField, FieldConflict, undecidedErrors } from './field-conflict';

/** What is to be done: something new is told, or what stands is changed or gets its last day. */
export interface FactTask {
  readonly kind: FactKind;
  readonly deed: 'add' | 'change' | 'end';
  readonly fact?: FactView;
}

/** Adds, changes or ends one fact about a person. */
@Component({
  selector: 'ff-fact-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, ErrorSummary, FactFields, FieldConflict, Form, Modal, TranslocoPipe],
  templateUrl: './fact-dialog.html',
})
export class FactDialog {
  readonly participantId = input.required<string>();
  readonly task = input<FactTask | undefined>();
  readonly facts = input.required<PersonFacts>();
  readonly saved = output<Answer<PersonFacts>>();
  /** A colleague has changed the same: everything must be read again before both can be shown. */
  readonly collided = output();
  readonly closed = output();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly writer = inject(FactWriter);
  protected readonly form = linkedSignal({ source: this.task, computation: () => new FormState() });
  protected readonly edit = linkedSignal({ source: this.task, computation: (task) => this.begun(task) });
  protected readonly heading = computed(() => {
    const task = this.task();
    return task ? this.i18n.text(`participant.fact.${task.deed}.${task.kind}`) : '';
  });
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [edit, latest] = [this.edit(), this.latest()];
    if (!edit.hasRead(latest)) return [];
    return edit.contested().map((name) => ({
      name,
      label: this.i18n.text(name === 'percent' ? `participant.fact.percent.${this.task()?.kind ?? 'benefit'}` : `participant.fact.${name}`),
      mine: fieldWords(name, edit.content(), this.facts(), this.i18n),
      theirs: fieldWords(name, latest.content, this.facts(), this.i18n),
      choice: edit.choices()[name],
    }));
  });

  /** Sick leaves, or benefits, with which the one on the form shares days, in words. */
  protected readonly overlaps = computed<readonly string[]>(() => {
    const { from, to, employmentId } = this.edit().content();
    const [task, facts] = [this.task(), this.facts()];
    if ((task?.kind !== 'sick-leave' && task?.kind !== 'benefit') || !from) return [];
    const known = factsOf(task.kind, facts).flatMap((fact) => {
      const { id, employmentId, from: begins, to: ends } = fact;
      return begins && isLocalDate(begins)
        ? [{ fact, id, employmentId, from: begins, to: ends !== undefined && isLocalDate(ends) ? ends : undefined }]
        : [];
    });
    const told = { id: task.fact?.id, employmentId: employmentId || undefined, from, ...given({ to }) };
    return overlappingFacts(told, known).map(({ fact, from: begins, to: ends }) => {
      const values = { percent: fact.percent ?? '', from: formatDate(begins), to: ends ? formatDate(ends) : '' };
      const days = this.i18n.text(`participant.fact.overlap.${ends ? 'days' : 'running'}`, values);
      return task.kind === 'benefit' ? `${factName(task.kind, fact, facts, this.i18n)}: ${days}` : days;
    });
  });

  protected async save({ kind, fact }: FactTask): Promise<void> {
    const edit = this.edit();
    const { content, version } = edit.toSend(this.latest());
    const answer = await this.form().submit({
      check: () => ({ ...factErrors(kind, content, this.i18n), ...undecidedErrors(edit, this.i18n) }),
      send: async (key) => {
        try {
          if (!fact) return await this.writer.add(this.participantId(), kind, content, key);
          return await this.writer.change(this.participantId(), kind, { id: fact.id, version }, content, key);
        } catch (error) {
          if (!edit.collided(error)) throw error;
          this.collided.emit();
          return undefined;
        }
      },
    });
    if (!answer) return;
    const isRenewed = !fact && factsOf(kind, answer.value).length === factsOf(kind, this.facts()).length;
    this.saved.emit(answer);
    this.toasts.show(this.i18n.text(`participant.fact.${isRenewed ? 'renewed' : 'saved'}`));
  }

  private begun(task: FactTask | undefined): Edit<FactContent> {
    return new Edit(started(task), task?.deed === 'end' ? { to: this.clock.today() } : {});
  }

  /** The fact as the server has it now. */
  private latest(): Versioned<FactContent> {
    const task = this.task();
    const fact = task?.fact && factsOf(task.kind, this.facts()).find(({ id }) => id === task.fact?.id);
    return fact ? { content: factContent(fact), version: fact.version } : started(task);
  }
}

function started(task: FactTask | undefined): Versioned<FactContent> {
  return task?.fact ? { content: factContent(task.fact), version: task.fact.version } : { content: emptyFact, version: 0 };
}
