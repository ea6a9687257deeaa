import { ChangeDetectionStrategy, Component, computed, inject, model, signal, viewChild } from '@angular/core';
import { Combobox, InlineMessage, RemovableChip } from '@fotfeste/shared/ui';
import { Announcer, Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Coded } from '../contract';
import { codeOptions } from './code-options';

/** The server takes at most so many wishes. */
const most = 5;

/** The occupations somebody wishes for, each chosen from the official list and shown below the field. */
@Component({
  selector: 'ff-occupations-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, InlineMessage, RemovableChip, TranslocoPipe],
  template: `
    <ff-combobox
      name="wishedOccupations"
      filter="none"
      optional
      [label]="'participant.jobSeeker.occupations' | transloco"
      [description]="'participant.jobSeeker.occupationsHelp' | transloco"
      [options]="options()"
      [isLoading]="found.isLoading()"
      [disabled]="isFull()"
      (valueChange)="add($event)"
      (searched)="words.set($event.trim())"
    />
    @if (isFull()) {
      <ff-inline-message>{{ 'participant.jobSeeker.occupationsFull' | transloco }}</ff-inline-message>
    }
    @if (value().length > 0) {
      <ul class="ff-chosen-list" [attr.aria-label]="'participant.jobSeeker.occupations' | transloco">
        @for (occupation of value(); track occupation.code) {
          <li>
            <ff-removable-chip
              [label]="occupation.name"
              [action]="'participant.jobSeeker.removeOccupation' | transloco: { name: occupation.name }"
              (removed)="remove(occupation)"
            />
          </li>
        }
      </ul>
    }
  `,
  host: { class: 'ff-stack ff-stack--tight' },
})
export class OccupationsField {
  readonly value = model<readonly Coded[]>([]);

  private readonly announcer = inject(Announcer);
  private readonly i18n = inject(I18n);
  private readonly field = viewChild.required<Combobox<string>>(Combobox);
  protected readonly words = signal('');
  protected readonly found = inject(Client).read('GET /reference/occupations', () => (this.words() ? { text: this.words() } : undefined));
  protected readonly options = computed(() =>
    codeOptions(this.found.latest()?.items ?? []).filter((option) => !this.value().some(({ code }) => code === option.value)),
  );
  protected readonly isFull = computed(() => this.value().length >= most);

  protected add(code: string): void {
    const option = this.options().find(({ value }) => value === code);
    if (!option) return;
    this.value.update((chosen) => [...chosen, { code: option.value, name: option.label }]);
    this.announcer.say(this.i18n.text('participant.jobSeeker.occupationAdded', { name: option.label }));
    // The field shows what it has chosen when this call is over; the chip shows it instead.
    queueMicrotask(() => {
      this.words.set('');
      this.field().clear();
    });
  }

  protected remove({ code, name }: Coded): void {
    this.value.update((chosen) => chosen.filter((each) => each.code !== code));
    this.announcer.say(this.i18n.text('participant.jobSeeker.occupationRemoved', { name }));
  }
}
