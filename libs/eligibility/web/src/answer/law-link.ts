import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { lawAddress, laws } from '@fotfeste/eligibility/domain';
import { Icon, Link } from '@fotfeste/shared/ui';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Basis } from '../views';
import { sectionInWords } from './section-in-words';

interface Published {
  readonly name: LocalizedText;
  readonly address?: string;
}

/**
 * `tiltaksforskriften § 3-3` as a link to the law's own text; how sure the reading is stands below when it is not high. Never a
 * § alone: regulation, act and circular all have a § 3.
 */
@Component({
  selector: 'ff-law-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Link, TranslocoPipe],
  templateUrl: './law-link.html',
  host: { class: 'ff-law-link' },
})
export class LawLink {
  readonly basis = input.required<Basis>();

  private readonly i18n = inject(I18n);
  private readonly published = computed<Published>(() => laws[this.basis().law]);
  protected readonly law = computed(() => this.i18n.text(`eligibility.law.short.${this.basis().law}`));
  protected readonly section = computed(() => unbroken(sectionInWords(this.basis().section, this.i18n.language())));
  protected readonly name = computed(() => `${this.i18n.localized(this.published().name)} ${this.section()}`.trim());
  protected readonly address = computed(() => lawAddress(this.published().address, this.basis().section));
}

/** The sign of a section never stands on another line than its number. */
function unbroken(section: string): string {
  return section.replaceAll(/(§|sections?) (?=\d)/g, '$1\u00a0');
}
