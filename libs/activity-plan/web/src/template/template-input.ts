import type { OutsideOffer } from '@fotfeste/activity-plan/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

export type TemplateView = ReplyOf<'GET /path-templates'>['items'][number];
export type TemplateBody = BodyOf<'POST /path-templates'>;

/** Languages a template is written in, in the order of the fields. */
export const templateLanguages = ['nb', 'nn', 'en'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** A step as it stands in its fields: numbers are text until they are sent. */
export interface StepInput {
  readonly measure: MeasureCode | '';
  /** An offer outside Nav takes the place of the measure. */
  readonly outside?: OutsideOffer | undefined;
  readonly months: string;
  readonly weeksAfter: string;
  readonly isBeside: boolean;
  readonly purpose: Purpose | '';
}

export interface TemplateInput {
  readonly name: Readonly<Record<TemplateLanguage, string>>;
  readonly forWhom: Readonly<Record<TemplateLanguage, string>>;
  readonly steps: readonly StepInput[];
}

const none = { nb: '', nn: '', en: '' } as const;
export const blankStep: StepInput = { measure: '', months: '3', weeksAfter: '0', isBeside: false, purpose: '' };
export const blankTemplate: TemplateInput = { name: none, forWhom: none, steps: [blankStep] };

/** A step that is an offer outside Nav, before anything is written of it. */
export function blankOffer(name: string): StepInput {
  return { ...blankStep, outside: { kind: 'low-threshold', name, satisfies: [] } };
}

/** The fields of a template that is there. */
export function inputOf({ name, forWhom, steps }: TemplateView): TemplateInput {
  return {
    ...{ name, forWhom },
    steps: steps.map(({ measure, outside, months, weeksAfter, isBeside, purpose }): StepInput => ({
      ...{ measure: measure ?? '', outside, isBeside, purpose: purpose ?? '' },
      ...{ months: String(months), weeksAfter: String(weeksAfter) },
    })),
  };
}

/** Names of the fields that are empty or hold no number, as the server would name them. */
export function emptyFields({ name, steps }: TemplateInput): readonly string[] {
  return [
    ...templateLanguages.filter((language) => !name[language].trim()).map((language) => `name.${language}`),
    ...steps.flatMap(({ measure, outside, months, weeksAfter }, index) => [
      ...(outside && outside.name.trim() === '' ? [`steps.${String(index)}.outside.name`] : []),
      ...(measure === '' && !outside ? [`steps.${String(index)}.measure`] : []),
      ...(isNumber(months) ? [] : [`steps.${String(index)}.months`]),
      ...(isNumber(weeksAfter) ? [] : [`steps.${String(index)}.weeksAfter`]),
    ]),
  ];
}

/** What is sent; steps without a measure have been refused before. */
export function bodyOf({ name, forWhom, steps }: TemplateInput): TemplateBody {
  return {
    ...{ name, forWhom },
    steps: steps.flatMap(({ measure, outside, months, weeksAfter, isBeside, purpose }): TemplateBody['steps'] => {
      const base = { months: Number(months), weeksAfter: Number(weeksAfter), isBeside };
      if (outside) return [{ ...base, outside }];
      return measure === '' ? [] : [{ ...base, measure, ...(purpose && { purpose }) }];
    }),
  };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text.trim());
}
