import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { sampleKinds, sampleSizes, type SampleKind } from '@fotfeste/caseload/domain';
import { Button, ErrorSummary, Form, FormState, Modal, type Option, RadioGroup, Select, TextField, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What and how many are drawn. Which, chance decides; by whom they are read, too. */
@Component({
  selector: 'ff-draw-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, RadioGroup, Select, TextField, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'caseload.sample.draw' | transloco" [(open)]="open">
      <form id="draw-form" class="ff-form" [ff-form]="form()" (submit)="save()">
        <ff-radio-group name="kind" [label]="'caseload.sample.kind' | transloco" [options]="kinds()" [(value)]="kind" />
        <ff-text-field
          name="size"
          inputMode="numeric"
          [width]="3"
          [label]="'caseload.sample.size' | transloco"
          [description]="'caseload.sample.sizeHelp' | transloco"
          [(value)]="size"
        />
        @if (offices().length > 1) {
          <ff-select name="office" [label]="'caseload.sample.office' | transloco" [options]="offices()" [(value)]="office" />
        }
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="draw-form" [loading]="form().isSending()">{{ 'caseload.sample.do' | transloco }}</button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.sample.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class DrawDialog {
  readonly open = model(false);
  /** The office that is shown. */
  readonly shownOffice = input<string>();
  readonly drawn = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly form = linkedSignal({ source: this.open, computation: () => new FormState() });
  protected readonly kind = linkedSignal<unknown, SampleKind | ''>({ source: this.open, computation: () => 'decision' });
  protected readonly size = linkedSignal({ source: this.open, computation: () => '10' });
  protected readonly offices = computed<readonly Option[]>(() =>
    (this.session.actor()?.offices ?? []).map(({ number, name }) => ({ value: number, label: name })),
  );
  protected readonly office = linkedSignal({
    source: this.open,
    computation: () => this.shownOffice() ?? this.offices()[0]?.value ?? '',
  });
  protected readonly kinds = computed(() =>
    sampleKinds.map((value) => ({ value, label: this.i18n.text(`caseload.review.kind.${value}`) })),
  );

  protected async save(): Promise<void> {
    const size = Number(this.size().trim());
    const isSize = Number.isInteger(size) && size >= sampleSizes.from && size <= sampleSizes.to;
    const answer = await this.form().submit({
      check: () => ({ size: isSize ? undefined : this.i18n.text('caseload.sample.missing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /caseload/team/samples', {
          body: { office: this.office(), kind: this.kind() || 'decision', size },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.open.set(false);
    this.toasts.show(this.i18n.text('caseload.sample.drawn'));
    this.drawn.emit();
  }
}
