import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { evidenceCards } from '@fotfeste/measure/domain';
import type { Measure } from '../contract';

/** What research says of a measure, where the white paper has said anything; for pages that have not read the catalogue. */
export function evidenceOf(code: MeasureCode): Measure['evidence'] {
  const card = evidenceCards[code];
  if (!card) return undefined;
  const { sections, ...found } = card;
  return { ...found, source: `Meld. St. 33 (2023–2024), ${sections.join(', ')}` };
}
