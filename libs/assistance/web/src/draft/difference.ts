import type { FieldTexts as DraftTexts } from '@fotfeste/draft/web';

/** One field as it stands here and as it was saved elsewhere, in words. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** How fields of a form are told in words. */
export interface FieldTexts<Content extends object> {
  label(field: keyof Content & string): string;
  words(field: keyof Content & string, content: Content): string;
}

/** The same words for one field of a draft, whatever stands in the others. */
export function textsOfDraft<Content extends object>(texts: FieldTexts<Content>, blank: Content): DraftTexts {
  const isField = (field: string): field is keyof Content & string => field in blank;
  return {
    label: (field) => (isField(field) ? texts.label(field) : undefined),
    words: (field, value) => (isField(field) ? texts.words(field, { ...blank, [field]: value ?? blank[field] }) : undefined),
  };
}

/** The fields that do not say the same. */
export function differences<Content extends object>(mine: Content, theirs: Content, texts: FieldTexts<Content>): readonly Difference[] {
  return (Object.keys(mine) as (keyof Content & string)[])
    .map((field) => ({ field, label: texts.label(field), mine: texts.words(field, mine), theirs: texts.words(field, theirs) }))
    .filter((difference) => difference.mine !== difference.theirs);
}
