import { given, type LocalDate } from '@fotfeste/shared/kernel';
import {
  type ActivityContent,
  type ApplicationStage,
  type ContentFault,
  faultsOf,
  fieldOfFault,
  hasApplicationStage,
  isLabelOnly,
  type Requirement,
  type Responsible,
  type WrittenKind,
} from '@fotfeste/activity-plan/domain';
import type { BodyOf } from '@fotfeste/shared/web';
import type { Card } from '../card';

export type ActivityRequest = BodyOf<'PUT /plan-activities/{activityId}'>;

/** The fields of the form, as they stand in it: empty is empty text, hours are what was typed. */
export interface ActivityInput {
  readonly kind: WrittenKind | '';
  readonly title: string;
  readonly description: string;
  readonly from: LocalDate | '';
  readonly to: LocalDate | '';
  readonly hoursPerWeek: string;
  readonly responsible: Responsible;
  readonly satisfies: readonly Requirement[];
  readonly applicationStage: ApplicationStage | '';
}

export const blankInput: ActivityInput = {
  kind: '',
  title: '',
  description: '',
  from: '',
  to: '',
  hoursPerWeek: '',
  responsible: 'person',
  satisfies: [],
  applicationStage: '',
};

/** A card as the form shows it. */
export function inputOf({
  kind,
  title,
  description,
  from,
  to,
  hoursPerWeek,
  responsible,
  satisfies,
  applicationStage,
}: Card): ActivityInput {
  return {
    ...{ kind: kind === 'measure' ? '' : kind, title: title ?? '', description: description ?? '', from: from ?? '', to: to ?? '' },
    ...{ hoursPerWeek: hoursPerWeek === undefined ? '' : String(hoursPerWeek).replace('.', ','), responsible, satisfies },
    applicationStage: applicationStage ?? '',
  };
}

/** What is sent: empty fields are left out, and a mere label goes without words. */
export function requestOf(input: ActivityInput, kind: WrittenKind): ActivityRequest {
  const { description, from, to, responsible, satisfies } = input;
  const words = isLabelOnly(kind) ? {} : { title: input.title.trim() || undefined, description: description.trim() || undefined };
  const days = { from: from || undefined, to: to || undefined, hoursPerWeek: hoursIn(input.hoursPerWeek) };
  const applicationStage = hasApplicationStage(kind) ? input.applicationStage || undefined : undefined;
  return { kind, responsible, satisfies, ...given({ ...words, ...days, applicationStage }) };
}

/** Hours as typed, with comma or point; undefined when empty, NaN when it is no number. */
export function hoursIn(text: string): number | undefined {
  const digits = text.trim().replace(',', '.');
  return digits === '' ? undefined : Number(digits);
}

/** What is wrong with the form, by field: a missing kind, or what the domain refuses. */
export function faultsIn(
  input: ActivityInput,
  today: LocalDate,
): Readonly<Partial<Record<keyof ActivityContent, ContentFault | 'kind-missing'>>> {
  const { kind } = input;
  if (kind === '') return { kind: 'kind-missing' };
  const request = requestOf(input, kind) as ActivityContent;
  const hours = request.hoursPerWeek;
  const faults = faultsOf(Number.isNaN(hours) ? { ...request, hoursPerWeek: 0 } : request, today);
  return Object.fromEntries(faults.map((fault) => [fieldOfFault[fault], fault]));
}
