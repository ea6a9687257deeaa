import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { Combobox, InlineMessage } from '@fotfeste/shared/ui';
import { Client, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Company } from '../contract';
import type { Employer } from './views';

const pauseMs = 250;

/** An employer: chosen from the company register, or written by hand when it is not there or the register does not answer. */
@Component({
  selector: 'ff-employer-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, InlineMessage, TranslocoPipe],
  template: `
    <ff-combobox
      name="employerName"
      filter="none"
      takes="words"
      [label]="'participation.ips.employer' | transloco"
      [description]="'participation.ips.employerText' | transloco"
      [options]="options()"
      [isLoading]="isLoading()"
      [value]="chosen().organisation || chosen().name"
      (searched)="search($event)"
      (valueChange)="choose($event)"
    />
    @if (refusal()) {
      <ff-inline-message tone="warning">{{ refusal() }}</ff-inline-message>
    }
  `,
  host: { class: 'ff-stack ff-stack--tight' },
})
export class EmployerField {
  readonly chosen = input.required<Employer>();
  readonly changed = output<Employer>();

  private readonly client = inject(Client);
  private readonly found = signal<readonly Company[]>([]);
  protected readonly isLoading = signal(false);
  /** Why the register does not answer; the name is then written. */
  protected readonly refusal = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly options = computed(() => {
    const { name, organisation } = this.chosen();
    const found = this.found().map(({ orgNumber, name: label, municipality }) => ({
      value: orgNumber,
      label,
      description: `${orgNumber} · ${municipality.name}`,
    }));
    const isListed = !organisation || found.some(({ value }) => value === organisation);
    return isListed ? found : [{ value: organisation, label: name }, ...found];
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  protected search(text: string): void {
    clearTimeout(this.timer);
    if (text.trim().length < 2) return;
    this.timer = setTimeout(() => void this.look(text.trim()), pauseMs);
  }

  protected choose(value: string): void {
    const option = this.options().find((each) => each.value === value);
    this.changed.emit(option ? { name: option.label, organisation: option.value } : { name: value });
  }

  private async look(text: string): Promise<void> {
    this.isLoading.set(true);
    try {
      this.found.set((await this.client.send('POST /companies/search', { body: { text } })).value.items);
      this.refusal.set('');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem.title);
    } finally {
      this.isLoading.set(false);
    }
  }
}
