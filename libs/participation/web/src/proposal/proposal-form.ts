import type { EndReason, ProposalKind } from '@fotfeste/participation/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Proposal } from './proposal-words';

/** What stands in the fields of a proposal while it is written. Numbers are as typed. */
export interface ProposalForm {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly lastDay?: LocalDate | undefined;
  readonly validFrom?: LocalDate | undefined;
  readonly percent?: string | undefined;
  readonly daysPerWeek?: string | undefined;
  readonly reason?: EndReason | undefined;
  readonly reasonWords?: string | undefined;
  readonly hasAttended?: 'yes' | 'no' | undefined;
  readonly hasCompleted?: 'yes' | 'no' | undefined;
}

/** The fields that each kind asks for. */
export const proposalFields: Readonly<Record<ProposalKind, readonly (keyof ProposalForm)[]>> = {
  'start-date': ['startsOn', 'endsOn'],
  'remove-start-date': [],
  extend: ['endsOn'],
  'end-date': ['endsOn'],
  extent: ['validFrom', 'percent', 'daysPerWeek'],
  end: ['hasAttended', 'hasCompleted', 'lastDay', 'reason', 'reasonWords'],
  'not-applicable': ['reason', 'reasonWords'],
  'end-reason': ['reason', 'reasonWords'],
  'change-ending': ['reason', 'reasonWords'],
};

/** What is sent: the fields of the kind alone, numbers read with comma or point. */
export function valuesOf(kind: ProposalKind, form: ProposalForm) {
  const own = Object.fromEntries(proposalFields[kind].map((field) => [field, form[field]])) as ProposalForm;
  const { startsOn, endsOn, validFrom, percent, daysPerWeek, reason, reasonWords, hasAttended, hasCompleted } = own;
  const hasCome = hasAttended !== 'no';
  return given({
    ...{ startsOn, endsOn, validFrom, reason },
    lastDay: hasCome ? own.lastDay : undefined,
    percent: numberIn(percent),
    daysPerWeek: numberIn(daysPerWeek),
    hasAttended: hasAttended && hasAttended === 'yes',
    hasCompleted: hasCome ? hasCompleted && hasCompleted === 'yes' : undefined,
    reasonWords: reason === 'other' ? reasonWords?.trim() || undefined : undefined,
  });
}

/** What was proposed, as it stands in the fields when Nav reads it. */
export function formOf({ values }: Pick<Proposal, 'values'>): ProposalForm {
  const { percent, daysPerWeek, hasAttended, hasCompleted, reasonWords, reason, startsOn, endsOn, lastDay, validFrom } = values;
  const answer = (said: boolean | undefined): 'yes' | 'no' | undefined => (said === undefined ? undefined : said ? 'yes' : 'no');
  const day = (text: string | undefined): LocalDate | undefined => text as LocalDate | undefined;
  return {
    ...{ startsOn: day(startsOn), endsOn: day(endsOn), lastDay: day(lastDay), validFrom: day(validFrom), reason, reasonWords },
    ...{ percent: percent?.toString(), daysPerWeek: daysPerWeek?.toString() },
    ...{ hasAttended: answer(hasAttended), hasCompleted: answer(hasCompleted) },
  };
}

function numberIn(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined;
  const number = Number(text.trim().replace(',', '.'));
  return Number.isNaN(number) ? undefined : number;
}
