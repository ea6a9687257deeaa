import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import { Combobox } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import type { Coded } from '../contract';
import { codeOptions } from './code-options';

/** One occupation or one education, found in the official list by the words people use. */
@Component({
  selector: 'ff-code-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox],
  template: `
    <ff-combobox
      filter="none"
      [name]="name()"
      [label]="label()"
      [description]="description()"
      [optional]="optional()"
      [options]="options()"
      [isLoading]="isLoading()"
      [value]="value()?.code ?? ''"
      (valueChange)="choose($event)"
      (searched)="words.set($event.trim())"
    />
  `,
})
export class CodeField {
  readonly list = input.required<'occupations' | 'educations'>();
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly description = input<string>();
  readonly optional = input(false);
  readonly value = model<Coded | undefined>();

  private readonly client = inject(Client);
  protected readonly words = signal('');
  private readonly occupations = this.client.read('GET /reference/occupations', () => this.asked('occupations'));
  private readonly educations = this.client.read('GET /reference/educations', () => this.asked('educations'));
  private readonly found = computed(() => (this.list() === 'occupations' ? this.occupations : this.educations));
  protected readonly isLoading = computed(() => this.found().isLoading());
  protected readonly options = computed(() => codeOptions(this.found().latest()?.items ?? [], this.value()));

  protected choose(code: string): void {
    const option = this.options().find(({ value }) => value === code);
    this.value.set(option && { code: option.value, name: option.label });
  }

  private asked(list: 'occupations' | 'educations'): { readonly text: string } | undefined {
    const chosen = this.value();
    // A code that nobody has named yet is looked up by itself.
    const text = this.words() || (chosen && chosen.name === chosen.code ? chosen.code : '');
    return text && this.list() === list ? { text } : undefined;
  }
}
