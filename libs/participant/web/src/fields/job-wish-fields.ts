import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CodeField } from './code-field';
import type { JobSeekerAnswers } from './job-seeker-answers';
import { OccupationsField } from './occupations-field';

/** What somebody has learnt and what they wish to work as. */
@Component({
  selector: 'ff-job-wish-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CodeField, OccupationsField, TranslocoPipe],
  template: `
    <ff-code-field
      list="educations"
      name="educationCode"
      [optional]="true"
      [label]="'participant.jobSeeker.education' | transloco"
      [description]="'participant.jobSeeker.educationHelp' | transloco"
      [value]="answers().education"
      (valueChange)="changed.emit({ education: $event })"
    />
    <ff-occupations-field [value]="answers().wishedOccupations" (valueChange)="changed.emit({ wishedOccupations: $event })" />
  `,
  host: { class: 'ff-form' },
})
export class JobWishFields {
  readonly answers = input.required<JobSeekerAnswers>();
  readonly changed = output<Partial<JobSeekerAnswers>>();
}
