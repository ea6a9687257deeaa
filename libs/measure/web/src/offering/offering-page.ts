import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accessibilityNames, agreementNames, cancelCauseNames, enrolmentNames, intakeNames, isCalledOff } from '@fotfeste/measure/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert, Button, CopyButton, Facts, Icon, Link, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlacesLeft } from '../offerings/places-left';
import { PlacesToCome } from '../forecast/places-to-come';
import { OfferingWork } from '../supply/offering-work';
import { languageName } from '../offerings/language-name';
import { writtenIn } from './written-in';

/** One offering: what, where, when, how full, in which languages, by whom. */
@Component({
  selector: 'ff-offering-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Alert,
    Button,
    CopyButton,
    DatePipe,
    Facts,
    Icon,
    Link,
    LocalizedPipe,
    NumberPipe,
    OfferingWork,
    Page,
    Panel,
    PlacesLeft,
    PlacesToCome,
    ProblemMessage,
    RouterLink,
    Skeleton,
    Tag,
    TranslocoPipe,
  ],
  templateUrl: './offering-page.html',
})
export class OfferingPage {
  readonly offeringId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly offering = this.client.read('GET /offerings/{offeringId}', () => ({ offeringId: this.offeringId() }));
  protected readonly measure = this.client.read('GET /measures/{code}', () => {
    const offering = this.offering.value();
    return offering && { code: offering.measure };
  });

  protected readonly agreementNames = agreementNames;
  protected readonly enrolmentNames = enrolmentNames;
  protected readonly intakeNames = intakeNames;
  protected readonly heading = computed(() => this.offering.value()?.name ?? this.i18n.text('measure.title.offering'));
  protected readonly languages = computed(() =>
    (this.offering.value()?.languages ?? []).map((code) => languageName(code, this.i18n.language())).join(', '),
  );
  protected readonly accessibility = computed(() =>
    (this.offering.value()?.accessibility ?? []).map((code) => accessibilityNames[code][this.i18n.language()]).join(', '),
  );
  protected readonly description = computed(() => {
    const offering = this.offering.value();
    return offering && writtenIn(offering.description, this.i18n.language());
  });

  /** That it was called off before it began, or broken off under way, when and why. */
  protected readonly cancelled = computed(() => {
    const { cancelledOn, cancelCause, startsOn } = this.offering.value() ?? {};
    if (!cancelledOn || !cancelCause || !startsOn) return undefined;
    const wasCalledOff = isCalledOff({ startsOn: startsOn as LocalDate }, cancelledOn as LocalDate);
    return { kind: wasCalledOff ? 'calledOff' : 'brokenOff', on: cancelledOn, cause: cancelCauseNames[cancelCause] } as const;
  });

  protected reload(): void {
    this.offering.reload();
  }
}
