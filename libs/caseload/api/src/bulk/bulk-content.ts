import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, type FieldError } from '@fotfeste/shared/api';
import { taskFaultsOf } from '@fotfeste/activity-plan/domain';
import type { BulkContent } from './bulk-deed';
import type { BulkRehearsalRequest } from './bulk.dto';
import { bulkFaultTexts } from './bulk.problems';

/** What is asked for, with every fault named at its field. */
export function bulkContentOf(request: BulkRehearsalRequest, today: LocalDate): BulkContent {
  const { participantIds, matching } = request;
  const whom: readonly FieldError[] =
    (participantIds === undefined) === (matching === undefined) ? [{ field: 'participantIds', message: bulkFaultTexts['one-of-two'] }] : [];
  const content = contentOf(request, today);
  const errors = [...whom, ...('errors' in content ? content.errors : [])];
  if (errors.length > 0 || 'errors' in content) throw new Problem(invalidRequest, { errors });
  return content;
}

type Faulty = { readonly errors: readonly FieldError[] };

function contentOf({ action, adviserId, title = '', dueOn, category }: BulkRehearsalRequest, today: LocalDate): BulkContent | Faulty {
  switch (action) {
    case 'assign':
      return adviserId ? { action, adviserId } : { errors: [{ field: 'adviserId', message: bulkFaultTexts['adviser-missing'] }] };
    case 'remind': {
      const faults = taskFaultsOf({ title, dueOn: dueOn ?? today }, today);
      const errors = [
        ...(faults.includes('title-missing') ? [{ field: 'title', message: bulkFaultTexts['title-missing'] }] : []),
        ...(faults.includes('due-out-of-reach') ? [{ field: 'dueOn', message: bulkFaultTexts['due-out-of-reach'] }] : []),
        ...(faults.includes('due-passed') ? [{ field: 'dueOn', message: bulkFaultTexts['due-passed'] }] : []),
        ...(dueOn ? [] : [{ field: 'dueOn', message: bulkFaultTexts['due-missing'] }]),
      ];
      return dueOn && errors.length === 0 ? { action, title: title.trim(), dueOn } : { errors };
    }
    case 'categorise':
      return { action, ...given({ category }) };
  }
}
