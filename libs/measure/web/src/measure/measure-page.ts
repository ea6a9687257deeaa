import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, Facts, Icon, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeasureCode } from '../contract';
import { OfferingTable } from '../offerings/offering-table';
import { contactsOf, enrolmentWaysOf } from './enrolment-ways';
import { EvidenceCard } from '../evidence/evidence-card';
import { MeasureLaw } from './measure-law';
import { MeasureWords } from './measure-words';

const shownOfferings = 10;

/** One kind of measure: for whom, what, how long, how one gets in, where it stands in the law, and its offerings. */
@Component({
  selector: 'ff-measure-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CountedPipe,
    EmptyState,
    EvidenceCard,
    Facts,
    Icon,
    LocalizedPipe,
    MeasureLaw,
    MeasureWords,
    OfferingTable,
    Page,
    Panel,
    ProblemMessage,
    RouterLink,
    Skeleton,
    Tag,
    TranslocoPipe,
  ],
  templateUrl: './measure-page.html',
})
export class MeasurePage {
  readonly code = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly measure = this.client.read('GET /measures/{code}', () => ({ code: this.code() as MeasureCode }));
  protected readonly offerings = this.client.read('GET /offerings', () => {
    const measure = this.measure.value();
    return measure && measure.offerings > 0 ? { measure: [measure.code], sort: 'free' as const, pageSize: shownOfferings } : undefined;
  });

  protected readonly heading = computed(() => {
    const measure = this.measure.value();
    return measure ? this.i18n.localized(measure.name) : this.i18n.text('measure.title.measure');
  });
  /** What it is, when it is not a measure in the narrow sense. */
  protected readonly otherNature = computed(() => {
    const nature = this.measure.value()?.nature;
    return nature === 'measure' ? undefined : nature;
  });
  protected readonly ways = computed(() => {
    const measure = this.measure.value();
    return measure ? enrolmentWaysOf(measure) : [];
  });
  /** Why there is nothing in the list: none has been entered, or the measure never has any. */
  protected readonly whyNone = computed(() => {
    const [way] = this.ways();
    return way === undefined || way === 'running' || way === 'common' ? 'measure.offerings.empty.nothing' : `measure.way.${way}.text`;
  });
  protected readonly contacts = computed(() => {
    const measure = this.measure.value();
    return measure ? contactsOf(measure) : [];
  });
  protected readonly codes = computed(() => {
    const measure = this.measure.value();
    return measure ? [...new Set([measure.code, ...measure.navCodes])] : [];
  });
}
