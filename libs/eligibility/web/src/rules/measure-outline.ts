import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Link } from '@fotfeste/shared/ui';
import { DatePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeasureOutline, Rule, RuleNumber } from '../views';
import { LawValuePipe } from './law-value.pipe';

/** A measure's requirements from top to bottom, with either-or, exceptions and the steps of its length. */
@Component({
  selector: 'ff-measure-outline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, LocalizedPipe, NgTemplateOutlet, RouterLink, TranslocoPipe],
  providers: [LawValuePipe],
  templateUrl: './measure-outline.html',
  host: { class: 'ff-outline' },
})
export class MeasureOutlineList {
  readonly outline = input.required<MeasureOutline>();
  readonly rules = input.required<ReadonlyMap<string, Rule>>();
  readonly numbers = input.required<ReadonlyMap<string, RuleNumber>>();

  private readonly i18n = inject(I18n);
  private readonly lawValue = inject(LawValuePipe);
  protected readonly name = computed(() => this.i18n.localized(measureDefinitions[this.outline().measure].name));
  protected readonly clock = computed(() =>
    (this.outline().duration?.clock ?? []).map((code) => this.i18n.localized(measureDefinitions[code].shortName)).join(', '),
  );

  protected ruleName(key: string): string {
    return this.rules().get(key)?.ids[0] ?? key;
  }

  protected ruleTitle(key: string): string {
    const rule = this.rules().get(key);
    return rule ? this.i18n.localized(rule.title) : '';
  }

  /** The value of the day; its name when there is none. */
  protected valueOf(parameter: string): string {
    const number = this.numbers().get(parameter);
    const value = number?.now?.value;
    return number && value !== undefined ? this.lawValue.transform(value, number.unit) : parameter;
  }
}
