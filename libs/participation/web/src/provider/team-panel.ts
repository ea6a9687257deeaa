import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, CheckboxGroup, ErrorSummary, Facts, Form, FormState, Panel, ProblemMessage, Select } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { memberOptions } from './member-options';
import type { ProviderParticipation } from './views';

/** Who at the provider follows the participant up: the adviser, and those who help. Coordinators decide it. */
@Component({
  selector: 'ff-team-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CheckboxGroup, ErrorSummary, Facts, Form, Panel, ProblemMessage, Select, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.provider.team.heading' | transloco">
      @if (mayAssign() && !isWriting()) {
        <button ff-actions ff-button="tertiary" size="small" type="button" (click)="begin()">
          {{ 'participation.provider.team.change' | transloco }}
        </button>
      }
      @if (isWriting()) {
        <form class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
          <ff-select
            name="adviserId"
            size="small"
            [label]="'participation.provider.team.adviser' | transloco"
            [options]="members()"
            [(value)]="adviser"
          />
          <ff-checkbox-group
            name="coAdviserIds"
            size="small"
            optional
            [label]="'participation.provider.team.coAdvisers' | transloco"
            [options]="helpersToChoose()"
            [(value)]="helpers"
          />
          <ff-error-summary />
          <div class="ff-actions">
            <button ff-button="primary" size="small" type="submit" [loading]="form.isSending()">
              {{ 'participation.provider.team.save' | transloco }}
            </button>
            <button ff-button="tertiary" size="small" type="button" (click)="isWriting.set(false)">
              {{ 'participation.cancel' | transloco }}
            </button>
          </div>
        </form>
      } @else {
        <dl ff-facts>
          <div>
            <dt>{{ 'participation.provider.team.adviser' | transloco }}</dt>
            <dd>{{ participation().contactName ?? ('participation.provider.noContact' | transloco) }}</dd>
          </div>
          @if (participation().coAdvisers.length > 0) {
            <div>
              <dt>{{ 'participation.provider.team.coAdvisers' | transloco }}</dt>
              <dd>{{ names() }}</dd>
            </div>
          }
        </dl>
      }
      @if (staff.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="staff.reload()" />
      }
    </ff-panel>
  `,
})
export class TeamPanel {
  readonly participation = input.required<ProviderParticipation>();
  readonly assigned = output<{ readonly value: ProviderParticipation; readonly etag?: string }>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);

  protected readonly form = new FormState();
  protected readonly isWriting = signal(false);
  protected readonly adviser = signal('');
  protected readonly helpers = signal<readonly string[]>([]);
  protected readonly mayAssign = computed(() => this.session.actor()?.role === 'provider-coordinator');
  protected readonly staff = this.client.read('GET /provider/staff', () => (this.isWriting() ? {} : undefined));
  protected readonly names = computed(() =>
    this.participation()
      .coAdvisers.map(({ name }) => name)
      .join(', '),
  );
  protected readonly members = computed(() => memberOptions(this.staff.value()?.items ?? [], this.i18n));
  protected readonly helpersToChoose = computed(() => this.members().filter(({ value }) => value !== this.adviser()));

  protected begin(): void {
    const { contactId = '', coAdvisers } = this.participation();
    this.adviser.set(contactId);
    this.helpers.set(coAdvisers.map(({ id }) => id));
    this.isWriting.set(true);
  }

  protected async save(): Promise<void> {
    const adviserId = this.adviser();
    const coAdviserIds = this.helpers().filter((id) => id !== adviserId);
    const answer = await this.form.submit({
      check: () => ({ adviserId: adviserId ? undefined : this.i18n.text('participation.provider.team.missing') }),
      send: (idempotencyKey) =>
        this.client.send('PUT /provider/participations/{participationId}/advisers', {
          path: { participationId: this.participation().participationId },
          body: { adviserId, coAdviserIds },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.isWriting.set(false);
    this.assigned.emit(answer);
  }
}
