/** Trades that training leads to (bransje, nav-systems.md 1.4). */
export const trades = [
  'building',
  'engineering-ict',
  'health-care',
  'children-youth',
  'office',
  'retail',
  'industry',
  'travel-transport',
  'service',
  'other',
] as const;
export type Trade = (typeof trades)[number];

/** What a course can lead to besides knowledge: a driving licence, another certificate, a test of Norwegian, or apprenticeship. */
export const qualifications = ['licence', 'certificate', 'norwegian-test', 'apprenticeship'] as const;
export type Qualification = (typeof qualifications)[number];

/** Classes of driving licence (nav-systems.md 1.4: eighteen). */
export const licenceClasses = [
  ...['A', 'A1', 'A2', 'AM', 'AM 147', 'B', 'B 78', 'BE', 'C'],
  ...['C1', 'C1E', 'CE', 'D', 'D1', 'D1E', 'DE', 'S', 'T'],
] as const;
export type LicenceClass = (typeof licenceClasses)[number];

/** What the training of a single place is sorted under. */
export interface TrainingCategory {
  readonly trade?: Trade | undefined;
  readonly leadsTo: readonly Qualification[];
  readonly licences: readonly LicenceClass[];
  /** What the certificate, test or apprenticeship trade is called. */
  readonly name?: string | undefined;
}

/** Longest name of a certificate, test or trade. */
export const trainingNameLength = 120;

/** What can be wrong with the categories. */
export const trainingFaults = [
  'training-misplaced',
  'training-empty',
  'training-twice',
  'licence-missing',
  'licence-misplaced',
  'name-misplaced',
] as const;
export type TrainingFault = (typeof trainingFaults)[number];

/** Field of the request that each belongs to. */
export const fieldOfTrainingFault: Readonly<Record<TrainingFault, string>> = {
  'training-misplaced': 'training',
  'training-empty': 'training.trade',
  'training-twice': 'training.leadsTo',
  'licence-missing': 'training.licences',
  'licence-misplaced': 'training.licences',
  'name-misplaced': 'training.name',
};

/** Everything that is wrong with the categories of a place. */
export function trainingFaultsOf({ trade, leadsTo, licences, name }: TrainingCategory, isPriced: boolean): readonly TrainingFault[] {
  const wrong: Readonly<Record<TrainingFault, boolean>> = {
    'training-misplaced': !isPriced,
    'training-empty': trade === undefined && leadsTo.length === 0,
    'training-twice': new Set(leadsTo).size < leadsTo.length || new Set(licences).size < licences.length,
    'licence-missing': leadsTo.includes('licence') && licences.length === 0,
    'licence-misplaced': !leadsTo.includes('licence') && licences.length > 0,
    'name-misplaced': Boolean(name?.trim()) && !leadsTo.some((each) => each !== 'licence'),
  };
  return trainingFaults.filter((fault) => wrong[fault]);
}
