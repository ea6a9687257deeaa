import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FieldError } from '@fotfeste/shared/api';
import type { LawChange } from '@fotfeste/eligibility/domain';
import { incompleteChange } from './simulation.problems';
import type { LawChangeRequest } from './simulation.dto';

/** The changes as the law reads them. Refuses with each field that a change lacks. */
export function lawChangesOf(requests: readonly LawChangeRequest[]): readonly LawChange[] {
  const errors = requests.flatMap((request, index) =>
    missingIn(request).map((field): FieldError => ({ field: `changes.${String(index)}.${field}`, message: needed })),
  );
  if (errors.length > 0) throw incompleteChange(errors);
  return requests.map(lawChangeOf);
}

type Field = Exclude<keyof LawChangeRequest, 'kind'>;

const neededFields: Readonly<Record<LawChange['kind'], readonly Field[]>> = {
  'new-value': ['parameter', 'number', 'from'],
  'end-condition': ['condition', 'lastDay'],
  'move-condition': ['condition', 'from'],
  'add-condition': ['measure', 'fact', 'comparison', 'from'],
};

/** What can only be filled in when something else has been: nobody is told to fill in a field that is not there yet. */
const filledAfter: Readonly<Partial<Record<Field, Field>>> = { number: 'parameter', comparison: 'fact' };

function missingIn(request: LawChangeRequest): readonly Field[] {
  return neededFields[request.kind].filter((field) => {
    const before = filledAfter[field];
    return request[field] === undefined && (before === undefined || request[before] !== undefined);
  });
}

/** Only after {@link missingIn} has found nothing. */
function lawChangeOf(request: LawChangeRequest): LawChange {
  const { kind, parameter = '', condition = '', measure, fact = '', comparison, number = Number.NaN, day, codes, from, lastDay } = request;
  switch (kind) {
    case 'new-value':
      return { kind, parameter, value: number, from: present(from) };
    case 'end-condition':
      return { kind, condition, measure, lastDay: present(lastDay) };
    case 'move-condition':
      return { kind, condition, measure, from: present(from) };
    case 'add-condition':
      return {
        kind,
        fact,
        measure: present(measure),
        comparison: present(comparison),
        value: codes ?? day ?? request.number,
        from: present(from),
      };
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('A field that is needed is missing');
  return value;
}

const needed: LocalizedText = { nb: 'Må fylles ut', nn: 'Må fyllast ut', en: 'Must be filled in' };
