import { dagAgeBc } from './age-bc';
import { dagAgeD } from './age-d';
import { dagDurD } from './dur-d';
import { dagCreditsD } from './credits-d';
import { dagCourseE } from './course-e';
import { dagWait } from './wait';
import { dagReapply } from './reapply';
import { dagNorwegian } from './norwegian';

/** Dated numbers DAG.*, by the rulebook's id. */
export const dagParameters = {
  'DAG.AGE_BC': dagAgeBc,
  'DAG.AGE_D': dagAgeD,
  'DAG.DUR_D': dagDurD,
  'DAG.CREDITS_D': dagCreditsD,
  'DAG.COURSE_E': dagCourseE,
  'DAG.WAIT': dagWait,
  'DAG.REAPPLY': dagReapply,
  'DAG.NORWEGIAN': dagNorwegian,
};
