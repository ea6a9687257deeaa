import { ChangeDetectionStrategy, Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import {
  backgroundLength,
  changeRules,
  changesNow,
  reasonsFor,
  reasonWordsLength,
  referralLimits,
  type ContentChange,
  type ContentElement,
  type EndReason,
} from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, Select, TextArea, TextField } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerWay } from '../consequence/answer-way';
import { ConsequenceList } from '../consequence/consequence-list';
import { OverrideFields } from '../consequence/override-fields';
import type { ChangeBody, Override, Participation, Rehearsal } from '../contract';
import { ContentFields } from '../referral/content-fields';

/** A change of days, extent, words or reason: one at a time, with what it leads to before it is saved. */
@Component({
  selector: 'ff-change-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AnswerWay, ConsequenceList, ContentFields, OverrideFields],
    ...[Button, DateField, ErrorSummary, Form, Modal, Select, TextArea, TextField, TranslocoPipe],
  ],
  templateUrl: './change-dialog.html',
})
export class ChangeDialog implements OnInit {
  readonly participation = input.required<Participation>();
  readonly changed = output<Participation>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly lengths = { words: reasonWordsLength, background: backgroundLength, content: referralLimits.wordsLength };
  protected readonly kind = signal<ContentChange | ''>('');
  protected readonly startsOn = signal<LocalDate | undefined>(undefined);
  protected readonly endsOn = signal<LocalDate | undefined>(undefined);
  protected readonly validFrom = signal<LocalDate | undefined>(undefined);
  protected readonly percent = signal('');
  protected readonly daysPerWeek = signal('');
  protected readonly background = signal('');
  protected readonly content = signal('');
  protected readonly elements = signal<readonly ContentElement[]>([]);
  protected readonly reason = signal<EndReason | ''>('');
  protected readonly words = signal('');
  protected readonly overrides = signal<readonly Override[]>([]);
  private readonly rehearsal = signal<{ readonly body: ChangeBody; readonly found: Rehearsal } | undefined>(undefined);

  private readonly facts = computed(() => {
    const { isUnderFollowUp, isNewest, endsOn } = this.participation();
    return { today: this.clock.today(), isUnderFollowUp, isNewest, endsOn: endsOn as LocalDate | undefined };
  });
  protected readonly kinds = computed(() =>
    changesNow(this.participation().status, this.facts()).map((value) => ({
      value,
      label: this.i18n.text(`participation.change.${value}`),
    })),
  );
  protected readonly reasons = computed(() =>
    reasonsFor('adviser').map((value) => ({ value, label: this.i18n.text(`participation.reason.${value}`) })),
  );
  protected readonly asksWords = computed(() => {
    const kind = this.kind();
    if (kind === 'end-reason') return this.reason() === 'other';
    return kind !== '' && changeRules[kind].reason === 'required';
  });
  protected readonly body = computed<ChangeBody | undefined>(() => {
    const kind = this.kind();
    return kind === '' ? undefined : { kind, ...this.fieldsOf(kind), ...this.why() };
  });
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal && JSON.stringify(rehearsal.body) === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });

  ngOnInit(): void {
    const { startsOn, endsOn, background = '', content = '', contentElements, extents } = this.participation();
    const now = extents.at(-1);
    this.startsOn.set(startsOn as LocalDate | undefined);
    this.endsOn.set(endsOn as LocalDate | undefined);
    this.validFrom.set(this.clock.today());
    this.background.set(background);
    this.content.set(content);
    this.elements.set(contentElements);
    this.percent.set(now?.percent?.toString() ?? '');
    this.daysPerWeek.set(now?.daysPerWeek?.toString() ?? '');
  }

  protected async submit(): Promise<void> {
    const body = this.body();
    if (!body)
      await this.form.submit({ check: () => ({ kind: this.i18n.text('participation.change.missing') }), send: () => Promise.resolve() });
    else if (this.shown()) await this.save(body);
    else await this.rehearse(body);
  }

  private async rehearse(body: ChangeBody): Promise<void> {
    const sending = { path: this.path(), body, etag: this.etag() };
    const answer = await this.form.submit({
      send: () => this.client.send('POST /participations/{participationId}/changes/rehearsal', sending),
    });
    if (answer) this.rehearsal.set({ body, found: answer.value });
  }

  private async save(body: ChangeBody): Promise<void> {
    const sending = { path: this.path(), body, etag: this.etag() };
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /participations/{participationId}/changes', { ...sending, idempotencyKey }),
    });
    if (answer) this.changed.emit(answer.value);
  }

  private fieldsOf(kind: ContentChange): Partial<ChangeBody> {
    const [startsOn, endsOn, validFrom] = [this.startsOn(), this.endsOn(), this.validFrom()];
    switch (kind) {
      case 'background':
        return { background: this.background() };
      case 'content':
        return { content: this.content(), contentElements: [...this.elements()] };
      case 'start-date':
        return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
      case 'end-date':
      case 'extend':
        return { ...(endsOn && { endsOn }) };
      case 'extent':
        return { ...(validFrom && { validFrom }), ...numbered('percent', this.percent()), ...numbered('daysPerWeek', this.daysPerWeek()) };
      case 'end-reason':
        return { ...(this.reason() && { reason: this.reason() as EndReason }) };
      case 'remove-start-date':
        return {};
    }
  }

  private why(): Partial<ChangeBody> {
    return {
      ...(this.asksWords() && this.words().trim() && { reasonWords: this.words().trim() }),
      ...(this.overrides().length > 0 && { overrides: [...this.overrides()] }),
    };
  }

  private path(): { readonly participationId: string } {
    return { participationId: this.participation().id };
  }

  private etag(): string {
    return `"${this.participation().version}"`;
  }
}

/** A number with a comma or a point; anything else is sent as no number, and the server says so. */
function numbered<Name extends string>(name: Name, text: string): { readonly [N in Name]?: number } {
  const value = Number(text.trim().replace(',', '.'));
  return (text.trim() === '' ? {} : { [name]: value }) as { readonly [N in Name]?: number };
}
