import { ChangeDetectionStrategy, Component, inject, input, type OnInit, output, signal } from '@angular/core';
import {
  Button,
  Checkbox,
  Combobox,
  ErrorSummary,
  Fieldset,
  Form,
  FormState,
  Select,
  TextArea,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { OutsideFields } from '../path/step/outside-fields';
import { StepOptions } from '../path/step/step-options';
import {
  blankOffer,
  blankStep,
  blankTemplate,
  bodyOf,
  emptyFields,
  inputOf,
  type StepInput,
  type TemplateInput,
  type TemplateLanguage,
  templateLanguages,
  type TemplateView,
} from './template-input';

/** Writes a template: what it is called and whom it is for in three languages, and its steps in order. */
@Component({
  selector: 'ff-template-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Checkbox, Combobox, ErrorSummary, Fieldset, Form, OutsideFields, Select, TextArea, TextField, TranslocoPipe],
  templateUrl: './template-form.html',
})
export class TemplateForm implements OnInit {
  /** The template to change; without one a new one is written. */
  readonly template = input<TemplateView>();
  readonly saved = output();
  readonly givenUp = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly options = inject(StepOptions);
  protected readonly languages = templateLanguages;
  protected readonly form = new FormState();
  protected readonly content = signal<TemplateInput>(blankTemplate);

  ngOnInit(): void {
    const template = this.template();
    if (template) this.content.set(inputOf(template));
  }

  protected write(field: 'name' | 'forWhom', language: TemplateLanguage, words: string): void {
    this.content.update((before) => ({ ...before, [field]: { ...before[field], [language]: words } }));
  }

  protected writeStep(index: number, change: Partial<StepInput>): void {
    this.content.update(({ steps, ...rest }) => ({
      ...rest,
      steps: steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
    }));
  }

  protected addStep(): void {
    this.content.update(({ steps, ...rest }) => ({ ...rest, steps: [...steps, blankStep] }));
  }

  protected addOffer(): void {
    const offer = blankOffer(this.i18n.text('plan.path.outside.kind.low-threshold'));
    this.content.update(({ steps, ...rest }) => ({ ...rest, steps: [...steps, offer] }));
  }

  protected removeStep(index: number): void {
    this.form.clear();
    this.content.update(({ steps, ...rest }) => ({ ...rest, steps: steps.filter((_step, at) => at !== index) }));
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () => Object.fromEntries(emptyFields(this.content()).map((field) => [field, this.i18n.text('plan.template.missing')])),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    this.toasts.show(this.i18n.text('plan.template.saved'));
    this.saved.emit();
  }

  private async send(idempotencyKey: string): Promise<TemplateView> {
    const [template, body] = [this.template(), bodyOf(this.content())];
    if (!template) return (await this.client.send('POST /path-templates', { body, idempotencyKey })).value;
    const { id: templateId, version } = template;
    return (
      await this.client.send('PUT /path-templates/{templateId}', { path: { templateId }, etag: `"${version}"`, body, idempotencyKey })
    ).value;
  }
}
