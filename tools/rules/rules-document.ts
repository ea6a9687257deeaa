import {
  allMeasures,
  allParameters,
  chainRules,
  chapterOf,
  combinationRules,
  complaintRules,
  decisionRules,
  laws,
  measureCodes,
  measureDefinitions,
  openQuestions,
  type Parameter,
  registrationRules,
  rulebookChapters,
  type RulebookChapter,
} from '@fotfeste/eligibility/domain';
import { printConditions, printMeasures } from './chapter-document';
import { printChain, printCombination, printParameter, printRule, type Print } from './rule-print';
import { place } from './wording';

/** `docs/rules.md`: every rule the engine runs, from the objects it runs, in the chapters of the rulebook. */
export function rulesDocument(print: Print): string {
  return [
    '# Reglene slik produktet bruker dem',
    'Skrevet ut fra `libs/eligibility/domain` med `npm run rules`. Ikke rediger denne filen.',
    'Hver regel har id fra regelboka, § med sitat der teksten er lest, tiden den gjelder, kilde, hvor sikker lesningen er, og hvilke tester som nevner den. Loven går foran Navs praksis; praksis varsler bare. Det samme står i produktet, søkbart og for en hvilken som helst dag, under «Regelverk».',
    rulebookChapters.map(contentsLine).join('\n'),
    ...rulebookChapters.flatMap((chapter) => printChapter(chapter, print)),
    '## Åpne spørsmål',
    openQuestions
      .map(
        ({ id, question, chosen, touches }) =>
          `- ${id}: ${question.nb} ${chosen.nb}${touches.length > 0 ? ` (${touches.join(', ')})` : ''}`,
      )
      .join('\n'),
    '## Ikke lagt inn',
    notAutomated(),
  ].join('\n\n');
}

/** A chapter: its measures, its rules, and its numbers with date. */
function printChapter(chapter: RulebookChapter, print: Print): readonly string[] {
  const { title, law, place: section, prefixes } = chapter;
  const numbers = (Object.values(allParameters) as readonly Parameter[]).filter(({ id }) => chapterOf(id) === chapter);
  const rules = [...decisionRules, ...registrationRules, ...complaintRules].filter(({ id }) => chapterOf(id) === chapter);
  return [
    `## ${title.nb}`,
    place({ law, section }),
    ...printMeasures(chapter),
    ...under(`### Regler: ${title.nb}`, [...printConditions(chapter, print), ...rules.map((rule) => printRule(rule, print))]),
    ...(prefixes.includes('B')
      ? ['### Samtidig', combinationRules.map(printCombination).join('\n'), '### Etter hverandre', chainRules.map(printChain).join('\n')]
      : []),
    ...under(
      `### Verdier med dato: ${title.nb}`,
      numbers.map((one) => printParameter(one, print)),
    ),
  ];
}

/** What stands under a heading; no heading without anything. */
function under(heading: string, parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [heading, ...parts] : [];
}

function contentsLine({ title }: RulebookChapter): string {
  const anchor = title.nb
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} -]/gu, '')
    .replaceAll(' ', '-');
  return `- [${title.nb}](#${anchor})`;
}

function notAutomated(): string {
  const written = new Set(allMeasures.map(({ code }) => code));
  const rest = measureCodes.filter((code) => !written.has(code)).map((code) => measureDefinitions[code]);
  return rest.map(({ code, name, law, chapter }) => `- ${name.nb} (\`${code}\`): ${laws[law].shortName} ${chapter}`.trimEnd()).join('\n');
}
