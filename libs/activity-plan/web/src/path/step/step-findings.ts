import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TimeLengthPipe } from '@fotfeste/eligibility/web';
import { EvidenceCard, evidenceOf } from '@fotfeste/measure/web';
import { InlineMessage, Link, ReadMore, Tag, type Tone } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import type { CombinationVerdict } from '@fotfeste/eligibility/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts, standingLook } from '../path-texts';
import type { StepCheck, WrittenMeasure } from '../views';

const toneOf: Readonly<Record<CombinationVerdict, Tone>> = { allowed: 'success', warn: 'warning', refused: 'danger' };

/** What was found of one step: the law's answer on its first day, the clock, what runs beside, and what else is worth knowing. */
@Component({
  selector: 'ff-step-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountedPipe,
    DatePipe,
    EvidenceCard,
    InlineMessage,
    Link,
    LocalizedPipe,
    ReadMore,
    RouterLink,
    Tag,
    TimeLengthPipe,
    TranslocoPipe,
  ],
  templateUrl: './step-findings.html',
  host: { class: 'ff-stack' },
})
export class StepFindings {
  readonly participantId = input.required<string>();
  readonly step = input.required<WrittenMeasure>();
  readonly check = input.required<StepCheck>();
  readonly mayRefer = input(false);

  protected readonly texts = inject(PathTexts);
  protected readonly toneOf = toneOf;
  protected readonly look = computed(() => standingLook[this.check().participationId ? 'begun' : this.check().standing]);
  protected readonly because = computed(() => this.texts.because(this.check()));
  protected readonly evidence = computed(() => evidenceOf(this.step().measure));
  protected readonly answerLink = computed(() => ({ measure: this.step().measure, startsOn: this.step().from }));
  protected readonly referLink = computed(() => {
    const { measure, from: startsOn, offeringId: offering } = this.step();
    return { measure, startsOn, ...(offering && { offering }) };
  });
}
