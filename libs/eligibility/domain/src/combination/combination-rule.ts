import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import type { MeasureCode } from '../catalogue/measure-codes';

/** What the sources say of two measures at the same time. */
export const combinationVerdicts = ['allowed', 'warn', 'refused'] as const;
export type CombinationVerdict = (typeof combinationVerdicts)[number];

/** The other side of a pair: one measure, every measure of the regulations, or whatever there is. */
export type CombinedWith = MeasureCode | 'ANY-MEASURE' | 'ANY';

/** What a source says of two measures at once. */
export interface CombinationRule {
  readonly of: readonly [MeasureCode, CombinedWith];
  readonly verdict: CombinationVerdict;
  readonly text: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
  /** Ids of the rulebook's rules that say the same of one measure. */
  readonly rules?: readonly string[];
  /** Applies only when both are at one and the same enterprise. */
  readonly atSameHost?: true;
}

/** The first day of tiltaksforskriften. */
export const beginning: InForce = { from: localDate('2016-01-01') };

/** Tiltaksforskriften, read in the consolidated text. */
export const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** The white paper, where the regulation says nothing. */
export const whitePaper = { law: 'PRAKSIS', section: 'Meld. St. 33 (2023–2024) 4.1.3', source: 'M33', confidence: 'medium' } as const;

/** Every letter of opplæring, in the order of § 7-2. */
export const trainingCodes = [
  'ARBEIDSMARKEDSOPPLAERING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
] as const satisfies readonly MeasureCode[];
