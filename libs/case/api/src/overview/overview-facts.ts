import { contains, given, type LocalDate } from '@fotfeste/shared/kernel';
import type { BenefitFact, EmploymentFact, OriginView, ParticipantFacts, ToldCare } from '@fotfeste/participant/api';
import { runningSickLeaveMarks } from '@fotfeste/participant/domain';
import type { OverviewBenefitView, OverviewCareView, OverviewEmploymentView, OverviewSickLeaveView } from './overview.view';

export function overviewEmployment({ id, employerName, percent, from, to, source, date }: EmploymentFact): OverviewEmploymentView {
  return { id, employerName, from, source, date, ...given({ percent, to }) };
}

export function overviewBenefit({ id, type, percent, from, to, source, date }: BenefitFact): OverviewBenefitView {
  return { id, type, from, source, date, ...given({ percent, to }) };
}

/** Whether the person is sick-listed on the day; nothing when nobody knows. */
export function overviewSickLeave({ sickListed, sickLeaves }: ParticipantFacts, today: LocalDate): OverviewSickLeaveView | undefined {
  if (!sickListed) return undefined;
  const current = sickLeaves.find((leave) => contains(leave, today));
  const [coming] = runningSickLeaveMarks(sickLeaves, today).filter(({ on }) => on >= today);
  const next = coming && { mark: coming.mark, on: coming.on };
  const { value: isSickListed, source, date } = sickListed;
  return { isSickListed, source, date, ...given({ from: current?.from, percent: current?.percent, next }) };
}

/** The children in the person's care; nothing when nobody has said anything. */
export function overviewCare(told: ToldCare | undefined): OverviewCareView | undefined {
  if (!told) return undefined;
  const { childYears, soleCarer, source, date } = told;
  return { childYears, source, date, ...given({ soleCarer }) };
}

/** Only where something comes from, without what it says. */
export function overviewOrigin({ source, date }: OriginView): OriginView {
  return { source, date };
}
