import type { Measure } from '../engine/measure';
import { followUp } from './follow-up';
import { individualJobSupport, individualJobSupportForYouth } from './individual-job-support';
import { labourMarketTraining, labourMarketTrainingBefore2025 } from './labour-market-training';
import { workPreparation } from './work-preparation';
import { workTraining } from './work-training';
import { youthGuarantee } from './youth-guarantee';

/** Every measure the engine can assess, in the order of the regulations. A code may have several versions, one after the other. */
export const allMeasures: readonly Measure[] = [
  workTraining,
  followUp,
  labourMarketTrainingBefore2025,
  labourMarketTraining,
  workPreparation,
  individualJobSupport,
  individualJobSupportForYouth,
  youthGuarantee,
];
