/**
 * Rules the rulebook calls conditions that are written as a text or a task, or inside a calculation, and why. They bind
 * somebody, but decide nobody's eligibility.
 */
export const writtenAsInformation: Readonly<Record<string, readonly string[]>> = {
  'Follows from taking part: somebody must do it on the way or at the end': [
    ...['GEN-06', 'GEN-07', 'GEN-08', 'ATR-06', 'FUN-07', 'VLT-10', 'AFT-10', 'AFT-11', 'AFT-12', 'VTS-04', 'VTO-04'],
    ...['AMS-04', 'AMS-08', 'UGA-04', 'UGA-05', 'UGA-06', 'UNP-12', 'KVP-05', 'KVP-09', 'INT-05', 'TIP-05'],
  ],
  'Says how much is paid: the calculation holds it': [
    ...['FUN-05', 'OPL-MON-01', 'SOM-07', 'MLT-06', 'MLT-07', 'VLT-09', 'INK-06', 'AFT-14', 'AFT-15', 'VTS-07', 'VTO-08', 'VTO-11'],
    ...['F4L-06', 'F4L-07', 'UNP-09', 'UNP-10', 'EKS-05', 'KVP-07', 'INT-09', 'TIP-04', 'TIP-06', 'TIP-10'],
  ],
  'Is about the provider or the procurement; GEN-18, that Nav has approved the provider, is the condition': ['OPL-PRO-02', 'AFT-13'],
  'Is about a stay inside the measure, between two enterprises and the participant': ['VTS-09'],
  'Is the law of another subject, that the adviser must know of': ['GEN-14', 'EKS-06'],
  'Is how Nav’s systems count or pay, shown beside the law': ['TEC-04', 'TEC-07'],
  'AAP is shown and never decided (rulebook B.24)': [
    ...['AAP-01', 'AAP-02', 'AAP-03', 'AAP-04', 'AAP-05', 'AAP-06', 'AAP-07', 'AAP-08', 'AAP-09', 'AAP-10'],
  ],
};

/** What the rulebook has and the rules leave out, and why. */
export const notWritten: Readonly<Record<string, string>> = {
  'B.21 AKT': 'Age, rate and length were not found (E-26): the measure answers that it is not automated.',
  'G.5G_2026': 'Derived: VLT.CAP and F4L.CAP times G give it, and a spec pins 682 745 kr.',
  'JKL.JOBBKLUBB_MAX as a limit': 'The regulation has no maximum of its own for job club; that of oppfølging applies (E-18).',
  'MEN.MAX_HOURS as a limit': 'The sources have no limit on mentor hours; the amount says so.',
  'FUN.HOURLY_RATE as an amount': 'Not found; the grant covers real wages, and no amount is calculated (FUN-05).',
  'GEN-21 cumulation in AFT':
    'The state pays the whole place at a fixed rate, and § 13-9 on the block exemption is repealed. In VTA the municipality pays beside the state, and the question is asked.',
  'TEC-06 200 and 1000 characters': 'Limits of text fields in another system; no effect on anybody here.',
  'TEC-08 in the law': 'The holiday supplement is in one of Nav’s systems only; the warnings name it, the law’s length has none.',
  'GEN-14 ships': 'Which ship laws apply to participants on ships is in the regulation; no measure here depends on it.',
  'EKS-06 records kept 10 years': 'Said in the text; how long the product keeps records is the archive’s own rule.',
};

/** Series beyond section C: numbers that stand in a rule’s own row, and numbers read in the law itself. */
export const beyondSectionC: readonly string[] = [
  ...[
    'REG.HEALTH_CONSENT_AGE',
    'REG.INACTIVE_DAYS',
    'REG.CONFIRM_EVERY',
    'REG.CONFIRM_OPENS',
    'REG.CONFIRM_GRACE',
    'AVK.DAYS_FULL',
    'JKL.DIGITAL_PROVIDER_MAX',
    'JKL.WARN_ABOVE',
    'AFT.ORDINARY_MAX_TECH',
    'AFT.HOURS_FULL',
    'VTS.FULL_FROM',
  ],
  ...['UNP.FULL_AGE', 'UNP.CHILD_AGE', 'KVP.BENEFIT_U25', 'KVP.FULL_AGE', 'KVP.INTERRUPTION', 'INT.RESIDENCE', 'INT.START'],
  ...['INT.WORK_AFTER_VGS', 'INT.WORK_AFTER', 'INT.BENEFIT_U25', 'INT.BENEFIT_AT_HOME', 'INT.BENEFIT_COUPLE', 'INT.FULL_AGE'],
  ...['TIP.EMPLOYER_PERIOD', 'AAP.CHILD_AGE', 'AAP.REDUCTION', 'AAP.REDUCTION_WITHIN', 'AAP.REPORT'],
];
