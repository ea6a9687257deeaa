import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Alert, TextArea } from '@fotfeste/shared/ui';
import { I18n, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Override } from '../contract';

interface NamedRule {
  readonly id: string;
  readonly title: LocalizedText;
  readonly section: string;
}

/** Rules of Nav's own systems that warn: going on needs a reason for each. They stay until the form is closed. */
@Component({
  selector: 'ff-override-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, TextArea, TranslocoPipe],
  template: `
    @if (rules().length > 0) {
      <ff-alert tone="warning">
        <p>{{ 'participation.override.text' | transloco }}</p>
      </ff-alert>
      @for (rule of rules(); track rule.id) {
        <ff-text-area
          [name]="'overrides.' + rule.id"
          [label]="labelOf(rule)"
          [description]="'participation.override.description' | transloco"
          [maxLength]="500"
          [value]="reasonOf(rule.id)"
          (valueChange)="write(rule.id, $event)"
        />
      }
    }
  `,
})
export class OverrideFields {
  readonly problem = input<Problem | undefined>();
  readonly overrides = model<readonly Override[]>([]);

  private readonly i18n = inject(I18n);
  private known: readonly NamedRule[] = [];
  protected readonly rules = computed(() => {
    const named = warningsIn(this.problem());
    const fresh = named.filter(({ id }) => !this.known.some((rule) => rule.id === id));
    this.known = [...this.known, ...fresh];
    return this.known;
  });

  protected labelOf({ title, section, id }: NamedRule): string {
    return [title[this.i18n.language()], section || id].filter(Boolean).join(' · ');
  }

  protected reasonOf(rule: string): string {
    return this.overrides().find((override) => override.rule === rule)?.reason ?? '';
  }

  protected write(rule: string, reason: string): void {
    const others = this.overrides().filter((override) => override.rule !== rule);
    this.overrides.set(reason.trim() ? [...others, { rule, reason }] : others);
  }
}

function warningsIn(problem: Problem | undefined): readonly NamedRule[] {
  const warnings = problem?.more['warnings'];
  return Array.isArray(warnings) ? (warnings as readonly NamedRule[]) : [];
}
