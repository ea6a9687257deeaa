import { computed, inject, Injectable } from '@angular/core';
import { meetingDayOf } from '@fotfeste/activity-plan/domain';
import { caseListColumns, isTooQuiet, usedMonths, type CaseListColumn } from '@fotfeste/caseload/domain';
import { measureDefinitions } from '@fotfeste/eligibility/domain/names';
import { completedYears, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { Clock, formatDate, I18n } from '@fotfeste/shared/web';
import type { CaseItem } from '../contract';
import { PlainValues } from './plain-values';

/** The words of a row that are not simply its values. */
@Injectable({ providedIn: 'root' })
export class CaseRowTexts {
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly plainValues = inject(PlainValues);

  /** What rows say whoever they are about. */
  readonly words = computed(() => {
    const say = (key: string): string => this.i18n.text(`caseload.${key}`);
    return {
      columns: Object.fromEntries(caseListColumns.map((column) => [column, say(`column.${column}`)])) as Readonly<
        Record<CaseListColumn, string>
      >,
      shielded: say('protection.shielded'),
      nothingDue: say('nothingDue'),
      waitingForStart: say('waitingForStart'),
      noMeasure: say('noMeasure'),
      usedLabel: say('usedLabel'),
      unassigned: say('unassigned'),
      noContact: say('noContact'),
    };
  });

  of(item: CaseItem, columns: readonly CaseListColumn[]) {
    const today = this.clock.today();
    const { born, participation, deadline } = item;
    const other = deadline && deadline.waitsFor !== 'adviser' ? deadline.waitsFor : undefined;
    const age = completedYears(born as LocalDate, today);
    const comma = item.name.indexOf(', ') + 1;
    return {
      item,
      // The lists name people by the family first; where there is no room the first name stays, since many share a family's
      family: comma > 0 ? item.name.slice(0, comma) : item.name,
      given: comma > 0 ? item.name.slice(comma) : '',
      age,
      ageInWords: this.i18n.text('web.age', { years: age }),
      protection: item.protection === 'none' ? '' : this.i18n.text(`caseload.protection.${item.protection}`),
      group: this.group(item),
      exitsInShort: item.exitReasons.map((reason) => this.i18n.text(`caseload.exit.short.${reason}`)),
      measure: participation && this.measureOf(participation),
      used: participation && this.used(participation, today),
      deadlineText: deadline && this.due(deadline),
      hindrances: (deadline?.hindrances ?? []).map((each) => this.hindrance(each)),
      deadlineAside:
        deadline?.snoozedUntil && this.i18n.text('caseload.queue.snooze.done', { day: formatDate(deadline.snoozedUntil as LocalDate) }),
      deadlineWaitsFor: deadline?.isLeftToAdviser
        ? this.i18n.text('caseload.leftToAdviser')
        : other && this.i18n.text(`caseload.waitsFor.${other}`),
      plain: this.plainValues.of(item, columns),
      quiet: this.quiet(item, today),
      exits: item.exitReasons.map((reason) => this.exit(reason, item, today)),
    };
  }

  /** What is due; minutes with the day of their meeting, which may lie ahead. */
  due({ kind, dueOn }: Pick<NonNullable<CaseItem['deadline']>, 'kind' | 'dueOn'>): string {
    const day = meetingDayOf({ kind, dueOn: dueOn as LocalDate });
    return day ? this.i18n.text('caseload.minutesOf', { day: formatDate(day) }) : this.i18n.text(`caseload.deadline.${kind}`);
  }

  /** The group decided, or how far the decision has come. */
  private group({ assistanceGroup, decisionWork }: CaseItem): string {
    if (assistanceGroup) return this.i18n.text(`caseload.group.${assistanceGroup}`);
    return this.i18n.text(decisionWork ? `caseload.decisionWork.${decisionWork}` : 'caseload.group.none');
  }

  /** A step that is no longer possible, and why. */
  private hindrance({ step, reasons }: NonNullable<NonNullable<CaseItem['deadline']>['hindrances']>[number]): string {
    return [step, ...reasons].map((text) => this.i18n.localized(text)).join('. ');
  }

  /** What the measure is called; only that there is one, when which one is not for the reader to know. */
  private measureOf({ measure }: NonNullable<CaseItem['participation']>): string {
    return measure ? this.i18n.localized(measureDefinitions[measure].shortName) : this.i18n.text('caseload.someMeasure');
  }

  /** How long somebody without a measure has not been talked with, when that is too long. */
  private quiet({ quietSince, tooQuietOn }: CaseItem, today: LocalDate): string | undefined {
    if (!quietSince || !isTooQuiet(tooQuietOn as LocalDate | undefined, today)) return undefined;
    return this.i18n.text('caseload.quiet', { weeks: Math.floor(daysBetween(quietSince as LocalDate, today) / 7) });
  }

  /** Why somebody should look at whether to end the follow-up. */
  private exit(reason: CaseItem['exitReasons'][number], { quietSince, registeredTo }: CaseItem, today: LocalDate): string {
    switch (reason) {
      case 'registration-ended':
        return this.i18n.text('caseload.exit.registration-ended', { date: registeredTo ? formatDate(registeredTo as LocalDate) : '' });
      case 'nothing-ahead':
        return this.i18n.text('caseload.exit.nothing-ahead', { days: quietSince ? daysBetween(quietSince as LocalDate, today) : 0 });
    }
  }

  private used({ clockFrom, clockTo }: NonNullable<CaseItem['participation']>, today: LocalDate) {
    if (!clockFrom || !clockTo) return undefined;
    const months = usedMonths({ from: clockFrom as LocalDate, to: clockTo as LocalDate }, today);
    return { ...months, text: this.i18n.text('caseload.used', { used: months.used, max: months.max }) };
  }
}
