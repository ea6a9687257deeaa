import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Draft } from './draft';
import { DraftChoices } from './draft-choices';
import { DraftLine } from './draft-line';
import type { FieldTexts } from './field-texts';

/** `<ff-draft-note [draft]="draft" />`: what is saved, and what to do when two versions meet. */
@Component({
  selector: 'ff-draft-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftChoices, DraftLine],
  template: `
    <ff-draft-line [draft]="draft()" />
    <ff-draft-choices [draft]="draft()" [texts]="texts()" />
  `,
  host: { class: 'ff-draft-note' },
})
export class DraftNote {
  readonly draft = input.required<Draft<object>>();
  /** How the page tells fields that hold more than words and options. */
  readonly texts = input<FieldTexts>();
}
