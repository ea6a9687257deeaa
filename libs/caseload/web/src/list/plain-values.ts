import { inject, Injectable } from '@angular/core';
import type { CaseListColumn } from '@fotfeste/caseload/domain';
import { mainGoalNames } from '@fotfeste/eligibility/domain/names';
import type { LocalDate, WaitingFor } from '@fotfeste/shared/kernel';
import { Clock, formatDate, I18n, Session } from '@fotfeste/shared/web';
import type { CaseItem } from '../contract';

/** The words of the columns that hold nothing but a day or a word. */
@Injectable({ providedIn: 'root' })
export class PlainValues {
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);

  /** What stands in each of the columns; nothing for those that are unknown or are shown in a form of their own. */
  of(item: CaseItem, columns: readonly CaseListColumn[]): Readonly<Partial<Record<CaseListColumn, string>>> {
    return Object.fromEntries(columns.map((column) => [column, this.textOf(item, column)]));
  }

  private textOf(item: CaseItem, column: CaseListColumn): string | undefined {
    switch (column) {
      case 'office':
        return this.officeOf(item.office);
      case 'assigned-on':
        return day(item.assignedOn);
      case 'follow-up-from':
        return day(item.followUpFrom);
      case 'main-goal':
        return item.mainGoal && this.i18n.localized(mainGoalNames[item.mainGoal]);
      case 'decided-on':
        return day(item.decidedOn);
      case 'decision-work':
        return item.decisionWork && this.workOf(item.decisionWork, item.decisionWorkSince);
      case 'participation-from':
        return day(item.participation?.from);
      case 'waiting-since':
        return day(item.waitingSince);
      case 'quiet-since':
        return day(item.quietSince);
      case 'waits-for-adviser':
        return this.waitFor(item, 'adviser');
      case 'waits-for-participant':
        return this.waitFor(item, 'participant');
      case 'name':
      case 'age':
      case 'group':
      case 'deadline':
      case 'measure':
      case 'participation-to':
      case 'adviser':
      case 'last-contact':
        return undefined;
    }
  }

  private officeOf(office: string): string {
    const name = this.session.actor()?.offices.find(({ number }) => number === office)?.name;
    return name ? `${office} ${name}` : office;
  }

  private workOf(work: NonNullable<CaseItem['decisionWork']>, since: string | undefined): string {
    const what = this.i18n.text(`caseload.decisionWork.${work}`);
    return since ? this.i18n.text('caseload.since', { what, since: formatDate(since as LocalDate) }) : what;
  }

  /** The day the waiting began, or from which it begins. */
  private waitFor({ waits }: CaseItem, whom: WaitingFor): string | undefined {
    const since = waits.find(({ waitsFor }) => waitsFor === whom)?.since;
    if (since === undefined) return undefined;
    return since > this.clock.today() ? this.i18n.text('caseload.waitsFrom', { day: formatDate(since as LocalDate) }) : day(since);
  }
}

function day(date: string | undefined): string | undefined {
  return date && formatDate(date as LocalDate);
}
