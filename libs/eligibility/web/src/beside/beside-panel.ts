import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import {
  combinationRules,
  measureDefinitions,
  type CombinationRule,
  type CombinationVerdict,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import { type IconName, ProblemMessage, ReadMore, Icon, type Tone } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LawLink } from '../answer/law-link';

const looks: Readonly<Record<CombinationVerdict, { readonly tone: Tone; readonly icon: IconName }>> = {
  allowed: { tone: 'success', icon: 'CheckmarkCircleFill' },
  warn: { tone: 'warning', icon: 'ExclamationmarkTriangleFill' },
  refused: { tone: 'danger', icon: 'XMarkOctagonFill' },
};

/** What the person is in at the same time and whether the sources let the two stand side by side, what should come before, and what may be combined. */
@Component({
  selector: 'ff-beside-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, LawLink, LocalizedPipe, ProblemMessage, ReadMore, TranslocoPipe],
  templateUrl: './beside-panel.html',
})
export class BesidePanel {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  readonly startsOn = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly looks = looks;
  protected readonly combinations = this.client.read('GET /participants/{participantId}/combinations', () => {
    if (!this.permissions.may('participation:read')) return undefined;
    return { participantId: this.participantId(), measure: this.measure(), startsOn: this.startsOn() };
  });

  /** Every pair a source says something of, on the day of the start. */
  protected readonly pairs = computed(() =>
    combinationRules
      .filter(
        ({ of, inForce }) =>
          of.includes(this.measure()) && inForce.from <= this.startsOn() && !(inForce.to && inForce.to < this.startsOn()),
      )
      .map((rule) => ({ ...rule, name: this.otherOf(rule) })),
  );

  protected nameOf(code: MeasureCode): string {
    return this.i18n.localized(measureDefinitions[code].shortName);
  }

  private otherOf({ of: [one, other] }: CombinationRule): string {
    const partner = one === this.measure() ? other : one;
    if (partner === 'ANY') return this.i18n.text('eligibility.beside.anything');
    return partner === 'ANY-MEASURE' ? this.i18n.text('eligibility.beside.anyMeasure') : this.nameOf(partner);
  }
}
