import {
  allMeasures,
  type Condition,
  chapterOf,
  conditionsIn,
  isGroup,
  type Measure,
  measureDefinitions,
  type Requirement,
  type RulebookChapter,
} from '@fotfeste/eligibility/domain';
import { printAmount, printCondition, type Print } from './rule-print';
import { period, place } from './wording';

/** The measures of a chapter as lists of requirements, with either-or, exceptions and the steps of their length. */
export function printMeasures(chapter: RulebookChapter): readonly string[] {
  return measuresOf(chapter).flatMap((measure) => printMeasure(measure));
}

/** Every condition and amount of a chapter once, with section, quote, source and tests. */
export function printConditions(chapter: RulebookChapter, print: Print): readonly string[] {
  const amounts = measuresOf(chapter).flatMap(({ amount }) => amount ?? []);
  const printed = new Map(amounts.map((amount) => [amount.id, amount]));
  return [
    ...conditionsOf(chapter).map((one) => printCondition(one, print)),
    ...[...printed.values()].map((amount) => printAmount(amount, print)),
  ];
}

function measuresOf({ measures }: RulebookChapter): readonly Measure[] {
  return allMeasures.filter(({ code }) => measures.includes(code));
}

/** Every version of every condition whose id belongs to the chapter, once, with the measures that have it. */
function conditionsOf(chapter: RulebookChapter): readonly PrintedCondition[] {
  const found = new Map<string, { condition: Condition; codes: Set<string>; ids: Set<string> }>();
  for (const measure of allMeasures)
    for (const condition of everyCondition(measure)) {
      if (chapterOf(condition.id, [measure.code]) !== chapter) continue;
      const name = `${condition.key} ${condition.inForce.from} ${condition.title.nb}`;
      const entry = found.get(name) ?? { condition, codes: new Set(), ids: new Set() };
      entry.codes.add(measure.code);
      for (const id of condition.alsoIds ?? []) entry.ids.add(id);
      found.set(name, entry);
    }
  return [...found.values()].map(({ condition, codes, ids }) => ({ condition, codes: [...codes], alsoIds: [...ids] }));
}

/** A condition with every measure that has it and every id it has there. */
export interface PrintedCondition {
  readonly condition: Condition;
  readonly codes: readonly string[];
  readonly alsoIds: readonly string[];
}

function everyCondition({ requirements, duration }: Measure): readonly Condition[] {
  const steps = (duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]);
  return [...requirements.flatMap(conditionsIn), ...steps];
}

function printMeasure({ code, inForce, requirements, duration }: Measure): readonly string[] {
  const { name, law, chapter } = measureDefinitions[code];
  const steps = (duration?.steps ?? []).map(({ within, allRequires, parameter, how }) => {
    const needs = allRequires.flatMap(conditionsIn).map(named);
    const required = needs.length > 0 ? `; krever ${needs.join(', ')}` : '';
    return `  - ${named(within)}: ${how === 'up-to' ? 'samlet' : 'i tillegg'} \`${parameter}\`${required}`;
  });
  return [
    `### ${name.nb} (\`${code}\`)`,
    `${place({ law, section: chapter })} · ${period(inForce)}`,
    [
      ...requirements.flatMap((requirement) => outline(requirement, '')),
      ...(duration
        ? [`- Varighet i ${duration.unit === 'months' ? 'måneder' : 'uker'}, samlet for ${clockOf(duration.clock)}:`, ...steps]
        : []),
    ].join('\n'),
  ];
}

function clockOf(codes: readonly (keyof typeof measureDefinitions)[]): string {
  return codes.map((code) => measureDefinitions[code].shortName.nb).join(', ');
}

function outline(requirement: Requirement, indent: string): readonly string[] {
  if (!isGroup(requirement)) return requirement.kind === 'information' ? [] : [`${indent}- ${named(requirement)}`];
  const words = { 'any-of': 'Minst ett av', 'all-of': 'Alle', unless: 'Regelen, med unntak' }[requirement.operator];
  const title = requirement.title ? `: ${requirement.title.nb}` : '';
  return [`${indent}- ${words}${title}`, ...requirement.of.flatMap((each) => outline(each, `${indent}  `))];
}

function named({ id, part, alsoIds = [], title }: Condition): string {
  return `${[id, ...alsoIds].join(' / ')}${part ? ` (${part})` : ''} ${title.nb}`;
}
