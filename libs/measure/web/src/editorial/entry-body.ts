import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { accessibilityNames, outsideKindNames } from '@fotfeste/measure/domain';
import { Facts, Link } from '@fotfeste/shared/ui';
import { I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EntryContent } from '../contract';
import { languageName } from '../offerings/language-name';
import { writtenIn } from '../offering/written-in';

/** An entry as readers see it, published or in preview. */
@Component({
  selector: 'ff-entry-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, Link, LocalizedPipe, TranslocoPipe],
  templateUrl: './entry-body.html',
})
export class EntryBody {
  readonly content = input.required<EntryContent>();

  private readonly i18n = inject(I18n);
  protected readonly kindNames = outsideKindNames;
  protected readonly forWhom = computed(() => this.inWords(this.content().forWhomNb, this.content().forWhomNn));
  protected readonly text = computed(() => this.inWords(this.content().contentNb, this.content().contentNn));
  protected readonly languages = computed(() =>
    (this.content().languages ?? []).map((code) => languageName(code, this.i18n.language())).join(', '),
  );
  protected readonly accessibility = computed(() =>
    (this.content().accessibility ?? []).map((code) => this.i18n.localized(accessibilityNames[code])).join(', '),
  );

  private inWords(nb: string | undefined, nn: string | undefined) {
    return nb ? writtenIn({ nb, ...(nn && { nn }) }, this.i18n.language()) : undefined;
  }
}
