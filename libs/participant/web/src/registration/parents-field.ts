import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { firstAnswers } from '@fotfeste/participant/domain';
import { Button, Checkbox, DateField, Fieldset, RadioGroup, TextField } from '@fotfeste/shared/ui';
import { Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionsOf } from '../fields/options-of';
import { mostParents, type ParentDraft, parentsOf, type RegistrationDraft } from './registration-draft';

/** Each parent with parental responsibility, with the answer and its day; or that nobody knows who has it. */
@Component({
  selector: 'ff-parents-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Checkbox, DateField, Fieldset, RadioGroup, TextField, TranslocoPipe],
  template: `
    @if (!draft().parentsUnknown) {
      @for (parent of parents(); track $index) {
        <ff-fieldset [controlId]="'parents-' + $index" [label]="'participant.entry.parents.one' | transloco: { number: $index + 1 }">
          <div class="ff-form">
            <ff-text-field
              [name]="'parents.' + $index + '.name'"
              [label]="'participant.young.name' | transloco"
              [maxLength]="200"
              [value]="parent.name"
              (valueChange)="write($index, { name: $event })"
            />
            <ff-radio-group
              inline
              [name]="'parents.' + $index + '.answer'"
              [label]="'participant.young.question' | transloco"
              [options]="options()"
              [value]="parent.answer"
              (valueChange)="write($index, { answer: $event })"
            />
            @if (parent.answer === 'given' || parent.answer === 'refused') {
              <ff-date-field
                [name]="'parents.' + $index + '.answeredOn'"
                [label]="'participant.young.on' | transloco"
                [max]="today"
                [value]="parent.answeredOn"
                (valueChange)="write($index, { answeredOn: $event })"
              />
            }
            @if (parents().length > 1) {
              <div>
                <button ff-button="tertiary" size="small" type="button" (click)="remove($index)">
                  {{ 'participant.entry.parents.remove' | transloco: { number: $index + 1 } }}
                </button>
              </div>
            }
          </div>
        </ff-fieldset>
      }
      @if (parents().length < most) {
        <div>
          <button ff-button="secondary" size="small" type="button" (click)="add()">
            {{ 'participant.entry.parents.add' | transloco }}
          </button>
        </div>
      }
    }
    <ff-checkbox
      controlId="field-parents-unknown"
      [label]="'participant.entry.parents.unknown' | transloco"
      [description]="'participant.entry.parents.unknownText' | transloco"
      [checked]="draft().parentsUnknown"
      (checkedChange)="changed.emit({ parentsUnknown: $event })"
    />
  `,
  host: { class: 'ff-stack' },
})
export class ParentsField {
  readonly draft = input.required<Pick<RegistrationDraft, 'parents' | 'parentsUnknown'>>();
  readonly changed = output<Partial<RegistrationDraft>>();

  private readonly i18n = inject(I18n);
  protected readonly today = inject(Clock).today();
  protected readonly most = mostParents;
  protected readonly parents = computed(() => parentsOf(this.draft()));
  protected readonly options = computed(() => optionsOf(firstAnswers, 'participant.young.answer.', this.i18n));

  protected write(index: number, patch: Partial<ParentDraft>): void {
    this.keep(this.parents().map((parent, each) => (each === index ? { ...parent, ...patch } : parent)));
  }

  protected add(): void {
    this.keep([...this.parents(), { name: '', answer: '' }]);
  }

  protected remove(index: number): void {
    this.keep(this.parents().filter((_parent, each) => each !== index));
  }

  private keep(parents: readonly ParentDraft[]): void {
    this.changed.emit({ parents });
  }
}
