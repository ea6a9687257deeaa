import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Checkbox, FormState, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The switch of one office. */
@Component({
  selector: 'ff-copy-setting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Checkbox, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    @if (setting.latest(); as kept) {
      <ff-checkbox
        size="small"
        [controlId]="'copy-setting-' + office()"
        [label]="'caseload.copy.setting.office' | transloco: { name: name() }"
        [checked]="kept.isOn"
        [disabled]="form.isSending()"
        (checkedChange)="turn($event)"
      />
      @if (form.problem(); as problem) {
        <ff-problem [problem]="problem" />
      }
    } @else if (setting.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="setting.reload()" />
    } @else {
      <ff-skeleton [lines]="1" />
    }
  `,
})
export class CopySetting {
  readonly office = input.required<string>();
  readonly name = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly setting = this.client.read('GET /caseload/copy-setting/{office}', () => ({ office: this.office() }));

  protected async turn(isOn: boolean): Promise<void> {
    const reply = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('PUT /caseload/copy-setting/{office}', {
          ...{ path: { office: this.office() }, body: { isOn }, idempotencyKey },
          etag: this.setting.etag() ?? '"0"',
        }),
    });
    if (!reply) {
      this.setting.reload();
      return;
    }
    this.setting.set(reply);
    this.toasts.show(this.i18n.text(`caseload.copy.setting.${isOn ? 'on' : 'off'}`, { name: this.name() }));
  }
}
