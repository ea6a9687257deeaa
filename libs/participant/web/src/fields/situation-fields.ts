import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { knownAnswers, situations } from '@fotfeste/participant/domain';
import { CheckboxGroup, RadioGroup, TextArea } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionsOf } from './options-of';
import type { JobSeekerAnswers } from './job-seeker-answers';

/** Why somebody is looking for work, and what stands in the way. */
@Component({
  selector: 'ff-situation-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckboxGroup, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-checkbox-group
      class="ff-situations"
      name="situations"
      [label]="'participant.jobSeeker.why' | transloco"
      [description]="'participant.jobSeeker.situationsHelp' | transloco"
      [options]="situations()"
      [value]="answers().situations"
      (valueChange)="changed.emit({ situations: $event })"
    />
    <ff-radio-group
      name="otherHindrances"
      inline
      optional
      [label]="'participant.jobSeeker.otherHindrances' | transloco"
      [description]="'participant.jobSeeker.otherHindrancesHelp' | transloco"
      [options]="known()"
      [value]="answers().otherHindrances"
      (valueChange)="changed.emit({ otherHindrances: $event })"
    />
    <ff-text-area
      readBy="colleagues"
      name="explanation"
      optional
      [label]="'participant.jobSeeker.explanation' | transloco"
      [maxLength]="2000"
      [value]="answers().explanation"
      (valueChange)="changed.emit({ explanation: $event })"
    />
  `,
  host: { class: 'ff-form' },
})
export class SituationFields {
  readonly answers = input.required<JobSeekerAnswers>();
  readonly changed = output<Partial<JobSeekerAnswers>>();

  private readonly i18n = inject(I18n);
  protected readonly situations = computed(() => optionsOf(situations, 'participant.situation.', this.i18n));
  protected readonly known = computed(() => optionsOf(knownAnswers, 'participant.known.', this.i18n));
}
