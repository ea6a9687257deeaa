import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { fidelityItems, fidelityParts } from '@fotfeste/participation/domain';
import { Panel, Toasts } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FidelityItemView } from './fidelity-item';
import { JudgementDialog } from './judgement-dialog';
import type { FidelityAnswer, FidelitySheet } from './views';

/** The filled scale: how far it goes, what lacks, and every item in its part. */
@Component({
  selector: 'ff-fidelity-sheet-panels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FidelityItemView, JudgementDialog, Panel, TranslocoPipe],
  template: `
    @let it = sheet();
    <ff-panel [heading]="'participation.ips.fidelity.standing' | transloco">
      <p class="ff-fidelity__standing">
        @if (it.total; as total) {
          {{ 'participation.ips.fidelity.total' | transloco: { total } }}
          {{ 'participation.ips.fidelity.level.' + it.level | transloco }}
        } @else {
          {{ 'participation.ips.fidelity.span' | transloco: { scored: it.scored, of: size, lowest: it.lowest, highest: it.highest } }}
        }
      </p>
      @if (missing().length > 0) {
        <p>{{ 'participation.ips.fidelity.missing' | transloco }}</p>
        <ul class="ff-fidelity__missing">
          @for (each of missing(); track each.item) {
            <li>
              {{ 'participation.ips.fidelity.item.' + each.item | transloco }}:
              <span class="ff-subtle">{{ 'participation.ips.fidelity.because.' + each.because | transloco }}</span>
            </li>
          }
        </ul>
      }
      <p class="ff-subtle">{{ 'participation.ips.fidelity.source' | transloco }}</p>
      <p class="ff-subtle">{{ 'participation.ips.fidelity.levels' | transloco }}</p>
    </ff-panel>
    @for (part of parts; track part) {
      <ff-panel [heading]="'participation.ips.fidelity.part.' + part | transloco">
        @for (answer of answersOf(part); track answer.item) {
          <ff-fidelity-item [answer]="answer" [people]="it.items" (judged)="judging.set(answer)" />
        }
      </ff-panel>
    }
    @if (judging(); as answer) {
      <ff-judgement-dialog [sheet]="it" [answer]="answer" [side]="side()" (saved)="done($event)" (closed)="judging.set(undefined)" />
    }
  `,
  host: { class: 'ff-stack' },
})
export class FidelitySheetPanels {
  readonly sheet = input.required<FidelitySheet>();
  readonly side = input.required<'nav' | 'provider'>();
  readonly changed = output<FidelitySheet>();

  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly parts = fidelityParts;
  protected readonly size = fidelityItems.length;
  protected readonly judging = signal<FidelityAnswer | undefined>(undefined);
  protected readonly missing = computed(() => this.sheet().answers.filter(({ because }) => because !== undefined));

  protected answersOf(part: (typeof fidelityParts)[number]): readonly FidelityAnswer[] {
    return this.sheet().answers.filter((answer) => answer.part === part);
  }

  protected done(sheet: FidelitySheet): void {
    this.judging.set(undefined);
    this.changed.emit(sheet);
    this.toasts.show(this.i18n.text('participation.ips.done.judged'));
  }
}
