import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { changeRow } from '../change-row';
import { refuseUnknownCodes, type CodedFields } from '../code-check';
import { refuse } from '../find/opening.service';
import { firstFreeDay, startFollowUp } from '../follow-up/follow-up-start';
import { alreadyJobSeeker, alreadyRegistered, endsBeforeStart } from '../participant.problems';
import { JobSeekerRegistrationRow, ParticipantRow } from '../rows';
import { letIn, type ToldForEntry } from './entry';
import { EvenPace } from './even-pace';
import { NewPersonRepository } from './new-person.repository';
import { keepParents, parentsIn } from './parent-answers';
import { PersonRegisters } from './person-registers';
import { noteKnownEducation } from '../typed-again/known-education';
import { registerPerson, type Registered } from './register-person';
import { YoungConsentReader } from '../young-consent/young-consent.reader';
import type { EndRegistrationRequest, EntryAnswers, JobSeekerAnswers, RegisterRequest } from './registration.dto';
import { RegistrationReader } from './registration.reader';
import { RegistrationReceipts } from './registration-receipts';
import type { RegisteredView, RegistrationReceivedView, RegistrationsView, RegistrationView } from './registration.view';

/** Registration as job seeker: of somebody new, again, changed, ended. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registers: PersonRegisters,
    private readonly drafts: DraftService,
    private readonly pace: EvenPace,
  ) {}

  /** Takes a registration. The answer and the time it takes are the same whoever the number belongs to and whatever became of it. */
  async register(actor: Actor, request: RegisterRequest): Promise<RegistrationReceivedView> {
    return registeredView(await this.pace.keep(() => this.take(actor, request)));
  }

  /** What became of a registration of the actor's own. Somebody they may not see stays `received`. */
  outcome(actor: Actor, reference: string): Promise<RegisteredView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const outcome = await tx.use(RegistrationReceipts).outcome(reference);
      if (!outcome) throw new Problem(notFound);
      return outcome;
    });
  }

  list(actor: Actor, participantId: ParticipantId): Promise<RegistrationsView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await tx.use(RegistrationReader).of(participantId) }));
  }

  /** Registers somebody who is here already and is not a job seeker now; starts the follow-up if none is running. */
  again(actor: Actor, participantId: ParticipantId, answers: EntryAnswers): Promise<RegistrationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseUnknownCodes(tx, codesIn(answers));
      const person = await tx.manager.findOne(ParticipantRow, { where: { id: participantId }, lock: { mode: 'pessimistic_write' } });
      if (!person) throw new Problem(notFound);
      const last = await tx.manager.findOne(JobSeekerRegistrationRow, { where: { participantId }, order: { from: 'DESC' } });
      if (last && !last.to) throw new Problem(alreadyJobSeeker);
      const { born, residenceStatus, citizenships, deadOn } = person;
      await noteKnownEducation(tx, participantId, answers.educationCode, last?.educationCode);
      const knownConsents = await tx.use(YoungConsentReader).of(participantId);
      const entry = letIn(
        { born, residenceStatus, citizenships, ...given({ deadOn }) },
        { ...toldForEntry(answers), knownConsents },
        tx.today,
      );
      await keepParents(tx, participantId, born, parentsIn(answers));

      const people = tx.use(NewPersonRepository);
      const id = await people.addRegistration(participantId, firstFreeDay(tx.today, last?.to), answers, entry);
      const payload = { rules: [...entry.rules], wasApproved: entry.approvalReason !== undefined };
      await tx.record({ name: 'participant.registered', participantId, subjectId: id, payload });
      await startFollowUp(tx, participantId, { reason: 'JOB_SEEKER' });
      return tx.use(RegistrationReader).one(participantId, id);
    });
  }

  change(actor: Actor, participantId: ParticipantId, id: string, version: number, answers: JobSeekerAnswers): Promise<RegistrationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseUnknownCodes(tx, codesIn(answers));
      const { situations, otherHindrances, explanation, educationCode, wishedOccupations } = answers;
      const wanted = { situations, otherHindrances, explanation, educationCode, wishedOccupations };
      const before = await tx.manager.findOneBy(JobSeekerRegistrationRow, { id, participantId });
      await noteKnownEducation(tx, participantId, educationCode, before?.educationCode);
      const { fields } = await changeRow(tx, JobSeekerRegistrationRow, { participantId, id, version, wanted });
      if (fields.length > 0)
        await tx.record({ name: 'participant.registration-changed', participantId, subjectId: id, payload: { fields } });
      return tx.use(RegistrationReader).one(participantId, id);
    });
  }

  end(actor: Actor, participantId: ParticipantId, id: string, version: number, request: EndRegistrationRequest): Promise<RegistrationView> {
    const { on, reason } = request;
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.use(RegistrationReader).one(participantId, id);
      if (on < current.from) throw new Problem(endsBeforeStart, { errors: [{ field: 'on', message: endsBeforeStart.title }] });
      await changeRow(tx, JobSeekerRegistrationRow, { participantId, id, version, wanted: { to: on, endReason: reason } });
      await tx.record({ name: 'participant.registration-ended', participantId, subjectId: id, payload: { on, reason } });
      return tx.use(RegistrationReader).one(participantId, id);
    });
  }

  private async take(actor: Actor, request: RegisterRequest): Promise<Answered> {
    const looked = await this.registers.lookUp(request.identityNumber);
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseUnknownCodes(tx, codesIn(request));
      const outcome = await registerPerson(tx, request, looked);
      if (outcome.kind === 'already' || outcome.kind === 'other-office') return outcome;
      if (outcome.kind !== 'refused') await this.drafts.consume(tx, { kind: 'registration', subject: 'new' });
      return { kind: 'taken', reference: await tx.use(RegistrationReceipts).keep(outcome) } as const;
    });
  }
}

function codesIn({ wishedOccupations, educationCode }: JobSeekerAnswers): CodedFields {
  return {
    occupations: { field: 'wishedOccupations', codes: wishedOccupations },
    educations: { field: 'educationCode', codes: [educationCode] },
  };
}

type Answered = Extract<Registered, { kind: 'already' | 'other-office' }> | { readonly kind: 'taken'; readonly reference: string };

function registeredView(registered: Answered): RegistrationReceivedView {
  switch (registered.kind) {
    case 'taken':
      return { reference: registered.reference };
    case 'already':
      throw new Problem(alreadyRegistered, { extension: { participantId: registered.participantId } });
    case 'other-office':
      return refuse(registered);
  }
}

function toldForEntry({ approvalReason, parents, parentsUnknown }: EntryAnswers): ToldForEntry {
  return given({ approvalReason, parents, parentsUnknown });
}
