import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import {
  chainsInto,
  combinationOf,
  combinationVerdicts,
  isStepOf,
  type ChainRule,
  type Combination,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import { attendedStatuses, phaseOf, sensitiveMeasures } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';

/** The measure that is to come, and when. */
export interface Coming {
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  /** Organisation number of the enterprise or provider. */
  readonly host?: string | undefined;
}

/** Another participation that runs, or may come to run, at the same time, and what the sources say of the two. */
export interface Beside {
  readonly row: ParticipationRow;
  readonly combination: Combination;
  /** The actor is told only that there is a measure: neither which, nor what is said of the two in particular. */
  readonly isVeiled?: true;
}

/** What should come before the measure, and which measures of the kind the person has been in. */
export interface ChainStep {
  readonly chain: ChainRule;
  readonly tried: readonly MeasureCode[];
}

/** The other participations of the person that overlap, each with what the sources say. */
export function runningBeside(others: readonly ParticipationRow[], coming: Coming): readonly Beside[] {
  return others
    .filter((row) => overlaps(row, coming))
    .map((row) => {
      const atSameHost = coming.host !== undefined && coming.host === hostOf(row);
      const on = row.startsOn && row.startsOn > coming.startsOn ? row.startsOn : coming.startsOn;
      return { row, combination: combinationOf(coming.measure, row.measure, on, { atSameHost }) };
    });
}

/**
 * The same of participations that the actor is not told of. The verdict is the strictest of those for any of the measures it may be: the right
 * one would tell which it is.
 */
export function veiledBeside(others: readonly ParticipationRow[], coming: Coming): readonly Beside[] {
  return runningBeside(others, coming).map(({ row }) => ({
    row,
    combination: { ...strictestBeside(coming), key: `B.26:${row.id}`, text: veiledText, rules: [] },
    isVeiled: true,
  }));
}

function strictestBeside({ measure, startsOn }: Coming): Combination {
  const strictness = ({ verdict }: Combination): number => combinationVerdicts.indexOf(verdict);
  return sensitiveMeasures
    .map((each) => combinationOf(measure, each, startsOn))
    .reduce((strictest, each) => (strictness(each) > strictness(strictest) ? each : strictest));
}

const veiledText: LocalizedText = {
  nb: 'Personen er i et tiltak som du ikke får navnet på. Spør den ansvarlige veilederen om de to kan gå samtidig.',
  nn: 'Personen er i eit tiltak som du ikkje får namnet på. Spør den ansvarlege rettleiaren om dei to kan gå samtidig.',
  en: 'The person is in a measure that is not named to you. Ask the responsible adviser whether the two may run at the same time.',
};

/** The chains into the measure, with what the person has been through of each. */
export function chainsBehind(others: readonly ParticipationRow[], { measure, startsOn }: Coming): readonly ChainStep[] {
  const attended = [...new Set(others.filter(({ status }) => attendedStatuses.includes(status)).map((row) => row.measure))];
  return chainsInto(measure, startsOn).map((chain) => ({ chain, tried: attended.filter((each) => isStepOf(chain, each)) }));
}

/** The enterprise where a participation is, or the provider that runs it. */
export function hostOf({
  hostOrganisation,
  organisation,
}: Pick<ParticipationRow, 'hostOrganisation' | 'organisation'>): string | undefined {
  return hostOrganisation ?? organisation ?? undefined;
}

/** A participation without days yet may come to overlap; one that is over, never was, or is only proposed does not. */
function overlaps({ status, startsOn, endsOn }: ParticipationRow, coming: Coming): boolean {
  const phase = phaseOf(status);
  if (phase !== 'waiting' && phase !== 'running') return false;
  if (endsOn && endsOn < coming.startsOn) return false;
  return !(startsOn && coming.endsOn && startsOn > coming.endsOn);
}
