import { allMeasures, combinationOf, conditionsIn, measureDefinitions, type Basis, type Condition } from '@fotfeste/eligibility/domain';
import { longDate } from '@fotfeste/document/domain';
import { fill, type Language, type LocalizedText } from '@fotfeste/shared/kernel';
import type { HinderedStep } from './hindered-step';
import { isMeasureStep, type MeasureStep, type PathStep } from './path-step';

/** A step that cannot be taken as it stands, in words for a list: which one, and each rule that refuses it with its section. */
export interface Hindrance {
  readonly step: LocalizedText;
  readonly reasons: readonly LocalizedText[];
}

/** Every hindered step of a path, in the order of the path. */
export function hindrancesOf(hindered: readonly HinderedStep[], steps: readonly PathStep[]): readonly Hindrance[] {
  return steps.filter(isMeasureStep).flatMap((step): readonly Hindrance[] => {
    const found = hindered.find(({ stepId }) => stepId === step.id);
    return found ? [{ step: nameOf(step), reasons: reasonsOf(step, found) }] : [];
  });
}

function nameOf({ measure, from }: MeasureStep): LocalizedText {
  const { shortName } = measureDefinitions[measure];
  return inEach((language) => fill(texts.step[language], { measure: shortName[language], from: longDate(from, language) }));
}

function reasonsOf(step: MeasureStep, { rules, beside = [] }: HinderedStep): readonly LocalizedText[] {
  const conditions = conditionsOfMeasure(step);
  const unmet = rules.flatMap((rule) => {
    const condition = conditions.find(({ id }) => id === rule);
    return condition ? [reason(texts.unmet, { name: condition.title, basis: condition.basis, rule })] : [];
  });
  const together = beside.map((other) => {
    const { text, basis, rules: ids } = combinationOf(step.measure, other, step.from);
    const name = inEach((language) => `${measureDefinitions[other].shortName[language]}: ${text[language]}`);
    return reason(texts.beside, { name, basis, rule: ids.join(', ') });
  });
  return [...unmet, ...together];
}

function conditionsOfMeasure({ measure, from }: MeasureStep): readonly Pick<Condition, 'id' | 'title' | 'basis'>[] {
  return allMeasures
    .filter(({ code }) => code === measure)
    .flatMap(({ requirements }) => requirements.flatMap(conditionsIn))
    .filter(({ inForce }) => inForce.from <= from && (!inForce.to || from <= inForce.to));
}

function reason(
  text: LocalizedText,
  { name, basis, rule }: { readonly name: LocalizedText; readonly basis: Basis; readonly rule: string },
): LocalizedText {
  const where = [basis.section, rule].find(Boolean) ?? '';
  return inEach((language) => fill(text[language], { name: name[language], where }));
}

function inEach(say: (language: Language) => string): LocalizedText {
  return { nb: say('nb'), nn: say('nn'), en: say('en') };
}

const texts = {
  step: { nb: '{measure} fra {from}', nn: '{measure} frå {from}', en: '{measure} from {from}' },
  unmet: { nb: 'Ikke oppfylt: {name} ({where})', nn: 'Ikkje oppfylt: {name} ({where})', en: 'Not met: {name} ({where})' },
  beside: {
    nb: 'Kan ikke gå samtidig med {name} ({where})',
    nn: 'Kan ikkje gå samtidig med {name} ({where})',
    en: 'Cannot run beside {name} ({where})',
  },
} as const;
