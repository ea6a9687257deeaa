import type { BenefitType, EducationState } from '@fotfeste/participant/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { BodyOf } from '@fotfeste/shared/web';
import type { Coded, PersonFacts } from '../contract';

/** What can be told about a person. */
export const factKinds = ['employment', 'sick-leave', 'education', 'certificate', 'benefit'] as const;
export type FactKind = (typeof factKinds)[number];

type Employment = BodyOf<'POST /participants/{participantId}/employments'>;
type SickLeave = BodyOf<'POST /participants/{participantId}/sick-leaves'>;
type Education = BodyOf<'POST /participants/{participantId}/educations'>;
type Certificate = BodyOf<'POST /participants/{participantId}/certificates'>;
type Benefit = BodyOf<'POST /participants/{participantId}/benefits'>;
export type Teller = Employment['source'];

/** A fact of any kind as the form holds it; each kind uses its own fields. */
export interface FactContent {
  readonly employerName: string;
  readonly employerNumber: string;
  readonly occupationCode: Coded | undefined;
  readonly employmentId: string;
  readonly educationCode: Coded | undefined;
  readonly title: string;
  readonly state: EducationState | '';
  readonly type: BenefitType | '';
  readonly percent: string;
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
  readonly source: Teller | '';
  /** What the employer has done for somebody sick-listed: not on the form, but a change replaces the whole fact. */
  readonly adaptation: Pick<Employment, 'adaptationFulfilled' | 'followUpPlanOn' | 'internalMeasures'>;
}

export const emptyFact: FactContent = {
  employerName: '',
  employerNumber: '',
  occupationCode: undefined,
  employmentId: '',
  educationCode: undefined,
  title: '',
  state: '',
  type: '',
  percent: '',
  from: undefined,
  to: undefined,
  source: '',
  adaptation: {},
};

type FactViews = PersonFacts['employments'][number] &
  PersonFacts['sickLeaves'][number] &
  PersonFacts['educations'][number] &
  PersonFacts['certificates'][number] &
  PersonFacts['benefits'][number];

/** A fact of any kind as the server tells it. */
export type FactView = Pick<FactViews, 'id' | 'version' | 'source' | 'date'> & Partial<FactViews>;

/** A fact opened for change. An occupation has only its code until the list has named it. */
export function factContent(fact: FactView): FactContent {
  const { employerName = '', employerNumber = '', employmentId = '', state = '', type = '', title = '' } = fact;
  const { occupationCode, educationCode, percent, from, to, source } = fact;
  const { adaptationFulfilled, followUpPlanOn, internalMeasures } = fact;
  return {
    ...{ employerName, employerNumber, employmentId, state, type, title },
    occupationCode: occupationCode ? { code: occupationCode, name: occupationCode } : undefined,
    educationCode: educationCode ? { code: educationCode, name: educationCode } : undefined,
    percent: percent === undefined ? '' : String(percent).replace('.', ','),
    from: from as LocalDate | undefined,
    to: to as LocalDate | undefined,
    source: source === 'deltaker' ? 'deltaker' : 'veileder',
    adaptation: given({ adaptationFulfilled, followUpPlanOn, internalMeasures }),
  };
}

/** A share of full time as people write it: 50, 50,5, 50 %; undefined when it is none. */
export function percentOf(text: string): number | undefined {
  const plain = text.replace('%', '').replace(',', '.').trim();
  const percent = Number(plain);
  return plain !== '' && percent > 0 && percent <= 100 ? percent : undefined;
}

/** Each kind as the server takes it. The form has checked what must be there. */
export const requestOf = {
  employment: ({ employerName, employerNumber, occupationCode, percent, from, to, source, adaptation }: FactContent): Employment => ({
    employerName: employerName.trim(),
    from: from ?? '',
    source: source || 'veileder',
    ...given({ employerNumber: employerNumber.replace(/\s/g, '') || undefined, occupationCode: occupationCode?.code }),
    ...given({ percent: percentOf(percent), to }),
    ...adaptation,
  }),
  'sick-leave': ({ employmentId, percent, from, to, source }: FactContent): SickLeave => ({
    percent: percentOf(percent) ?? 0,
    from: from ?? '',
    source: source || 'veileder',
    ...given({ employmentId: employmentId || undefined, to }),
  }),
  education: ({ educationCode, title, state, from, to, source }: FactContent): Education => ({
    educationCode: educationCode?.code ?? '',
    title: title.trim(),
    state: state || 'completed',
    source: source || 'veileder',
    ...given({ from, to }),
  }),
  certificate: ({ title, from, to, source }: FactContent): Certificate => ({
    title: title.trim(),
    source: source || 'veileder',
    ...given({ from, to }),
  }),
  benefit: ({ type, percent, from, to, source }: FactContent): Benefit => ({
    type: type || 'AAP',
    from: from ?? '',
    source: source || 'veileder',
    ...given({ percent: percentOf(percent), to }),
  }),
} as const;
