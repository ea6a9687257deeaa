import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { noticeKinds, type NoticeKind } from '@fotfeste/caseload/domain';
import { Button, CheckboxGroup, Form, FormState, Modal, ProblemMessage, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which kinds the bell counts. The others stand in the list all the same. */
@Component({
  selector: 'ff-notice-setting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CheckboxGroup, Form, Modal, ProblemMessage, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'caseload.notice.setting.heading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="notice-setting" class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <ff-checkbox-group
          name="ringing"
          [label]="'caseload.notice.setting.kinds' | transloco"
          [description]="'caseload.notice.setting.help' | transloco"
          [options]="options()"
          [(value)]="ringing"
        />
        @if (form.problem(); as problem) {
          <ff-problem [problem]="problem" />
        }
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="notice-setting" [loading]="form.isSending()">
          {{ 'caseload.notice.setting.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.notice.setting.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class NoticeSetting {
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly setting = this.client.read('GET /notices/setting');
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly options = computed(() =>
    noticeKinds.map((value) => ({ value, label: this.i18n.text(`caseload.notice.name.${value}`) })),
  );
  protected readonly ringing = linkedSignal<readonly NoticeKind[]>(() => {
    const silent = this.setting.latest()?.silent ?? [];
    return noticeKinds.filter((kind) => !silent.includes(kind));
  });

  protected async save(): Promise<void> {
    const silent = noticeKinds.filter((kind) => !this.ringing().includes(kind));
    const saved = await this.form.submit({ send: () => this.client.send('PUT /notices/setting', { body: { silent } }) });
    if (!saved) return;
    this.toasts.show(this.i18n.text('caseload.notice.setting.saved'));
    this.open.set(false);
  }
}
