import { Any, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import { contains, given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, grouped, type Tx } from '@fotfeste/shared/api';
import { youngDays } from '@fotfeste/eligibility/domain';
import { hasLawfulResidence, parentsConsent } from '@fotfeste/participant/domain';
import { BenefitRow, CertificateRow, EducationRow, EmploymentRow, JobSeekerRegistrationRow, ParticipantRow, SickLeaveRow } from '../rows';
import { YoungConsentReader, youngConsent } from '../young-consent/young-consent.reader';
import { benefitFact, certificateFact, educationFact, employmentFact, registrationFact, sickLeaveFact } from './fact-of-row';
import type {
  BenefitFact,
  CertificateFact,
  EducationFact,
  EmploymentFact,
  ParticipantFacts,
  RegisteredBenefits,
  RegistrationFact,
  SickLeaveFact,
  Sourced,
} from './participant-facts';

const newestFirst = { from: 'DESC' } as const;

/** Reads what is known about a person: all of it, or as it stands on one day. Asked about many at once, it asks once. */
export class FactReader {
  private readonly people: AskedTogether<ParticipantId, ParticipantRow>;
  private readonly rows: {
    readonly employments: RowsOf<EmploymentRow>;
    readonly sickLeaves: RowsOf<SickLeaveRow>;
    readonly benefits: RowsOf<BenefitRow>;
    readonly educations: RowsOf<EducationRow>;
    readonly certificates: RowsOf<CertificateRow>;
    readonly registrations: RowsOf<JobSeekerRegistrationRow>;
  };

  constructor(private readonly tx: Tx) {
    this.people = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(ParticipantRow, { where: { id: Any(ids) } });
      return new Map(rows.map((row) => [row.id, row]));
    });
    this.rows = {
      employments: rowsTogether(tx, EmploymentRow, newestFirst),
      sickLeaves: rowsTogether(tx, SickLeaveRow, newestFirst),
      benefits: rowsTogether(tx, BenefitRow, newestFirst),
      educations: rowsTogether(tx, EducationRow, { to: { direction: 'DESC', nulls: 'FIRST' } }),
      certificates: rowsTogether(tx, CertificateRow, { from: { direction: 'DESC', nulls: 'LAST' } }),
      registrations: rowsTogether(tx, JobSeekerRegistrationRow, newestFirst),
    };
  }

  async employments(participantId: ParticipantId): Promise<readonly EmploymentFact[]> {
    return ((await this.rows.employments.of(participantId)) ?? []).map(employmentFact);
  }

  async sickLeaves(participantId: ParticipantId): Promise<readonly SickLeaveFact[]> {
    return ((await this.rows.sickLeaves.of(participantId)) ?? []).map(sickLeaveFact);
  }

  async benefits(participantId: ParticipantId): Promise<readonly BenefitFact[]> {
    return ((await this.rows.benefits.of(participantId)) ?? []).map(benefitFact);
  }

  async registeredBenefits(participantId: ParticipantId): Promise<RegisteredBenefits> {
    const person = await this.people.of(participantId);
    const isComplete = person !== undefined && known(person.benefitsSource, person.benefitsOn) !== undefined;
    return { items: await this.benefits(participantId), isComplete };
  }

  async educations(participantId: ParticipantId): Promise<readonly EducationFact[]> {
    return ((await this.rows.educations.of(participantId)) ?? []).map(educationFact);
  }

  async certificates(participantId: ParticipantId): Promise<readonly CertificateFact[]> {
    return ((await this.rows.certificates.of(participantId)) ?? []).map(certificateFact);
  }

  async registrations(participantId: ParticipantId): Promise<readonly RegistrationFact[]> {
    return ((await this.rows.registrations.of(participantId)) ?? []).map(registrationFact);
  }

  /** What is known to be true on the day; nothing when the actor does not see the person. */
  async on(participantId: ParticipantId, day: LocalDate): Promise<ParticipantFacts | undefined> {
    const person = await this.people.of(participantId);
    if (!person) return undefined;
    const register = { source: person.registerSource, date: person.registerReadOn };
    const registration = (await this.registrations(participantId)).find((each) => contains(each, day));
    const sickLeaves = await this.sickLeaves(participantId);
    const isYoung = day < youngDays(person.born, day).until;
    return {
      born: { value: person.born, ...register },
      citizenships: { value: person.citizenships, ...register },
      registeredJobSeeker: {
        value: registration !== undefined,
        source: 'arbeidssokerregisteret',
        date: registration?.date ?? this.tx.today,
      },
      ...given({
        registration,
        parentsConsent: isYoung ? await this.parentsConsent(person, day) : undefined,
        lawfulResidence: lawfulResidence(person, day),
        sickListed: sickListed(person, sickLeaves, day),
        employments: onDay(await this.employments(participantId), day, known(person.employmentsSource, person.employmentsOn)),
        benefits: onDay(await this.benefits(participantId), day, known(person.benefitsSource, person.benefitsOn)),
      }),
      sickLeaves,
      educations: await this.educations(participantId),
    };
  }

  /** As the parents have answered, with the day of the newest answer. */
  private async parentsConsent({ id, born }: ParticipantRow, day: LocalDate): Promise<Sourced<boolean> | undefined> {
    const rows = await this.tx.use(YoungConsentReader).rows(id);
    const value = parentsConsent(born, rows.map(youngConsent), day);
    const [newest] = rows.map(({ recordedOn }) => recordedOn).sort((left, right) => (left < right ? 1 : -1));
    return value === undefined || !newest ? undefined : { value, source: 'veileder', date: newest };
  }
}

type RowsOf<Row> = AskedTogether<ParticipantId, readonly Row[]>;

function rowsTogether<Row extends { readonly participantId: ParticipantId }>(
  tx: Tx,
  target: EntityTarget<Row>,
  order: FindOptionsOrder<Row>,
): RowsOf<Row> {
  return new AskedTogether(tx, async (ids) => {
    // One by its name: PostgreSQL then asks the policy about that person, and does not gather everybody the actor may see first.
    const where = { participantId: ids.length === 1 ? ids[0] : Any(ids) } as FindOptionsWhere<Row>;
    return grouped(await tx.manager.find(target, { where, order }), ({ participantId }) => participantId);
  });
}

function lawfulResidence(person: ParticipantRow, day: LocalDate): Sourced<boolean> | undefined {
  const { citizenships, residencePermit: permit, residencePermitTo } = person;
  const value = hasLawfulResidence({ citizenships, permit, ...given({ permitTo: residencePermitTo }) }, day);
  return value === undefined ? undefined : { value, source: person.registerSource, date: person.registerReadOn };
}

/** A sick leave that covers the day says yes; that the sick leaves are known and none is there says no; else nobody knows. */
function sickListed(person: ParticipantRow, sickLeaves: readonly SickLeaveFact[], day: LocalDate): Sourced<boolean> | undefined {
  const current = sickLeaves.find((leave) => contains(leave, day));
  if (current) return { value: true, source: current.source, date: current.date };
  const origin = known(person.sickLeavesSource, person.sickLeavesOn);
  return origin && { value: false, ...origin };
}

type Origin = Omit<Sourced<never>, 'value'>;

function known(source: string | null, date: LocalDate | null): Origin | undefined {
  return source && date ? { source, date } : undefined;
}

/** The rows of the day. None at all is only an answer when it is known from somewhere that there are none. */
function onDay<Fact extends EmploymentFact | BenefitFact>(
  facts: readonly Fact[],
  day: LocalDate,
  origin: Origin | undefined,
): Sourced<readonly Fact[]> | undefined {
  const value = facts.filter((fact) => contains(fact, day));
  const newest = value.reduce<Origin | undefined>(
    (best, { source, date }) => (best && best.date >= date ? best : { source, date }),
    origin,
  );
  return newest && { value, ...newest };
}
