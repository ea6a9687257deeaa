import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { detailFilters, detailTopics, mostDetails, readDetail, type DetailTopic } from '@fotfeste/caseload/domain';
import { Button, Icon, Modal, ReadMore, SearchField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DetailField } from './detail-field';
import { DetailNames } from './detail-names';

/** Every detail filter by topic, found by its name. Nothing changes in the list before it is said. */
@Component({
  selector: 'ff-details-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DetailField, Icon, Modal, ReadMore, SearchField, TranslocoPipe],
  templateUrl: './details-dialog.html',
})
export class DetailsDialog {
  /** Choices in force, as they are written in an address. */
  readonly chosen = input.required<readonly string[]>();
  readonly chose = output<readonly string[]>();

  private readonly i18n = inject(I18n);
  private readonly names = inject(DetailNames);
  protected readonly most = mostDetails;
  protected readonly isOpen = signal(false);
  protected readonly wanted = signal('');
  protected readonly draft = signal<readonly string[]>([]);
  /** Topics that stood open when the dialog opened, or were opened since. */
  private readonly opened = signal<ReadonlySet<DetailTopic>>(new Set());
  protected readonly isTooMuch = computed(() => this.draft().length > mostDetails);

  protected readonly topics = computed(() => {
    const words = this.wanted().toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return detailTopics.flatMap((topic) => {
      const heading = this.i18n.text(`caseload.detail.topic.${topic}`);
      const rows = detailFilters
        .filter((filter) => filter.topic === topic)
        .map((filter) => ({ filter, chosen: this.draft().filter((written) => readDetail(written)?.code === filter.code) }));
      const shown = rows.filter(({ filter }) => {
        const text = `${heading} ${this.names.filter(filter)}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      });
      const count = rows.reduce((sum, { chosen }) => sum + chosen.length, 0);
      const label = count > 0 ? this.i18n.text('caseload.detail.topicChosen', { topic: heading, count }) : heading;
      return shown.length > 0 ? [{ topic, label, rows: shown, isOpen: words.length > 0 || this.opened().has(topic) }] : [];
    });
  });

  /** Opens with what is chosen, at the topics it is chosen in. */
  open(): void {
    this.draft.set(this.chosen());
    this.wanted.set('');
    const codes = this.chosen().map((written) => readDetail(written)?.code);
    this.opened.set(new Set(detailFilters.filter(({ code }) => codes.includes(code)).map(({ topic }) => topic)));
    this.isOpen.set(true);
  }

  protected turn(topic: DetailTopic, isOpen: boolean): void {
    this.opened.update((before) => new Set(isOpen ? [...before, topic] : [...before].filter((each) => each !== topic)));
  }

  /** What is chosen in one filter takes the place of what was chosen there before. */
  protected choose(code: string, written: readonly string[]): void {
    this.draft.update((before) => [...before.filter((each) => readDetail(each)?.code !== code), ...written]);
  }

  protected use(): void {
    if (this.isTooMuch()) return;
    this.isOpen.set(false);
    this.chose.emit(this.draft());
  }
}
