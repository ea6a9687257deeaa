import type { Measure } from '../engine/measure';
import { adaptedWorkOldScheme } from './adapted-work-old-scheme';
import { adaptedWorkOrdinary } from './adapted-work-ordinary';
import { adaptedWorkPreApproved } from './adapted-work-pre-approved';
import { basicTraining } from './basic-training';
import { benefitDuringTraining } from './benefit-during-training';
import { clarification } from './clarification';
import { expertHelp } from './expert-help';
import { followUp } from './follow-up';
import { functionalAssistance } from './functional-assistance';
import { generalStudies, generalStudiesBefore2025 } from './general-studies';
import { higherEducation, higherEducationBefore2025 } from './higher-education';
import { higherVocationalEducation, higherVocationalEducationBefore2025 } from './higher-vocational-education';
import { individualJobSupport, individualJobSupportForYouth } from './individual-job-support';
import { introductionProgramme } from './introduction-programme';
import { digitalCourse, jobClub } from './job-club';
import { labourMarketTraining, labourMarketTrainingBefore2025 } from './labour-market-training';
import { measureBenefit } from './measure-benefit';
import { mentor } from './mentor';
import { qualificationProgramme } from './qualification-programme';
import { vocationalTraining, vocationalTrainingBefore2025 } from './vocational-training';
import { workPreparation } from './work-preparation';
import { workRehabilitation } from './work-rehabilitation';
import { workTraining } from './work-training';
import { workWithSupport } from './work-with-support';
import { youthGuarantee } from './youth-guarantee';
import { youthProgramme } from './youth-programme';
import { fourYearWageSubsidy } from './four-year-wage-subsidy';
import { inclusionGrant } from './inclusion-grant';
import { permanentWageSubsidy } from './permanent-wage-subsidy';
import { summerJob } from './summer-job';
import { temporaryWageSubsidy } from './temporary-wage-subsidy';

/** Every measure the engine can assess, in the order of the regulations. A code may have several versions, one after the other. */
export const allMeasures: readonly Measure[] = [
  clarification,
  workTraining,
  followUp,
  jobClub,
  digitalCourse,
  mentor,
  functionalAssistance,
  labourMarketTrainingBefore2025,
  labourMarketTraining,
  basicTraining,
  generalStudiesBefore2025,
  generalStudies,
  vocationalTrainingBefore2025,
  vocationalTraining,
  higherVocationalEducationBefore2025,
  higherVocationalEducation,
  higherEducationBefore2025,
  higherEducation,
  summerJob,
  temporaryWageSubsidy,
  permanentWageSubsidy,
  inclusionGrant,
  workRehabilitation,
  workPreparation,
  adaptedWorkPreApproved,
  adaptedWorkOldScheme,
  adaptedWorkOrdinary,
  workWithSupport,
  individualJobSupport,
  individualJobSupportForYouth,
  youthGuarantee,
  fourYearWageSubsidy,
  youthProgramme,
  expertHelp,
  qualificationProgramme,
  introductionProgramme,
  measureBenefit,
  benefitDuringTraining,
];
