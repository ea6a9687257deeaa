import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { type LetterLanguage, letterLanguages } from '@fotfeste/document/domain';
import { contactChannels, interpreterNeeds } from '@fotfeste/participant/domain';
import { Combobox, RadioGroup, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { languageOptions } from './languages';
import { optionsOf } from './options-of';

/** How somebody is reached, as a form holds it. */
export interface ContactContent {
  readonly telephone: string;
  readonly email: string;
  readonly spokenLanguage: string;
  readonly interpreter: (typeof interpreterNeeds)[number] | 'register' | '';
  readonly contactChannel: (typeof contactChannels)[number] | 'register' | '';
  readonly letterLanguage: LetterLanguage | '';
}

/** Telephone, e-mail, how messages come, language and interpreter. On registration the registers may answer instead. */
@Component({
  selector: 'ff-contact-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, RadioGroup, TextField, TranslocoPipe],
  templateUrl: './contact-fields.html',
  host: { class: 'ff-form' },
})
export class ContactFields {
  readonly content = input.required<ContactContent>();
  readonly registers = input<'may-answer' | 'have-answered'>('have-answered');
  readonly changed = output<Partial<ContactContent>>();

  private readonly i18n = inject(I18n);
  private readonly first = computed(() =>
    this.registers() === 'may-answer' ? [{ value: 'register' as const, label: this.i18n.text('participant.register.asRegister') }] : [],
  );
  protected readonly channels = computed(() => [
    // No register is asked about this: left open, it is nobody's answer.
    ...(this.registers() === 'may-answer' ? [{ value: 'register' as const, label: this.i18n.text('participant.contact.notAsked') }] : []),
    ...optionsOf(contactChannels, 'participant.channel.', this.i18n),
  ]);
  protected readonly interpreters = computed(() => [
    ...this.first(),
    ...optionsOf(interpreterNeeds, 'participant.interpreter.', this.i18n),
  ]);
  protected readonly letterLanguages = computed(() => optionsOf(letterLanguages, 'participant.letterLanguage.', this.i18n));
  protected readonly languages = computed(() => languageOptions(this.i18n.language(), this.content().spokenLanguage));
  protected readonly languageHelp = computed(() =>
    this.registers() === 'may-answer' ? 'participant.contact.languageRegister' : 'participant.contact.languageHelp',
  );
}
