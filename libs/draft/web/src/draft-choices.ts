import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Alert, Button, ReadMore } from '@fotfeste/shared/ui';
import { formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Draft } from './draft';
import { type FieldTexts, ShownFields } from './field-texts';
import { both, isBlank, valueOf } from './merge';
import type { Choice, SetAside } from './set-aside';

/** A field, and words that do not stand in it. */
interface Left {
  readonly aside: SetAside;
  readonly label: string;
  readonly here: string;
  readonly there: string;
  readonly at: string;
  readonly canHoldBoth: boolean;
}

/** `<ff-draft-choices [draft]="draft" />`: what to do when two versions of a draft have met, a colleague writes it, or it is gone. */
@Component({
  selector: 'ff-draft-choices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, ReadMore, TranslocoPipe],
  templateUrl: './draft-choices.html',
  host: { class: 'ff-draft-choices', id: 'field-draft', tabindex: '-1' },
})
export class DraftChoices {
  readonly draft = input.required<Draft<object>>();
  /** How the page tells fields that hold more than words and options. */
  readonly texts = input<FieldTexts>();

  private readonly i18n = inject(I18n);
  private readonly shown = inject(ShownFields);
  /** Grows with each look at the page, which tells the labels of its fields only when it stands there. */
  private readonly looks = signal(0);

  protected readonly status = computed(() => this.draft().status());
  protected readonly isFollowing = computed(() => this.status().kind === 'following');
  protected readonly author = computed(() => {
    const status = this.status();
    return status.kind === 'following' ? status.author : '';
  });
  protected readonly refusal = computed(() => {
    const status = this.status();
    return status.kind === 'refused' ? status.problem.title : '';
  });
  protected readonly contested = computed(() => (this.isFollowing() ? [] : this.inWords(this.draft().contested())));
  protected readonly settled = computed(() =>
    this.isFollowing()
      ? []
      : this.inWords(
          this.draft()
            .setAside()
            .filter(({ isSettled }) => isSettled),
        ),
  );
  /** Words that somebody who took over did not get. */
  protected readonly unsaved = computed(() => {
    this.looks();
    if (!this.isFollowing()) return [];
    return this.draft()
      .unsaved()
      .filter(([, value]) => !isBlank(value))
      .map(([field, value]) => ({ field, label: this.label(field), words: this.words(field, value) }));
  });

  constructor() {
    afterRenderEffect(() => {
      this.draft().setAside();
      this.i18n.language();
      this.looks.update((looks) => looks + 1);
    });
  }

  protected choose({ aside }: Left, choice: Choice): void {
    this.draft().choose(aside, choice);
  }

  protected chooseAgain({ aside }: Left): void {
    this.draft().chooseAgain(aside);
  }

  protected remove({ aside }: Left): void {
    this.draft().removeAside(aside);
  }

  protected async saveAnew(): Promise<void> {
    await this.draft().saveAnew();
  }

  protected letGo(): void {
    this.draft().letGo();
  }

  protected async takeOver(): Promise<void> {
    await this.draft().takeOver();
  }

  private inWords(list: readonly SetAside[]): readonly Left[] {
    this.looks();
    return list.map((aside) => {
      const { field, value, at } = aside;
      const here = valueOf(this.draft().value() as Readonly<Record<string, unknown>>, field);
      return {
        ...{ aside, label: this.label(field), at: formatDateTime(at) },
        ...{ here: this.words(field, here), there: this.words(field, value) },
        canHoldBoth: this.canHoldBoth(field, here, value),
      };
    });
  }

  private label(field: string): string {
    return this.texts()?.label(field) ?? this.shown.label(field) ?? this.i18n.text('draft.meeting.field');
  }

  private words(field: string, value: unknown): string {
    const words = this.texts()?.words(field, value) ?? this.shown.words(field, value) ?? this.i18n.text('draft.meeting.content');
    return words.trim() === '' ? this.i18n.text('draft.meeting.empty') : words;
  }

  private canHoldBoth(field: string, here: unknown, there: unknown): boolean {
    if (isBlank(here) || isBlank(there) || both(here, there) === undefined) return false;
    return Array.isArray(here) || this.shown.isFree(field);
  }
}
