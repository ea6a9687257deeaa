import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert, Button, DateField, ErrorSummary, Facts, Form, FormState, Link, Panel, Tag, TextArea, TextField } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Agreement, AgreementBody, Participation } from '../contract';

interface Written {
  readonly goal: string;
  readonly content: string;
  readonly trainingPlan: string;
  readonly hoursPerWeek: string;
  readonly navContact: string;
  readonly hostContact: string;
  readonly participantSignedOn: LocalDate | undefined;
  readonly hostSignedOn: LocalDate | undefined;
  readonly navSignedOn: LocalDate | undefined;
  readonly discussedOn: LocalDate | undefined;
}

const textFields = ['goal', 'content', 'trainingPlan', 'hoursPerWeek', 'navContact', 'hostContact'] as const;
const days = ['participantSignedOn', 'hostSignedOn', 'navSignedOn', 'discussedOn'] as const;

/** The paper agreement on a single place: its parts, the days it was signed, and what the start still waits for. */
@Component({
  selector: 'ff-agreement-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DateField, ErrorSummary, Facts, Form, Link, Panel, Tag, TextArea, TextField],
    ...[DatePipe, LocalizedPipe, RouterLink, TranslocoPipe],
  ],
  templateUrl: './agreement-panel.html',
})
export class AgreementPanel {
  readonly participation = input.required<Participation>();
  readonly agreement = input.required<Agreement>();
  readonly mayWrite = input(false);
  readonly recorded = output<Participation>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly clock = inject(Clock);
  protected readonly days = days;
  protected readonly form = new FormState();
  protected readonly written = linkedSignal(() => writtenOf(this.agreement()));
  /** A signed agreement is read; it is opened to be changed. */
  protected readonly isOpen = linkedSignal(() => !this.agreement().isSigned);
  protected readonly isWriting = computed(() => this.isOpen() && this.mayRecord());
  protected readonly parts = computed(() =>
    textFields.flatMap((field) => (this.written()[field] ? [{ field, text: this.written()[field] }] : [])),
  );
  protected readonly signatures = computed(() => days.map((field) => ({ field, day: this.written()[field] })));
  protected readonly needs = this.client.read('GET /participations/{participationId}/start-needs', () => {
    const { id, status } = this.participation();
    this.agreement();
    return status === 'awaiting-start' ? { participationId: id } : undefined;
  });
  protected readonly mayRecord = computed(
    () => this.mayWrite() && ['awaiting-approval', 'awaiting-start', 'participating'].includes(this.participation().status),
  );

  protected set(fields: Partial<Written>): void {
    this.written.update((before) => ({ ...before, ...fields }));
  }

  protected setDay(field: (typeof days)[number], day: LocalDate | undefined): void {
    this.set({ [field]: day });
  }

  protected async save(): Promise<void> {
    const answer = await this.form.submit({
      check: () => ({ hoursPerWeek: this.hoursFault() }),
      send: (idempotencyKey) =>
        this.client.send('PUT /participations/{participationId}/agreement', {
          path: { participationId: this.participation().id },
          body: bodyOf(this.written()),
          etag: `"${this.agreement().version}"`,
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.isOpen.set(false);
    this.recorded.emit(answer.value);
  }

  private hoursFault(): string | undefined {
    const text = this.written().hoursPerWeek.trim();
    return text === '' || Number.isFinite(hours(text)) ? undefined : this.i18n.text('participation.agreement.hoursFault');
  }
}

function hours(text: string): number {
  return Number(text.replace(',', '.'));
}

function writtenOf(agreement: Agreement): Written {
  const day = (text: string | undefined): LocalDate | undefined => text as LocalDate | undefined;
  const { goal = '', content = '', trainingPlan = '', hoursPerWeek, navContact = '', hostContact = '' } = agreement;
  return {
    ...{ goal, content, trainingPlan, navContact, hostContact },
    hoursPerWeek: hoursPerWeek?.toString().replace('.', ',') ?? '',
    participantSignedOn: day(agreement.participantSignedOn),
    hostSignedOn: day(agreement.hostSignedOn),
    navSignedOn: day(agreement.navSignedOn),
    discussedOn: day(agreement.discussedOn),
  };
}

/** What is emptied is sent as null, so that it is emptied there too. */
function bodyOf({ goal, content, trainingPlan, hoursPerWeek, navContact, hostContact, ...signed }: Written): AgreementBody {
  return {
    ...{ goal, content, trainingPlan, navContact, hostContact },
    hoursPerWeek: hoursPerWeek.trim() ? hours(hoursPerWeek.trim()) : null,
    ...Object.fromEntries(days.map((field) => [field, signed[field] ?? null])),
  };
}
