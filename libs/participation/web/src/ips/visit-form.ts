import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output } from '@angular/core';
import { type Draft, DraftLine, Drafts } from '@fotfeste/draft/web';
import { contactPlaces, jobSupportLimits, visitKinds, type ContactPlace, type VisitKind } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, Select, TextArea, TextField } from '@fotfeste/shared/ui';
import { Client, Clock, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toldApart } from '../told-apart';
import { EmployerField } from './employer-field';
import type { Employer, VisitList } from './views';

/** What is kept while a visit is written. */
interface VisitDraft {
  readonly heldOn?: LocalDate | undefined;
  readonly kind?: VisitKind | '';
  readonly place?: ContactPlace | '';
  readonly offeringId?: string;
  readonly employer?: Employer;
  readonly metWith?: string;
  readonly result?: string;
  readonly next?: string;
}

/** An employer met in general, for nobody in particular. */
@Component({
  selector: 'ff-visit-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DraftLine, EmployerField, ErrorSummary, Form, Modal, Select, TextArea, TextField, TranslocoPipe],
  template: `
    <ff-modal [open]="true" [heading]="'participation.ips.visit.new' | transloco" (closed)="closed.emit()">
      @let it = value();
      <form id="visit-form" class="ff-stack ff-ips__form" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <div class="ff-fields">
          <ff-date-field
            name="heldOn"
            [max]="today()"
            [label]="'participation.ips.contact.day' | transloco"
            [value]="it.heldOn"
            (valueChange)="write({ heldOn: $event })"
          />
          <ff-select
            name="kind"
            [label]="'participation.ips.contact.kind' | transloco"
            [options]="kinds()"
            [value]="it.kind ?? ''"
            (valueChange)="write({ kind: $event })"
          />
          <ff-select
            name="place"
            [label]="'participation.ips.contact.place' | transloco"
            [options]="places()"
            [value]="it.place ?? ''"
            (valueChange)="write({ place: $event })"
          />
        </div>
        <ff-employer-field [chosen]="it.employer ?? { name: '' }" (changed)="write({ employer: $event })" />
        <div class="ff-fields">
          <ff-text-field
            name="metWith"
            optional
            [maxLength]="limits.name"
            [label]="'participation.ips.contact.metWith' | transloco"
            [value]="it.metWith ?? ''"
            (valueChange)="write({ metWith: $event })"
          />
          <ff-select
            name="offeringId"
            optional
            [label]="'participation.ips.visit.unit' | transloco"
            [options]="units()"
            [value]="it.offeringId ?? ''"
            (valueChange)="write({ offeringId: $event })"
          />
        </div>
        <ff-text-area
          readBy="nav"
          name="result"
          optional
          [maxLength]="limits.result"
          [label]="'participation.ips.contact.result' | transloco"
          [description]="'participation.ips.visit.nobody' | transloco"
          [value]="it.result ?? ''"
          (valueChange)="write({ result: $event })"
        />
        <ff-text-field
          name="next"
          optional
          [maxLength]="limits.next"
          [label]="'participation.ips.contact.next' | transloco"
          [value]="it.next ?? ''"
          (valueChange)="write({ next: $event })"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="visit-form" [loading]="form.isSending()">
          {{ 'participation.ips.visit.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participation.cancel' | transloco }}</button>
        <ff-draft-line [draft]="draft" />
      </div>
    </ff-modal>
  `,
})
export class VisitForm {
  readonly offerings = input.required<ReplyOf<'GET /provider/offerings'>['items']>();
  readonly saved = output<VisitList>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly limits = jobSupportLimits;
  protected readonly draft: Draft<VisitDraft> = inject(Drafts).open<VisitDraft>(
    { kind: 'employer-contact', subject: 'visit' },
    inject(DestroyRef),
  );
  protected readonly value = computed((): VisitDraft => ({
    ...{ heldOn: this.clock.today(), kind: 'meet-employer', place: 'workplace' },
    ...this.draft.value(),
  }));
  protected readonly units = computed(() => toldApart(this.offerings()).map(({ id, name }) => ({ value: id, label: name })));
  protected readonly kinds = computed(() =>
    visitKinds.map((value) => ({ value, label: this.i18n.text(`participation.ips.kind.${value}`) })),
  );
  protected readonly places = computed(() =>
    contactPlaces.map((value) => ({ value, label: this.i18n.text(`participation.ips.place.${value}`) })),
  );

  protected today(): LocalDate {
    return this.clock.today();
  }

  protected write(patch: VisitDraft): void {
    this.draft.set(patch);
  }

  protected async save(): Promise<void> {
    const { heldOn, kind, place, employer, metWith, offeringId, result, next } = this.value();
    const missing = (isThere: unknown, text: string): string | undefined =>
      isThere ? undefined : this.i18n.text(`participation.ips.missing.${text}`);
    const answer = await this.form.submit({
      check: () => ({
        heldOn: missing(heldOn, 'day'),
        kind: missing(kind, 'kind'),
        place: missing(place, 'place'),
        employerName: missing(employer?.name.trim(), 'employer'),
      }),
      send: async (idempotencyKey) => {
        await this.draft.flush();
        const body = {
          ...{ heldOn: heldOn ?? '', kind: kind || ('meet-employer' as const), place: place || ('workplace' as const) },
          ...{ employerName: employer?.name.trim() ?? '' },
          ...(employer?.organisation && { employerOrganisation: employer.organisation }),
          ...(metWith?.trim() && { metWith: metWith.trim() }),
          ...(offeringId && { offeringId }),
          ...(result?.trim() && { result: result.trim() }),
          ...(next?.trim() && { next: next.trim() }),
        };
        return this.client.send('POST /provider/employer-visits', { body, idempotencyKey });
      },
    });
    if (!answer) return;
    this.draft.usedUp();
    this.saved.emit(answer.value);
  }
}
