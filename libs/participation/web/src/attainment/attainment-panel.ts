import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { canSayAttainment, type Attainment } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Form, FormState, Panel } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { attainmentBody, AttainmentFields } from './attainment-fields';

/** Whether the purpose of a participation that is over was reached; asked for until somebody has said. */
@Component({
  selector: 'ff-attainment-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttainmentFields, Button, DatePipe, ErrorSummary, Form, Panel, TranslocoPipe],
  template: `
    @if (isShown()) {
      <ff-panel [heading]="'participation.attainment.heading' | transloco">
        <div class="ff-stack">
          @if (participation().attained; as said) {
            <p>{{ 'participation.attainment.answer.' + said.attainment | transloco }}</p>
            @if (said.words) {
              <p class="ff-participation__words">{{ said.words }}</p>
            }
            <p class="ff-subtle">
              {{ said.byName }} ·
              {{ said.on | ffDate }}
            </p>
          }
          @if (isWriting()) {
            @if (participation().purpose; as purpose) {
              <form class="ff-stack" [ff-form]="form" (submit)="save()">
                <ff-attainment-fields
                  [purpose]="purpose"
                  [purposeWords]="participation().purposeWords"
                  [(attainment)]="attainment"
                  [(words)]="words"
                />
                <ff-error-summary />
                <div class="ff-actions">
                  <button ff-button="primary" size="small" type="submit" [loading]="form.isSending()">
                    {{ 'participation.attainment.save' | transloco }}
                  </button>
                </div>
              </form>
            }
          } @else if (mayWrite()) {
            <div class="ff-actions">
              <button ff-button="tertiary" size="small" type="button" (click)="begin()">
                {{ 'participation.attainment.change' | transloco }}
              </button>
            </div>
          }
        </div>
      </ff-panel>
    }
  `,
})
export class AttainmentPanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);
  readonly recorded = output<Participation>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly form = new FormState();
  protected readonly attainment = signal<Attainment | ''>('');
  protected readonly words = signal('');
  private readonly isChanging = signal(false);
  private readonly canSay = computed(() => canSayAttainment(this.participation()));
  protected readonly isShown = computed(() => this.canSay() && (this.mayWrite() || this.participation().attained !== undefined));
  protected readonly isWriting = computed(() => this.mayWrite() && (this.isChanging() || !this.participation().attained));

  protected begin(): void {
    const said = this.participation().attained;
    this.attainment.set(said?.attainment ?? '');
    this.words.set(said?.words ?? '');
    this.isChanging.set(true);
  }

  protected async save(): Promise<void> {
    const { id: participationId, version } = this.participation();
    const attainment = this.attainment();
    const answer = await this.form.submit({
      check: () => ({ attainment: attainment ? undefined : this.i18n.text('participation.attainment.missing') }),
      send: () =>
        this.client.send('PUT /participations/{participationId}/attainment', {
          path: { participationId },
          etag: `"${version}"`,
          body: attainmentBody(attainment || 'unknown', this.words()),
        }),
    });
    if (!answer) return;
    this.isChanging.set(false);
    this.recorded.emit(answer.value);
  }
}
