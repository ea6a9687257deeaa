import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { CheckboxGroup, DateField, type Option, Panel, TextArea } from '@fotfeste/shared/ui';
import { DatePipe, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Trial, TrialList } from '../../provider/trial-list';
import type { LinkQuestion } from '../link-views';
import { DoorFinalFields } from './final-fields';
import { emptyWeek, type TypedAnswers, type TypedFinal, type TypedWeek } from './typed-answers';
import { DoorWeekFields } from './week-fields';

/** The questions that are due, each kind in a panel of its own. */
@Component({
  selector: 'ff-door-questions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckboxGroup, DateField, DatePipe, DoorFinalFields, DoorWeekFields, Panel, TextArea, TranslocoPipe, TrialList],
  templateUrl: './door-questions.html',
  host: { class: 'ff-stack' },
})
export class DoorQuestions {
  readonly questions = input.required<readonly LinkQuestion[]>();
  readonly typed = model.required<TypedAnswers>();

  private readonly i18n = inject(I18n);
  protected readonly firstDay = computed(() => this.asked('first-day'));
  protected readonly weeks = computed(() => this.questions().filter(({ kind }) => kind === 'attendance'));
  protected readonly interim = computed(() => this.asked('interim-report'));
  protected readonly final = computed(() => this.asked('final-report'));

  protected confirmation(day: string): readonly Option<'yes'>[] {
    return [{ value: 'yes', label: this.i18n.text('participation.door.firstDay.confirm', { date: formatDate(day as LocalDate) }) }];
  }

  protected weekOf({ weekFrom }: LinkQuestion): TypedWeek {
    return this.typed().weeks[weekFrom ?? ''] ?? emptyWeek;
  }

  protected setWeek(question: LinkQuestion, patch: Partial<TypedWeek>): void {
    const weeks = { ...this.typed().weeks, [question.weekFrom ?? '']: { ...this.weekOf(question), ...patch } };
    this.write({ weeks });
  }

  protected setFinal(patch: Partial<TypedFinal>): void {
    this.write({ final: { ...this.typed().final, ...patch } });
  }

  protected setDay(firstDay: LocalDate | undefined): void {
    this.write({ firstDay });
  }

  protected setTrials(trials: readonly Trial[]): void {
    this.write({ trials });
  }

  protected write(patch: Partial<TypedAnswers>): void {
    this.typed.update((typed) => ({ ...typed, ...patch }));
  }

  private asked(kind: LinkQuestion['kind']): LinkQuestion | undefined {
    return this.questions().find((question) => question.kind === kind);
  }
}
