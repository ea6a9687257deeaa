import type { LocalDate } from '@fotfeste/shared/kernel';
import { extensionFaults, periodFaults, reasonsFor, type DateFault, type PlannedPeriod } from '@fotfeste/participation/domain';
import { chosenContent } from '../referral/chosen-content';
import type { ParticipationRow } from '../rows/participation.row';
import type { ChangeRequest } from './change.dto';

/** Columns that a change may set. */
export type ChangedFields = Partial<
  Pick<ParticipationRow, 'startsOn' | 'endsOn' | 'content' | 'contentElements' | 'reason' | 'reasonWords' | 'statusFrom'>
> & { readonly background?: string | null };

/** What a change sets, or what is wrong with it. */
export type ChangeOutcome =
  | { readonly kind: 'fields'; readonly fields: ChangedFields }
  | { readonly kind: 'faults'; readonly faults: readonly DateFault[] }
  | { readonly kind: 'reason-missing' };

/** The columns that a change of days, words or reason sets. A new extent has its own rows. */
export function changeOf(row: ParticipationRow, request: ChangeRequest, offering: PlannedPeriod['offering']): ChangeOutcome {
  const period: PlannedPeriod = { startsOn: row.startsOn ?? undefined, endsOn: row.endsOn ?? undefined, offering };
  switch (request.kind) {
    case 'background':
      return fields({ background: words(request.background) });
    case 'content':
      return fields({
        content: words(request.content),
        ...(request.contentElements && { contentElements: chosenContent(request.contentElements) }),
      });
    case 'start-date':
      return request.startsOn ? moved({ ...period, ...given(request) }, request) : faults(['start-missing']);
    case 'end-date':
      return request.endsOn ? moved({ ...period, endsOn: request.endsOn }, { endsOn: request.endsOn }) : faults(['end-missing']);
    case 'extend':
      return extended(period, request.endsOn);
    case 'end-reason':
      return ended(request);
    case 'remove-start-date':
      return fields({ startsOn: null, endsOn: null });
    case 'extent':
      return fields({});
  }
}

function moved(period: PlannedPeriod, set: { readonly startsOn?: LocalDate; readonly endsOn?: LocalDate }): ChangeOutcome {
  const wrong = periodFaults(period);
  return wrong.length > 0 ? faults(wrong) : fields(given(set));
}

function extended(period: PlannedPeriod, endsOn: LocalDate | undefined): ChangeOutcome {
  if (!endsOn) return faults(['end-missing']);
  const wrong = extensionFaults(period, endsOn);
  return wrong.length > 0 ? faults(wrong) : fields({ endsOn });
}

function ended({ reason, reasonWords }: ChangeRequest): ChangeOutcome {
  const isOne = reason && reasonsFor('adviser').includes(reason) && (reason !== 'other' || reasonWords?.trim());
  return isOne ? fields({ reason, reasonWords: words(reasonWords) }) : { kind: 'reason-missing' };
}

function given({ startsOn, endsOn }: { readonly startsOn?: LocalDate; readonly endsOn?: LocalDate }): ChangedFields & PlannedPeriod {
  return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
}

function words(text: string | undefined): string | null {
  return text?.trim() || null;
}

function fields(set: ChangedFields): ChangeOutcome {
  return { kind: 'fields', fields: set };
}

function faults(found: readonly DateFault[]): ChangeOutcome {
  return { kind: 'faults', faults: found };
}
