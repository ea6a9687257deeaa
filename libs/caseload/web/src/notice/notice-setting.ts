import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { caseDeadlineKinds, ringKinds, type RingKind } from '@fotfeste/caseload/domain';
import { Button, CheckboxGroup, ErrorSummary, Form, FormState, Modal, ProblemMessage, ReadMore, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which kinds the bell counts, and which deadlines the day tells of. The others stand in their lists all the same. */
@Component({
  selector: 'ff-notice-setting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CheckboxGroup, ErrorSummary, Form, Modal, ProblemMessage, ReadMore, TranslocoPipe],
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
        <ff-read-more [heading]="'caseload.notice.setting.deadlines' | transloco">
          <ff-checkbox-group
            name="deadlines"
            [label]="'caseload.notice.setting.told' | transloco"
            [description]="'caseload.notice.setting.toldHelp' | transloco"
            [options]="deadlines()"
            [(value)]="told"
          />
        </ff-read-more>
        <ff-error-summary />
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
    ringKinds.map((value) => ({ value, label: this.i18n.text(`caseload.notice.name.${value}`) })),
  );
  protected readonly ringing = linkedSignal<readonly RingKind[]>(() => {
    const silent = this.setting.latest()?.silent ?? [];
    return ringKinds.filter((kind) => !silent.includes(kind));
  });
  protected readonly deadlines = computed(() =>
    caseDeadlineKinds
      .map((value) => ({ value, label: this.i18n.text(`caseload.deadline.${value}`) }))
      .sort((left, right) => left.label.localeCompare(right.label, 'nb')),
  );
  protected readonly told = linkedSignal<readonly string[]>(() => {
    const silent = this.setting.latest()?.silentDeadlines ?? [];
    return caseDeadlineKinds.filter((kind) => !silent.includes(kind));
  });

  protected async save(): Promise<void> {
    const silent = ringKinds.filter((kind) => !this.ringing().includes(kind));
    const silentDeadlines = caseDeadlineKinds.filter((kind) => !this.told().includes(kind));
    const saved = await this.form.submit({
      check: () => ({ deadlines: this.told().length > 0 ? undefined : this.i18n.text('caseload.notice.setting.fewest') }),
      send: () => this.client.send('PUT /notices/setting', { body: { silent, silentDeadlines } }),
    });
    if (!saved) return;
    this.toasts.show(this.i18n.text('caseload.notice.setting.saved'));
    this.open.set(false);
  }
}
