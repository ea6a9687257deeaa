import { ChangeDetectionStrategy, Component, inject, input, type OnInit, output, signal } from '@angular/core';
import { earliestPlaceChange } from '@fotfeste/measure/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, TextField } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgreementDetail } from './supply-contract';
import { wholeNumber } from './whole-number';

/** Tells the provider of another number of places, six months ahead. */
@Component({
  selector: 'ff-place-change-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, TextField, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'measure.supply.changePlaces' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="place-change-form" class="ff-stack" [ff-form]="form" (submit)="send()">
        <p>{{ 'measure.supply.changePlacesText' | transloco }}</p>
        <ff-text-field
          name="places"
          inputMode="numeric"
          [width]="6"
          [label]="'measure.supply.field.places' | transloco"
          [(value)]="places"
        />
        <ff-date-field name="notifiedOn" [label]="'measure.supply.field.notified_on' | transloco" [(value)]="notifiedOn" />
        <ff-date-field name="validFrom" [label]="'measure.supply.field.valid_from' | transloco" [(value)]="validFrom" />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="place-change-form" [loading]="form.isSending()">
          {{ 'measure.supply.tell' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'measure.supply.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class PlaceChangeDialog implements OnInit {
  readonly agreement = input.required<AgreementDetail>();
  readonly told = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly places = signal('');
  protected readonly notifiedOn = signal<LocalDate | undefined>(undefined);
  protected readonly validFrom = signal<LocalDate | undefined>(undefined);

  ngOnInit(): void {
    const today = this.clock.today();
    this.places.set(String(this.agreement().contracted));
    this.notifiedOn.set(today);
    this.validFrom.set(earliestPlaceChange(today));
  }

  protected async send(): Promise<void> {
    const [places, notifiedOn, validFrom] = [wholeNumber(this.places()), this.notifiedOn(), this.validFrom()];
    const missing = (value: unknown): string | undefined => (value === undefined ? this.i18n.text('measure.supply.missing') : undefined);
    const answer = await this.form.submit({
      check: () => ({ places: missing(places), notifiedOn: missing(notifiedOn), validFrom: missing(validFrom) }),
      send: (idempotencyKey) =>
        this.client.send('POST /agreements/{agreementId}/place-changes', {
          path: { agreementId: this.agreement().id },
          body: { places: places ?? 0, notifiedOn: notifiedOn ?? '', validFrom: validFrom ?? '' },
          idempotencyKey,
        }),
    });
    if (answer) this.told.emit();
  }
}
