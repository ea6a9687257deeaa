/** Why somebody registers as a job seeker; codes as in Nav's job-seeker register (nav-systems.md 1.12). */
export const situations = [
  'HAR_SAGT_OPP',
  'HAR_BLITT_SAGT_OPP',
  'ER_PERMITTERT',
  'ALDRI_HATT_JOBB',
  'IKKE_VAERT_I_JOBB_SISTE_2_AAR',
  'AKKURAT_FULLFORT_UTDANNING',
  'VIL_BYTTE_JOBB',
  'USIKKER_JOBBSITUASJON',
  'MIDLERTIDIG_JOBB',
  'DELTIDSJOBB_VIL_MER',
  'NY_JOBB',
  'KONKURS',
  'ANNET',
] as const;
export type Situation = (typeof situations)[number];

/** Answer to a question that may be left open. */
export const knownAnswers = ['yes', 'no', 'unknown'] as const;
export type KnownAnswer = (typeof knownAnswers)[number];

/** Why a registration as job seeker ended (nav-systems.md 1.12). */
export const registrationEndReasons = [
  'SVARTE_NEI_I_BEKREFTELSE',
  'BEKREFTELSE_IKKE_LEVERT_INNEN_FRIST',
  'OPPFOLGING_AVSLUTTET',
  'FATT_JOBB',
  'FEILREGISTRERING',
  'ANNET',
] as const;
export type RegistrationEndReason = (typeof registrationEndReasons)[number];

/** Why a follow-up period starts (nav-systems.md 1.8). */
export const followUpStartReasons = ['JOB_SEEKER', 'SICK_LISTED_WITHOUT_EMPLOYER', 'ADVISER_DECISION'] as const;
export type FollowUpStartReason = (typeof followUpStartReasons)[number];

/** Why a follow-up period ends. */
export const followUpEndReasons = [
  'IN_WORK',
  'IN_EDUCATION',
  'DISABILITY_BENEFIT',
  'OWN_WISH',
  'MOVED_ABROAD',
  'DEAD',
  'REGISTERED_BY_MISTAKE',
  'NO_LONGER_JOB_SEEKER',
  'OTHER',
] as const;
export type FollowUpEndReason = (typeof followUpEndReasons)[number];

export const sexes = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** Personal status in the population register. */
export const residenceStatuses = ['resident', 'not-resident', 'temporary', 'emigrated', 'missing', 'ceased', 'dead', 'unknown'] as const;
export type ResidenceStatus = (typeof residenceStatuses)[number];

/** What is known of a right to stay: Norwegian, Nordic and EEA citizens need no permit. */
export const residencePermits = ['not-needed', 'permanent', 'temporary', 'none', 'unknown'] as const;
export type ResidencePermit = (typeof residencePermits)[number];

export const interpreterNeeds = ['none', 'spoken', 'sign'] as const;
export type InterpreterNeed = (typeof interpreterNeeds)[number];

/** Somebody who may act for the person. */
export const guardianships = ['none', 'guardian', 'power-of-attorney'] as const;
export type Guardianship = (typeof guardianships)[number];

/** How the person gets messages: digitally, on paper by Nav's choice, or reserved against digital contact. */
export const contactChannels = ['digital', 'manual', 'reserved'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Benefits that decide which measures and livelihoods are possible. */
export const benefitTypes = [
  'AAP',
  'DAGPENGER',
  'TILTAKSPENGER',
  'SYKEPENGER',
  'UFORETRYGD',
  'KVALIFISERINGSSTONAD',
  'INTRODUKSJONSSTONAD',
  'OVERGANGSSTONAD',
  'SUPPLERENDE_STONAD',
  'SOSIALHJELP',
  'UNGDOMSPROGRAMYTELSE',
] as const;
export type BenefitType = (typeof benefitTypes)[number];

/** Where a fact about a person comes from: shown beside it wherever it is used. */
export const factSources = [
  'folkeregisteret',
  'aa-registeret',
  'krr',
  'navs-ytelser',
  'arbeidssokerregisteret',
  'deltaker',
  'veileder',
  'import',
] as const;
export type FactSource = (typeof factSources)[number];

/** What the person has of an education. */
export const educationStates = ['completed', 'ongoing', 'interrupted'] as const;
export type EducationState = (typeof educationStates)[number];

/** Whether an entry rule let somebody register at once, asks for an approval, or refuses. */
export const entryOutcomes = ['approved', 'needs-approval', 'refused'] as const;
export type EntryOutcome = (typeof entryOutcomes)[number];

/** What keeps a follow-up period from ending (nav-systems.md 1.8). */
export const followUpBlockers = [
  'OFFICE_LOCK',
  'REGISTERED_JOB_SEEKER',
  'RECEIVES_AAP',
  'ACTIVE_PARTICIPATION',
  'MINUTES_NOT_SHARED',
  'LETTER_NOT_SENT',
  'PROPOSAL_WAITING',
  'DECISION_IN_PROGRESS',
  'COMPLAINT_OPEN',
] as const;
export type FollowUpBlocker = (typeof followUpBlockers)[number];

/** What a follow-up period may end with, but not unseen: nobody is asked for it in the lists any more. The product's own choice. */
export const leftOpenKinds = [
  'PROPOSAL_UNANSWERED',
  'MEETING_AHEAD',
  'MINUTES_MISSING',
  'MINUTES_BEGUN',
  'ANSWER_AWAITED',
  'TASK_OPEN',
  'MESSAGE_OPEN',
  'REPORT_OPEN',
  'DRAFT_OPEN',
] as const;
export type LeftOpenKind = (typeof leftOpenKinds)[number];
