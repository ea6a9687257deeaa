import type { ProposalKind } from '../change';
import { extensionFaults, extentRangeFaults, periodFaults, type DateFault, type PlannedPeriod } from '../dates';
import { reasonsFor } from '../reason';
import { actOf } from './proposal-act';
import type { ProposalValues, ProposedAbout } from './proposal';

/** What can be wrong with a proposal beside its days. */
export const proposalFaultCodes = [
  'words-missing',
  'last-day-missing',
  'extent-missing',
  'valid-from-missing',
  'attended-unsaid',
  'completed-unsaid',
  'end-reason-missing',
  'end-reason-words-missing',
] as const;
export type ProposalFaultCode = (typeof proposalFaultCodes)[number] | DateFault;

/** What is wrong, and in which field. */
export interface ProposalFault {
  readonly fault: ProposalFaultCode;
  readonly field: keyof ProposalValues | 'words';
}

/** Everything that is wrong with what is proposed. Whether the law allows it is asked when Nav approves. */
export function proposalFaults(
  kind: ProposalKind,
  values: ProposalValues,
  about: ProposedAbout,
  offering?: PlannedPeriod['offering'],
): readonly ProposalFault[] {
  const period: PlannedPeriod = { startsOn: about.startsOn, endsOn: about.endsOn, offering };
  const { startsOn, endsOn, lastDay } = values;
  switch (kind) {
    case 'extend':
      return endsOn ? dated(extensionFaults(period, endsOn)) : dated(['end-missing']);
    case 'end-date':
      if (endsOn && endsOn === about.endsOn) return [{ fault: 'nothing-changed', field: 'endsOn' }];
      return endsOn ? dated(periodFaults({ ...period, endsOn })) : dated(['end-missing']);
    case 'start-date':
      if (isSameStart(values, about)) return [{ fault: 'nothing-changed', field: 'startsOn' }];
      return startsOn ? dated(periodFaults({ ...period, startsOn, ...(endsOn && { endsOn }) })) : dated(['start-missing']);
    case 'extent':
      return extentFaultsOf(values, period);
    case 'end':
      return endFaults(values, about, lastDay ? periodFaults({ ...period, endsOn: lastDay }) : []);
    case 'change-ending':
      return about.status === 'completed' ? reasonFaults(values) : [];
    case 'not-applicable':
    case 'end-reason':
      return reasonFaults(values);
    case 'remove-start-date':
      return [];
  }
}

function isSameStart({ startsOn, endsOn }: ProposalValues, about: ProposedAbout): boolean {
  return startsOn !== undefined && startsOn === about.startsOn && (!endsOn || endsOn === about.endsOn);
}

function extentFaultsOf(values: ProposalValues, { startsOn, endsOn }: PlannedPeriod): readonly ProposalFault[] {
  const { validFrom, percent, daysPerWeek } = values;
  const isOutside = validFrom !== undefined && ((startsOn && validFrom < startsOn) || (endsOn && endsOn < validFrom));
  return [
    ...dated(extentRangeFaults({ percent, daysPerWeek })),
    ...(percent === undefined && daysPerWeek === undefined ? [{ fault: 'extent-missing', field: 'percent' } as const] : []),
    ...(validFrom === undefined ? [{ fault: 'valid-from-missing', field: 'validFrom' } as const] : []),
    ...(isOutside ? [{ fault: 'outside-period', field: 'validFrom' } as const] : []),
  ];
}

function endFaults(values: ProposalValues, about: ProposedAbout, days: readonly DateFault[]): readonly ProposalFault[] {
  const { hasAttended, hasCompleted, lastDay } = values;
  if (hasAttended === undefined) return [{ fault: 'attended-unsaid', field: 'hasAttended' }];
  const asksCompleted = about.ending === 'course' && hasAttended && hasCompleted === undefined;
  const act = actOf('end', values, about);
  return [
    ...(asksCompleted ? [{ fault: 'completed-unsaid', field: 'hasCompleted' } as const] : []),
    ...(hasAttended && !lastDay ? [{ fault: 'last-day-missing', field: 'lastDay' } as const] : []),
    ...days.filter((fault) => fault === 'end-before-start').map((fault) => ({ fault, field: 'lastDay' }) as const),
    ...(act.kind === 'step' && act.step === 'complete' ? [] : reasonFaults(values)),
  ];
}

function reasonFaults({ reason, reasonWords }: ProposalValues): readonly ProposalFault[] {
  if (!reason || !reasonsFor('adviser').includes(reason)) return [{ fault: 'end-reason-missing', field: 'reason' }];
  return reason === 'other' && !reasonWords?.trim() ? [{ fault: 'end-reason-words-missing', field: 'reasonWords' }] : [];
}

const fieldOf: Readonly<Record<DateFault, keyof ProposalValues>> = {
  'end-before-start': 'endsOn',
  'start-missing': 'startsOn',
  'end-missing': 'endsOn',
  'end-after-offering': 'endsOn',
  'start-before-offering': 'startsOn',
  'start-after-recorded': 'startsOn',
  'not-later': 'endsOn',
  'outside-period': 'validFrom',
  'percent-out-of-range': 'percent',
  'days-out-of-range': 'daysPerWeek',
  'nothing-changed': 'endsOn',
};

function dated(faults: readonly DateFault[]): readonly ProposalFault[] {
  return faults.map((fault) => ({ fault, field: fieldOf[fault] }));
}
