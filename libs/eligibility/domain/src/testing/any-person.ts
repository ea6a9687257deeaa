import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { measureCodes } from '../catalogue/measure-codes';
import { contradictionsIn } from '../engine/contradictions';
import { factDefinitions, factNames, type FactName, type Facts } from '../facts/facts';
import type { FactFields, FactType } from '../facts/fact-shape';
import { answerKey } from '../judgements';
import { questionsOf } from '../measures/questions';
import { between, chanceFrom, pick, type Chance } from './chance';

/** How much is known about the people that are made up. */
export interface Knowledge {
  /** Share of the facts and answers that are unknown. */
  readonly unknown: number;
}

/** Somebody made up from the facts' own shapes: any fact there is, known or not, without contradictions. The same seed is the same person. */
export function anyPerson(seed: number, startsOn: LocalDate, { unknown }: Knowledge = { unknown: 0.25 }): Facts {
  const chance = chanceFrom(seed);
  const made: Record<string, unknown> = {};
  for (const name of factNames) if (chance() >= unknown) made[name] = factFor(name, startsOn, chance, unknown);
  return consistent(made, startsOn);
}

function factFor(name: FactName, startsOn: LocalDate, chance: Chance, unknown: number): unknown {
  if (name === 'born') return addDays(startsOn, -between(chance, 13 * 366, 68 * 365));
  if (name === 'endsOn') return addDays(startsOn, between(chance, 0, 1400));
  if (name === 'answers') return answers(chance, unknown);
  if (name === 'participations' || name === 'employments') {
    const { shape } = factDefinitions[name];
    return shape.type === 'list' ? Array.from({ length: between(chance, 0, 2) }, () => value(shape.of, startsOn, chance)) : [];
  }
  return value(factDefinitions[name].shape, startsOn, chance);
}

function value(shape: FactType, startsOn: LocalDate, chance: Chance): unknown {
  switch (shape.type) {
    case 'day':
      return addDays(startsOn, between(chance, -900, 300));
    case 'yes-no':
      return chance() < 0.5;
    case 'text':
      return String(between(chance, 310_000_000, 319_999_999));
    case 'number':
      return Math.min(shape.upTo, shape.above + between(chance, 1, Math.min(100, Math.floor(shape.upTo - shape.above))));
    case 'whole-number':
      return between(chance, shape.from, Math.min(shape.upTo, shape.from + 60));
    case 'amount':
      return between(chance, 0, 6_000_000);
    case 'code':
      return pick(chance, shape.codes);
    case 'measure':
      return pick(chance, measureCodes);
    case 'record':
      return recordOf(shape.fields, startsOn, chance);
    case 'list':
      return Array.from({ length: between(chance, 0, 2) }, () => value(shape.of, startsOn, chance));
    case 'by-measure':
      return Object.fromEntries(
        Array.from({ length: between(chance, 0, 3) }, () => [pick(chance, measureCodes), value(shape.of, startsOn, chance)]),
      );
    case 'answers':
      return {};
  }
}

function recordOf(fields: FactFields, startsOn: LocalDate, chance: Chance): object {
  const entries = Object.entries(fields).flatMap(([name, { shape, required }]) =>
    required || chance() < 0.7 ? [[name, value(shape, startsOn, chance)] as const] : [],
  );
  return inOrder(Object.fromEntries(entries));
}

/** A period that ends before it begins is turned round. */
function inOrder(made: Readonly<Record<string, unknown>>): object {
  const { from, to } = made;
  return typeof from === 'string' && typeof to === 'string' && to < from ? { ...made, from: to, to: from } : made;
}

function answers(chance: Chance, unknown: number): NonNullable<Facts['answers']> {
  const asked = measureCodes.flatMap((code) => questionsOf(code).map(({ question }) => answerKey(question, code)));
  return Object.fromEntries(
    [...new Set(asked)].flatMap((key) =>
      chance() < unknown ? [] : [[key, { answer: chance() < 0.85 ? ('yes' as const) : ('no' as const) }]],
    ),
  );
}

/** Without the facts that contradict others, one after the other. */
function consistent(facts: Facts, startsOn: LocalDate): Facts {
  const [first] = contradictionsIn(facts, startsOn);
  const name = first?.facts.at(-1);
  if (!name) return facts;
  const { [name]: _left, ...rest } = facts;
  return consistent(rest, startsOn);
}
