import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Button, Facts } from '@fotfeste/shared/ui';
import { I18n, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What both changed: the colleague's words beside one's own, and the way to keep one's own on top of the newer version. */
@Component({
  selector: 'ff-version-conflict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Facts, TranslocoPipe],
  template: `
    @if (rows().length > 0) {
      <section class="ff-stack" [attr.aria-label]="'measure.supply.conflict' | transloco">
        <dl ff-facts>
          @for (row of rows(); track row.field) {
            <div>
              <dt>{{ row.label }}</dt>
              <dd>
                {{ 'measure.supply.theirs' | transloco: { value: row.theirs } }}
                <span class="ff-measures-table__more">{{ 'measure.supply.yours' | transloco: { value: row.yours } }}</span>
              </dd>
            </div>
          }
        </dl>
        <div class="ff-row">
          <button ff-button="secondary" size="small" type="button" (click)="mineKept.emit()">
            {{ 'measure.supply.keepMine' | transloco }}
          </button>
          <button ff-button="tertiary" size="small" type="button" (click)="theirsTaken.emit()">
            {{ 'measure.supply.takeTheirs' | transloco }}
          </button>
        </div>
      </section>
    }
  `,
})
export class VersionConflict {
  readonly problem = input<Problem>();
  /** Save once more, on top of the newer version. */
  readonly mineKept = output();
  /** Leave what was typed and show the newer version. */
  readonly theirsTaken = output();

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() => {
    const { theirs, yours } = this.problem()?.more ?? {};
    if (!isRecord(theirs) || !isRecord(yours)) return [];
    return Object.keys(theirs).map((field) => ({
      field,
      label: this.i18n.text(`measure.supply.field.${columnOf(field)}`),
      theirs: said(theirs[field]),
      yours: said(yours[field]),
    }));
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function said(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}
