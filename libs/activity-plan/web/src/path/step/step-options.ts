import { computed, inject, Injectable } from '@angular/core';
import { isPlannable, stepIntents, stepWaits } from '@fotfeste/activity-plan/domain';
import { measureCodes } from '@fotfeste/eligibility/domain';
import { purposes } from '@fotfeste/participation/domain';
import { I18n } from '@fotfeste/shared/web';
import { PathTexts } from '../path-texts';

/** What can be chosen for a step, in the language of the page. */
@Injectable({ providedIn: 'root' })
export class StepOptions {
  private readonly i18n = inject(I18n);
  private readonly texts = inject(PathTexts);

  readonly measures = computed(() => measureCodes.filter(isPlannable).map((value) => ({ value, label: this.texts.measure(value) })));
  readonly purposes = computed(() => purposes.map((value) => ({ value, label: this.i18n.text(`participation.purpose.${value}`) })));
  readonly waits = computed(() => stepWaits.map((value) => ({ value, label: this.i18n.text(`plan.path.waits.${value}`) })));
  readonly intents = computed(() => stepIntents.map((value) => ({ value, label: this.i18n.text(`plan.path.intent.${value}`) })));
}
