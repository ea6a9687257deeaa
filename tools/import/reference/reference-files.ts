import { labourMarket, measureParticipants } from './figures.ts';
import { givenNames, surnames, syntheticIds } from './invented.ts';
import { measureTypes } from './measure-types.ts';
import { officeAreas, offices } from './offices.ts';
import { organisations } from './organisations.ts';
import { counties, municipalities } from './places.ts';
import { publicHolidays } from './public-holidays.ts';
import type { ReferenceFile } from './reference-file.ts';
import { education, industries2007, industries2025, occupations, occupationTitles } from './work.ts';

/** Every file of `data/reference/`. */
export const referenceFiles: readonly ReferenceFile[] = [
  counties,
  municipalities,
  offices,
  officeAreas,
  occupations,
  occupationTitles,
  education,
  industries2007,
  industries2025,
  measureTypes,
  publicHolidays,
  organisations,
  givenNames,
  surnames,
  syntheticIds,
  labourMarket,
  measureParticipants,
];
