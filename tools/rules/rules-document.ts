import {
  allMeasures,
  allParameters,
  type AmountPlan,
  combinationRules,
  type Condition,
  conditionsIn,
  decisionRules,
  type InformationCondition,
  isGroup,
  laws,
  type Measure,
  measureCodes,
  measureDefinitions,
  type Parameter,
  type ParameterUnit,
  registrationRules,
  type Requirement,
  type Rule,
} from '@fotfeste/eligibility/domain';
import { fill } from '@fotfeste/shared/kernel';
import { confidenceWords, day, kindWords, period, phaseWords, place, recipientWords, subjectWords } from './wording';

/** `docs/rules.md`: every rule the engine runs, from the objects it runs. */
export function rulesDocument(): string {
  return [
    '# Reglene slik produktet bruker dem',
    'Skrevet ut fra `libs/eligibility/domain` med `npm run rules`. Ikke rediger denne filen.',
    'Hver regel har id fra regelboka, § med sitat der teksten er lest, tiden den gjelder, kilde og hvor sikker lesningen er. Loven går foran Navs praksis; praksis varsler bare.',
    '## Fellesbestemmelser',
    ...shared().map(printCondition),
    ...allMeasures.flatMap(printMeasure),
    '## Ikke lagt inn ennå',
    notAutomated(),
    '## § 14 a-vedtak',
    ...decisionRules.map(printRule),
    '## Registrering som arbeidssøker',
    ...registrationRules.map(printRule),
    '## Tiltak samtidig',
    combinationRules.map(printCombination).join('\n'),
    '## Verdier med dato',
    ...(Object.values(allParameters) as readonly Parameter[]).map(printParameter),
  ].join('\n\n');
}

function shared(): readonly Condition[] {
  const conditions = allMeasures.flatMap(({ requirements }) => requirements.flatMap(conditionsIn)).filter(isShared);
  const withoutOwnIds = conditions.map((one): Condition => ({ ...one, alsoIds: [] }));
  return [...new Map(withoutOwnIds.map((one) => [`${one.key} ${one.inForce.from}`, one])).values()];
}

/** Under which id the chapter itself writes a shared rule. */
function withOwnIds({ id, alsoIds = [] }: Condition): string {
  return alsoIds.length > 0 ? `${id} (${alsoIds.join(', ')})` : id;
}

/** Rules of chapter 1, and what follows every measure for persons with AAP: printed once. */
function isShared({ id }: Condition): boolean {
  return id.startsWith('GEN-') || id.startsWith('AAP-') || id === 'TEC-07';
}

function printMeasure({ code, inForce, requirements, duration, amount }: Measure): readonly string[] {
  const { name, law, chapter } = measureDefinitions[code];
  const general = [...new Set(requirements.flatMap(conditionsIn).filter(isShared).map(withOwnIds))];
  const own = requirements.filter((requirement) => isGroup(requirement) || !isShared(requirement));
  return [
    `## ${name.nb}`,
    `\`${code}\` · ${laws[law].shortName} ${chapter} · ${period(inForce)}`,
    `Fellesbestemmelser som også gjelder: ${general.join(', ')}.`,
    ...own.flatMap((requirement) => printRequirement(requirement, '')),
    ...(duration
      ? [
          '### Varighet',
          `Tiden telles i ${duration.unit === 'months' ? 'måneder' : 'uker'}, samlet for ${duration.clock.map((one) => measureDefinitions[one].shortName.nb).join(', ')}.`,
          ...duration.steps.flatMap(({ within, allRequires, parameter, how }) => [
            printCondition(within),
            `- ${how === 'up-to' ? 'Samlet' : 'I tillegg'}: \`${parameter}\`${
              allRequires.length > 0
                ? `. Krever: ${allRequires
                    .flatMap(conditionsIn)
                    .map(({ title }) => title.nb.toLowerCase())
                    .join('; ')}`
                : ''
            }`,
          ]),
        ]
      : []),
    ...(amount ? ['### Beløp', printAmount(amount)] : []),
  ];
}

function printAmount({ id, title, paidTo, basis, asks, parameters, rounding, notes }: AmountPlan): string {
  const names = (list: readonly string[]): string => list.map((name) => `\`${name}\``).join(', ');
  return [
    `${id}: ${title.nb}. Betales til ${recipientWords[paidTo]}.`,
    '',
    `- ${place(basis)} · kilde ${basis.source} · sikkerhet ${confidenceWords[basis.confidence]}`,
    ...(parameters.length > 0 ? [`- verdier: ${names(parameters)}`] : []),
    ...(asks.length > 0 ? [`- bruker ${names(asks)}`] : []),
    `- ${rounding.text.nb}`,
    ...notes.map((note) => `- merk: ${note.nb}`),
    ...(basis.quote ? ['', `> ${basis.quote}`] : []),
  ].join('\n');
}

function printRequirement(requirement: Requirement, above: string): readonly string[] {
  if (!isGroup(requirement)) return [printCondition(requirement)];
  const words = { 'any-of': 'Minst ett av disse må være oppfylt', 'all-of': 'Alle disse må være oppfylt', unless: 'Regelen, med unntak' }[
    requirement.operator
  ];
  const title = `${above}${words}${requirement.title ? `: ${requirement.title.nb}` : ''}.`;
  return [`_${title}_`, ...requirement.of.flatMap((one) => printRequirement(one, `${words} – `))];
}

function printCondition(condition: Condition): string {
  const { id, part, alsoIds = [], title, basis, inForce, asks = [], note, neededBy = 'offer', kind } = condition;
  const settled = kind === 'hard' || kind === 'discretionary' ? `, ${phaseWords[neededBy]}` : '';
  return [
    `### ${[id, ...alsoIds].join(' / ')}${part ? ` (${part})` : ''}: ${title.nb}`,
    '',
    `- ${kindWords[kind]}${settled}`,
    `- ${place(basis)} · ${period(inForce)} · kilde ${basis.source} · sikkerhet ${confidenceWords[basis.confidence]}`,
    ...(asks.length > 0 ? [`- bruker ${asks.map((name) => `\`${name}\``).join(', ')}`] : []),
    ...(condition.kind === 'discretionary'
      ? [
          `- spør (om ${subjectWords[condition.question.about]}, ${reuse(condition.question.reusableMonths)}): ${condition.question.text.nb}`,
        ]
      : []),
    ...(condition.kind === 'information' ? [`- ${fill(condition.text.nb, numbersOf(condition))}`] : []),
    ...(note ? [`- merk: ${note.nb}`] : []),
    ...(basis.quote ? ['', `> ${basis.quote}`] : []),
  ].join('\n');
}

/** A text's places, filled with the name of the value that goes there. */
function numbersOf({ numbers = {} }: InformationCondition): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(numbers).map(([where, id]) => [where, `\`${id}\``]));
}

function reuse(months: number): string {
  return months === 0 ? 'svaret gjelder bare her' : `svaret kan tilbys igjen i ${months} måneder`;
}

function printRule({ id, title, kind, basis, inForce }: Rule): string {
  const head = `### ${id}: ${title.nb}\n\n- ${kindWords[kind]}\n- ${place(basis)} · ${period(inForce)} · kilde ${basis.source} · sikkerhet ${confidenceWords[basis.confidence]}`;
  return basis.quote ? `${head}\n\n> ${basis.quote}` : head;
}

function printCombination({ of, verdict, text, basis, inForce }: (typeof combinationRules)[number]): string {
  const [one, other] = of;
  const names = `${measureDefinitions[one].shortName.nb} og ${other === 'ANY' || other === 'ANY-MEASURE' ? 'alle tiltak' : measureDefinitions[other].shortName.nb}`;
  const word = { allowed: 'kan kombineres', warn: 'varsel', refused: 'kan ikke kombineres' }[verdict];
  return `- ${names}: ${word}. ${text.nb} (${place(basis)}, ${period(inForce)}, sikkerhet ${confidenceWords[basis.confidence]})`;
}

function printParameter({ id, title, unit, law, section, source, confidence, values, unknown = [] }: Parameter): string {
  const units: Readonly<Record<ParameterUnit, string>> = {
    years: 'år',
    months: 'måneder',
    weeks: 'uker',
    days: 'dager',
    percent: 'prosent',
    'hours a week': 'timer i uken',
    'hours a month': 'timer i måneden',
    'hours a year': 'timer i året',
    places: 'plasser',
    G: 'G',
    thirds: 'tredeler',
    sixths: 'sjettedeler',
    'credits a half-year': 'studiepoeng i halvåret',
    øre: 'øre',
    'øre an hour': 'øre per time',
    'øre a day': 'øre per dag',
    'øre a month': 'øre i måneden',
    'øre a year': 'øre i året',
    date: '(dato, ååååmmdd)',
    'month and day': '(måned og dag, mmdd)',
  };
  return [
    `### \`${id}\``,
    '',
    `${title.nb}. ${place({ law, section })}, kilde ${source}, sikkerhet ${confidenceWords[confidence]}.`,
    '',
    ...values.map((one) => `- ${one.value} ${units[unit]}, ${period(one)}${one.note ? ` (${one.note})` : ''}`),
    ...unknown.map((one) => `- ukjent ${one.to ? `${day(one.from)} til ${day(one.to)}` : `fra ${day(one.from)}`}: ${one.why.nb}`),
  ].join('\n');
}

function notAutomated(): string {
  const written = new Set(allMeasures.map(({ code }) => code));
  const rest = measureCodes.filter((code) => !written.has(code)).map((code) => measureDefinitions[code]);
  return rest.map(({ code, name, law, chapter }) => `- ${name.nb} (\`${code}\`): ${laws[law].shortName} ${chapter}`).join('\n');
}
