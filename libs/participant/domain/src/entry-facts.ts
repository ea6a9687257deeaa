import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { RegisterState, RegistrationFacts } from '@fotfeste/eligibility/domain';
import type { ResidenceStatus } from './code-lists';
import { isEeaCitizen } from './lawful-residence';

/** What the entry rules are told by the population register. */
export interface RegisteredPerson {
  readonly born: LocalDate;
  readonly residenceStatus: ResidenceStatus;
  readonly citizenships: readonly string[];
  readonly deadOn?: LocalDate;
}

/** What the adviser adds: an approval, and whether the guardians consent or nobody knows who they are. */
export interface EntryApproval {
  readonly adviserApproves: boolean;
  readonly guardianConsents?: boolean | undefined;
  readonly guardiansUnknown?: boolean | undefined;
}

/** The facts of the entry rules REG-02 to REG-06 for somebody the population register knows, or does not know. */
export function entryFacts(person: RegisteredPerson | undefined, approval: EntryApproval): RegistrationFacts {
  const { adviserApproves, guardianConsents, guardiansUnknown } = approval;
  if (!person) return { registerState: 'not-found' };
  const { born, residenceStatus, citizenships } = person;
  return {
    registerState: stateOf(person),
    born,
    adviserApproves,
    ...given({
      guardianConsents,
      guardiansUnknown,
      isResident: residenceStatus === 'unknown' ? undefined : residenceStatus === 'resident',
    }),
    ...(citizenships.length > 0 && { isEeaCitizen: isEeaCitizen(citizenships) }),
  };
}

function stateOf({ residenceStatus, deadOn }: RegisteredPerson): RegisterState {
  if (deadOn || residenceStatus === 'dead') return 'dead';
  if (residenceStatus === 'missing') return 'missing';
  return residenceStatus === 'ceased' ? 'identity-ended' : 'alive';
}
