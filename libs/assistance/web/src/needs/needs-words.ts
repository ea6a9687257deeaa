import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Barrier, barrierNames, type CodeOrigin, type Resource, resourceNames } from '@fotfeste/assistance/domain';
import { DatePipe, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SourceLines } from '../source/source-lines';
import { isLocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Needs } from '../views';
import { type Assessed, isCapacityBegun } from './assessed';
import { NeedsTexts } from './needs-texts';
import { type TickedCode, TickedCodes } from './ticked-codes';

/** A needs assessment, for reading. */
@Component({
  selector: 'ff-assistance-needs-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, SourceLines, TickedCodes, TranslocoPipe],
  templateUrl: './needs-words.html',
  host: { class: 'ff-assistance-text' },
})
export class NeedsWords {
  readonly assessed = input.required<Assessed>();
  /** What was ticked before; nothing where the text is not saved yet. */
  readonly former = input<Pick<Needs, 'formerBarriers' | 'formerResources'>>();

  private readonly i18n = inject(I18n);
  private readonly texts = inject(NeedsTexts);
  protected readonly barriers = computed(() => {
    const { barriers, barrierOrigins } = this.assessed();
    return barriers.map((code) =>
      this.ticked(
        this.barrier(code),
        barrierOrigins.find((origin) => origin.code === code),
      ),
    );
  });
  protected readonly resources = computed(() => {
    const { resources, resourceOrigins } = this.assessed();
    return resources.map((code) =>
      this.ticked(
        this.resource(code),
        resourceOrigins.find((origin) => origin.code === code),
      ),
    );
  });
  protected readonly formerBarriers = computed(() => (this.former()?.formerBarriers ?? []).map((each) => this.until(each, barrierNames)));
  protected readonly formerResources = computed(() =>
    (this.former()?.formerResources ?? []).map((each) => this.until(each, resourceNames)),
  );
  /** Only what is written: most people have none of it. */
  protected readonly methods = computed(() =>
    (['opennessWords', 'earlySignWords'] as const)
      .map((field) => ({ field, words: this.assessed()[field].trim() }))
      .filter(({ words }) => words !== ''),
  );
  protected readonly hasCapacity = computed(() => isCapacityBegun(this.assessed()));

  private barrier(code: Barrier): string {
    return this.i18n.localized(barrierNames[code]);
  }

  private resource(code: Resource): string {
    return this.i18n.localized(resourceNames[code]);
  }

  private ticked(name: string, origin: CodeOrigin | undefined): TickedCode {
    return { name, said: origin ? this.texts.said(origin) : '' };
  }

  /** A code that the list has no longer keeps its own name. */
  private until({ code, until }: FormerCode, names: Readonly<Record<string, LocalizedText>>): string {
    const name = names[code];
    const said = name ? this.i18n.localized(name) : code;
    return this.i18n.text('assistance.needs.formerUntil', { code: said, date: isLocalDate(until) ? formatDate(until) : until });
  }
}

type FormerCode = Needs['formerBarriers'][number];
