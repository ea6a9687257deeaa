import { localDate, type Actor } from '@fotfeste/shared/kernel';
import { Problem, problemBody, withRequestContext } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { DraftRow, DraftService } from '@fotfeste/draft/api';
import { syntheticNumber } from '@fotfeste/participant/domain';
import { AccessRequestService } from '../access-request/access-request.service';
import { OpeningService } from '../find/opening.service';
import { ContactService } from '../person/contact.service';
import {
  OfficeRegister,
  officeRegisterDown,
  PopulationRegister,
  populationRegisterDown,
  type RegisterPerson,
  type ResponsibleOffice,
} from '../registers';
import { FactService } from '../facts/fact.service';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { PersonRegisters } from './person-registers';
import type { RegisterRequest } from './registration.dto';
import { EvenPace } from './even-pace';
import { RegistrationService } from './registration.service';
import type { RegisteredView } from './registration.view';

/** A register that knows whom the spec tells it about, and fails when told to. */
class SpecPopulation extends PopulationRegister {
  readonly people = new Map<string, RegisterPerson>();
  isDown = false;

  override find(identityNumber: string): Promise<RegisterPerson | undefined> {
    if (this.isDown) return Promise.reject(new Problem(populationRegisterDown));
    return Promise.resolve(this.people.get(identityNumber));
  }
}

class SpecOffices extends OfficeRegister {
  isDown = false;

  override officeFor(municipalityNumber: string): Promise<ResponsibleOffice | undefined> {
    if (this.isDown) return Promise.reject(new Problem(officeRegisterDown));
    const unitNumber = { '3105': '0105', '0301': '0312' }[municipalityNumber];
    return Promise.resolve(unitNumber ? { unitNumber, name: `Nav ${unitNumber}`, certainty: 'stated' } : undefined);
  }
}

/** Counts the answers it holds, instead of waiting. */
class SpecPace extends EvenPace {
  held = 0;

  override async keep<T>(work: () => Promise<T>): Promise<T> {
    const answer = await work();
    this.held += 1;
    return answer;
  }
}

const kari = anActor();
const cleared = anActor({ id: 'Z990002', name: 'Rolf', clearances: ['protection-6', 'protection-7', 'shielded'] });
let individual = 100;

describe('registering a job seeker', () => {
  let database: FreshDatabase;
  let registrations: RegistrationService;
  let drafts: DraftService;
  const population = new SpecPopulation();
  const offices = new SpecOffices();
  const pace = new SpecPace();
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, DraftRow, StaffMemberRow]);
    drafts = new DraftService(database.unitOfWork);
    registrations = new RegistrationService(database.unitOfWork, new PersonRegisters(population, offices), drafts, pace);
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values ('Z990002', 'Rolf', 'adviser', '{0105}', '{protection-6,protection-7,shielded}')`,
    );
  });
  afterAll(() => database.drop());

  /** Somebody the population register knows. */
  const somebody = (overrides: Partial<RegisterPerson> = {}): RegisterPerson => {
    let identityNumber: string | undefined;
    while (!identityNumber) identityNumber = syntheticNumber(localDate('1990-03-15'), (individual += 1));
    const person: RegisterPerson = {
      identityNumber,
      givenName: 'Maja',
      familyName: 'Nyby',
      born: localDate('1990-03-15'),
      sex: 'female',
      citizenships: ['NOR'],
      residenceStatus: 'resident',
      residencePermit: 'not-needed',
      municipalityNumber: '3105',
      protection: 'none',
      isShielded: false,
      guardianship: 'none',
      safetyMeasure: false,
      interpreter: 'none',
      ...overrides,
    };
    population.people.set(person.identityNumber, person);
    return person;
  };
  const request = ({ identityNumber }: { readonly identityNumber: string }, overrides: Partial<RegisterRequest> = {}): RegisterRequest => ({
    identityNumber,
    situations: ['HAR_BLITT_SAGT_OPP'],
    wishedOccupations: ['5'],
    educationCode: '4',
    telephone: '998 87 766',
    ...overrides,
  });
  const register = async (
    person: { readonly identityNumber: string },
    overrides: Partial<RegisterRequest> = {},
    actor: Actor = kari,
  ): Promise<RegisteredView> => {
    const { reference } = await registrations.register(actor, request(person, overrides));
    return registrations.outcome(actor, reference);
  };
  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };
  const registeredWith = async ({ identityNumber }: { readonly identityNumber: string }): Promise<readonly unknown[]> =>
    database.asOwner('select 1 from participant where identity_number = $1', [identityNumber]);

  const typedAgain = async (): Promise<readonly unknown[]> =>
    (await database.asOwner(`select payload from domain_event where name = 'participant.typed-again' order by id`)).map(
      (row) => (row as { readonly payload: unknown }).payload,
    );

  it('counts what was filled in though the register says it, and not an answer that no register has', async () => {
    const before = (await typedAgain()).length;
    await register(somebody(), { interpreter: 'none' });
    expect((await typedAgain()).slice(before)).toEqual([]);
    await register(somebody({ spokenLanguage: 'so', interpreter: 'spoken' }), { spokenLanguage: 'so', interpreter: 'spoken' });
    expect((await typedAgain()).slice(before)).toEqual([
      { field: 'spokenLanguage', page: 'register', way: 'as-register' },
      { field: 'interpreter', page: 'register', way: 'as-register' },
    ]);
  });

  it('counts a highest education chosen anew though it stands among the facts', async () => {
    const { participantId = '' } = await register(somebody());
    const education = { educationCode: '3', title: 'Kokk', state: 'completed', source: 'deltaker' } as const;
    await new FactService(database.unitOfWork).add(kari, participantId, 'education', education);
    const [registration] = (await registrations.list(kari, participantId)).items;
    const before = (await typedAgain()).length;
    const answers = { situations: ['ANNET'], wishedOccupations: [], educationCode: '3' } as const;
    await registrations.change(kari, participantId, registration?.id ?? '', 1, answers);
    await registrations.change(kari, participantId, registration?.id ?? '', 2, answers);
    expect((await typedAgain()).slice(before)).toEqual([{ field: 'education', page: 'registration', way: 'added-again' }]);
  });

  it('opens at once, with follow-up at the office of where the person lives', async () => {
    const person = somebody();
    const { outcome, participantId } = await register(person, { explanation: 'Mistet jobben ved nedbemanning' });
    expect(outcome).toBe('opened');
    expect(
      await database.asOwner(
        `select f.office, f.start_reason, f.start_explanation, r.explanation, a.office as access_office, p.telephone, r.entry_outcome, r.entry_rules
         from participant p join person_access a using (participant_id) join follow_up_period f using (participant_id)
         join job_seeker_registration r using (participant_id) where p.id = $1`,
        [participantId],
      ),
    ).toEqual([
      {
        office: '0105',
        start_reason: 'JOB_SEEKER',
        start_explanation: null,
        explanation: 'Mistet jobben ved nedbemanning',
        access_office: '0105',
        telephone: '99887766',
        entry_outcome: 'approved',
        entry_rules: ['REG-04'],
      },
    ]);
    const events = await database.asOwner<{ name: string }>('select name from domain_event where participant_id = $1 order by id', [
      participantId,
    ]);
    expect(events.map(({ name }) => name)).toEqual(['participant.registered', 'participant.follow-up-started']);
  });

  it('says who said what: the registers what they answered, the person what was told, and nobody the rest', async () => {
    const { participantId = '' } = await register(somebody({ spokenLanguage: 'pl', interpreter: 'spoken' }));
    const { origins } = await new ContactService(database.unitOfWork).contact(kari, participantId);
    expect(origins.map(({ field, source }) => [field, source])).toEqual([
      ['telephone', 'deltaker'],
      ['spokenLanguage', 'folkeregisteret'],
      ['interpreter', 'folkeregisteret'],
    ]);
  });

  it('keeps a question that was not answered unanswered, and one that was answered with "do not know" so', async () => {
    const answers = async (overrides: Partial<RegisterRequest>): Promise<unknown> => {
      const { participantId = '' } = await register(somebody(), overrides);
      return (await registrations.list(kari, participantId)).items[0]?.otherHindrances;
    };
    expect([await answers({}), await answers({ otherHindrances: 'unknown' })]).toEqual([undefined, 'unknown']);
  });

  it('tells in words which entry rule let the person in, and the right it carries out', async () => {
    const { participantId = '' } = await register(somebody());
    const [registration] = (await registrations.list(kari, participantId)).items;
    expect(registration?.entryRules).toMatchObject([{ id: 'REG-04', title: { nb: expect.stringContaining('bosatt') as string } }]);
    expect(registration?.entryRight).toMatchObject({ law: 'LOV-2004-12-10-76', section: '§ 10' });
    expect(registration?.entryRight.quote).toContain('rett til å bli registrert som arbeidssøker');
  });

  it('lets somebody at another office finish what they began, for an hour', async () => {
    const person = somebody({ municipalityNumber: '0301' });
    const { outcome, participantId } = await register(person);
    expect(outcome).toBe('opened');
    expect(await database.asOwner('select office from person_access where participant_id = $1', [participantId])).toEqual([
      { office: '0312' },
    ]);
    const seen = (): Promise<readonly unknown[]> =>
      database.unitOfWork.read(kari, (tx) => tx.query('select 1 from participant where id = $1', [participantId]));
    expect(await seen()).toHaveLength(1);
    database.clock.set('2026-11-22');
    expect(await seen()).toEqual([]);
    database.clock.set('2026-11-21');
  });

  it('tells where to go when the person is here already', async () => {
    const person = somebody();
    const { participantId } = await register(person);
    const { kind, details } = await problemOf(register(person));
    expect([kind.status, kind.code, details.extension]).toEqual([409, 'participant/already-registered', { participantId }]);
    expect(await registeredWith(person)).toHaveLength(1);
  });

  it('names the office when the person is another’s', async () => {
    const person = somebody();
    await aPerson(database, { identityNumber: person.identityNumber, office: '0312' });
    const { kind, details } = await problemOf(register(person));
    expect([kind.code, details.extension]).toMatchObject(['participant/other-office', { officeName: 'Nav Frogner' }]);
  });

  it('registers once when two colleagues do it at the same moment', async () => {
    const person = somebody();
    const both = await Promise.allSettled([register(person), register(person, {}, { ...kari, id: 'Z990003' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await registeredWith(person)).toHaveLength(1);
  });

  it('gives the same answer again to a repeated command, and changes nothing twice', async () => {
    const person = somebody();
    const asCommand = (): Promise<RegisteredView> =>
      withRequestContext({ requestId: 'r', language: 'nb', command: { key: 'klikk-1234', requestHash: 'h' } }, () => register(person));
    const first = await asCommand();
    expect(await asCommand()).toEqual(first);
    expect(await registeredWith(person)).toHaveLength(1);
  });

  it('uses the draft up in the same step, and keeps it when the registration is refused', async () => {
    const key = { kind: 'registration', subject: 'new' } as const;
    await drafts.save(kari, key, { content: { telephone: '1' } });
    await problemOf(register(somebody({ residenceStatus: 'missing' })));
    expect((await drafts.find(kari, key)).draft).toBeDefined();
    await register(somebody());
    expect(await drafts.find(kari, key)).toEqual({});
  });

  describe('by the entry rules', () => {
    it('refuses a number the population register does not know, naming the rule', async () => {
      const { kind, details } = await problemOf(register({ identityNumber: '01810356347' }));
      expect([kind.code, kind.status]).toEqual(['participant/entry-refused', 422]);
      expect(details.extension).toMatchObject({ rules: ['REG-02'] });
    });

    it('refuses the dead, whoever approves', async () => {
      const dead = somebody({ residenceStatus: 'dead', deadOn: localDate('2026-10-01') });
      expect((await problemOf(register(dead, { approvalReason: 'Jeg mener at dette er feil' }))).kind.code).toBe(
        'participant/entry-refused',
      );
      expect(await registeredWith(dead)).toEqual([]);
    });

    it('asks for an approval for a third-country citizen who is not resident, and keeps reason and approver', async () => {
      const abroad = somebody({ citizenships: ['SYR'], residenceStatus: 'temporary', residencePermit: 'temporary' });
      const { kind, details } = await problemOf(register(abroad));
      expect([kind.code, details.extension]).toMatchObject([
        'participant/entry-needs-approval',
        { rules: ['REG-06'], needs: ['adviser-approval'] },
      ]);
      const { participantId } = await register(abroad, { approvalReason: 'Har fått tilbud om jobb her' });
      expect(
        await database.asOwner(
          'select override_reason, override_by, override_by_name from job_seeker_registration where participant_id = $1',
          [participantId],
        ),
      ).toEqual([{ override_reason: 'Har fått tilbud om jobb her', override_by: kari.id, override_by_name: kari.name }]);
    });

    describe('for somebody under 18', () => {
      const approvalReason = 'Vil ut i jobb ved siden av skolen';
      const young = (): RegisterPerson => somebody({ born: localDate('2009-06-01') });
      const [mother, father] = [
        { name: ' Mona Nyby ', answer: 'given', answeredOn: localDate('2026-11-20') },
        { name: 'Per Nyby', answer: 'given', answeredOn: localDate('2026-11-21') },
      ] as const;
      const consents = (participantId: string | undefined): Promise<readonly unknown[]> =>
        database.asOwner(`select name, answer, answered_on::text as on from young_consent where participant_id = $1 order by name`, [
          participantId,
        ]);

      it('asks for each parent, and keeps who consented and when', async () => {
        const { details } = await problemOf(register(young(), { approvalReason }));
        expect(details.extension).toMatchObject({ rules: ['REG-03'], needs: ['guardian-consent'] });
        const { participantId } = await register(young(), { approvalReason, parents: [mother, father] });
        expect(await consents(participantId)).toEqual([
          { name: 'Mona Nyby', answer: 'given', on: '2026-11-20' },
          { name: 'Per Nyby', answer: 'given', on: '2026-11-21' },
        ]);
      });

      it('lets nobody in while one of the parents has said no', async () => {
        const { details } = await problemOf(register(young(), { approvalReason, parents: [mother, { ...father, answer: 'refused' }] }));
        expect(details.extension).toMatchObject({
          needs: ['guardian-consent'],
          withoutConsent: [{ name: 'Per Nyby', answer: 'refused' }],
        });
      });

      it('lets in with the approval alone when nobody knows who has parental responsibility, and calls no consent given', async () => {
        const { participantId } = await register(young(), { approvalReason, parentsUnknown: true });
        expect(await consents(participantId)).toEqual([]);
        const { details } = await problemOf(
          register(young(), { approvalReason, parentsUnknown: true, parents: [{ ...father, answer: 'refused' }] }),
        );
        expect(details.extension).toMatchObject({ needs: ['guardian-consent'] });
      });

      it('refuses a consent without its day, from the day after today and without a name, at the parent it is about', async () => {
        const parents = [mother, { name: 'Per', answer: 'given' }, { ...father, answeredOn: localDate('2026-11-22') }] as const;
        const { kind, details } = await problemOf(register(young(), { approvalReason, parents: [...parents, { ...mother, name: '  ' }] }));
        expect(kind.status).toBe(400);
        expect(details.errors?.map(({ field }) => field)).toEqual(['parents.1.answeredOn', 'parents.2.answeredOn', 'parents.3.name']);
      });

      it('asks no parent again when somebody is registered anew', async () => {
        const { participantId = '' } = await register(young(), { approvalReason, parents: [mother, father] });
        await database.asOwner(
          `update job_seeker_registration set to_date = '2026-11-21', end_reason = 'FATT_JOBB' where participant_id = $1`,
          [participantId],
        );
        database.clock.set('2026-11-24');
        const { situations, wishedOccupations } = request(somebody());
        const again = await registrations.again(kari, participantId, { situations, wishedOccupations, approvalReason });
        database.clock.set('2026-11-21');
        expect(again.from).toBe('2026-11-24');
        expect(await consents(participantId)).toHaveLength(2);
      });

      it('keeps no parents of somebody grown up', async () => {
        const { participantId } = await register(somebody(), { parents: [mother] });
        expect(await consents(participantId)).toEqual([]);
      });
    });

    it('does not call it an approval when nobody asked for one', async () => {
      const { participantId } = await register(somebody(), { approvalReason: 'For sikkerhets skyld' });
      expect(
        await database.asOwner('select override_reason from job_seeker_registration where participant_id = $1', [participantId]),
      ).toEqual([{ override_reason: null }]);
    });
  });

  describe('of somebody the actor may not see', () => {
    const newHidden: readonly Partial<RegisterPerson>[] = [
      { protection: 'protected' },
      { protection: 'strictly-protected', municipalityNumber: '3105' },
      { protection: 'strictly-protected-abroad', residenceStatus: 'emigrated' },
      { isShielded: true },
      { isShielded: true, residenceStatus: 'dead' },
    ];
    const receivedBody = { outcome: 'received' };

    it('gives one and the same answer for all who are hidden, new or registered before, and whatever the rules say', async () => {
      for (const answer of await Promise.all(newHidden.map((hidden) => register(somebody(hidden))))) expect(answer).toEqual(receivedBody);
      const known = [
        { protection: 'protected' },
        { isShielded: true },
        { officeLock: '0105' },
        { protection: 'strictly-protected', office: '0312' },
      ];
      await Promise.all(
        known.map(async (access) => {
          const person = somebody();
          await aPerson(database, { identityNumber: person.identityNumber, ...access });
          expect(await register(person)).toEqual(receivedBody);
          expect(await register(person, { situations: ['VIL_BYTTE_JOBB'] })).toEqual(receivedBody);
        }),
      );
    });

    it('answers the registration itself alike for everybody: open, refused by a rule, without an office, hidden, or hidden and here', async () => {
      const [open, dead, homeless, shielded, known] = [
        somebody(),
        somebody({ residenceStatus: 'dead' }),
        somebody({ municipalityNumber: '9999' }),
        somebody({ isShielded: true }),
        somebody(),
      ];
      await aPerson(database, { identityNumber: known.identityNumber, protection: 'protected' });
      const newcomers = [...newHidden.map((hidden) => somebody(hidden)), open, dead, homeless, shielded, known];
      pace.held = 0;
      for (const person of newcomers)
        expect(await registrations.register(kari, request(person))).toEqual({
          reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        });
      expect(pace.held).toBe(newcomers.length);
    });

    it('tells what became of it to nobody but the one who registered, and keeps nothing about somebody hidden', async () => {
      const { reference } = await registrations.register(kari, request(somebody()));
      expect((await problemOf(registrations.outcome(anActor({ id: 'Z990009' }), reference))).kind.status).toBe(404);
      const hidden = await registrations.register(kari, request(somebody({ protection: 'protected' })));
      expect(await database.asOwner('select participant_id, refusal from registration_receipt where id = $1', [hidden.reference])).toEqual([
        { participant_id: null, refusal: null },
      ]);
    });

    it('writes whom a registration opened to the access log, though the answer does not tell', async () => {
      const { participantId } = await register(somebody());
      const lines = await database.asOwner('select permission, outcome from access_log where $1 = any (participant_ids)', [participantId]);
      expect(lines).toEqual([{ permission: 'person:register', outcome: 'changed' }]);
    });

    it('holds its answer back, whether there is a person to write or only somebody to tell', async () => {
      const [newcomer, known] = [somebody({ protection: 'protected' }), somebody()];
      await aPerson(database, { identityNumber: known.identityNumber, protection: 'protected' });
      pace.held = 0;
      for (const person of [newcomer, known, newcomer]) expect(await register(person)).toEqual(receivedBody);
      expect(pace.held).toBe(3);
    });

    it('opens no door to them afterwards', async () => {
      const person = somebody({ protection: 'protected' });
      await register(person);
      const opening = new OpeningService(database.unitOfWork);
      const [afterwards, nobody] = [
        await problemOf(opening.open(kari, person.identityNumber)),
        await problemOf(opening.open(kari, '99999999999')),
      ];
      expect(problemBody(afterwards, 'r')).toEqual(problemBody(nobody, 'r'));
    });

    it('registers them all the same, where a colleague with clearance sees them and that somebody has registered them', async () => {
      const person = somebody({ protection: 'protected', familyName: 'Skjult' });
      await register(person);
      const [row] = await database.asOwner<{ id: string; office: string; followed: number }>(
        `select p.id, a.office, (select count(*)::int from follow_up_period f where f.participant_id = p.id) as followed
         from participant p join person_access a using (participant_id) where p.identity_number = $1`,
        [person.identityNumber],
      );
      expect(row).toMatchObject({ office: '0105', followed: 1 });
      const requests = new AccessRequestService(database.unitOfWork);
      expect((await requests.list(cleared)).items).toContainEqual(
        expect.objectContaining({ kind: 'registration', participantId: row?.id, actorName: kari.name, name: 'Maja Skjult' }),
      );
      expect((await requests.list(anActor({ id: 'Z990007' }))).items).toEqual([]);
    });

    it('finds the nearest unit with clearance when the home office has nobody who may see them', async () => {
      const person = somebody({ protection: 'protected', municipalityNumber: '0301' });
      await register(person);
      const rows = await database.asOwner(
        'select a.office from participant p join person_access a using (participant_id) where p.identity_number = $1',
        [person.identityNumber],
      );
      expect(rows).toEqual([{ office: '0105' }]);
    });

    it('opens for an adviser with the clearance', async () => {
      expect(await register(somebody({ protection: 'protected' }), {}, cleared)).toMatchObject({ outcome: 'opened' });
    });
  });

  describe('when something is missing or down', () => {
    it('asks for the office when no register tells it, and takes only one that exists', async () => {
      const homeless = somebody({ municipalityNumber: '9999' });
      expect((await problemOf(register(homeless))).kind.code).toBe('participant/office-unknown');
      expect((await problemOf(register(homeless, { office: '4321' }))).details.errors).toMatchObject([{ field: 'office' }]);
      expect(await register(homeless, { office: '0105' })).toMatchObject({ outcome: 'opened' });
    });

    it('says that the population register is down and writes nothing', async () => {
      const person = somebody();
      population.isDown = true;
      expect((await problemOf(register(person))).kind.status).toBe(503);
      population.isDown = false;
      expect(await registeredWith(person)).toEqual([]);
    });

    it('lets the adviser choose the office while the register of offices is down', async () => {
      offices.isDown = true;
      const person = somebody();
      expect((await problemOf(register(person))).kind.status).toBe(422);
      expect(await register(person, { office: '0105' })).toMatchObject({ outcome: 'opened' });
      offices.isDown = false;
    });

    it('refuses codes that the official lists do not hold', async () => {
      const { details } = await problemOf(register(somebody(), { wishedOccupations: ['5', '7777'], educationCode: '123456' }));
      expect(details.errors?.map(({ field }) => field)).toEqual(['wishedOccupations', 'educationCode']);
    });
  });

  describe('again', () => {
    const answers = { situations: ['KONKURS'], wishedOccupations: ['9'] } as const;

    it('is refused while a registration runs', async () => {
      const { participantId = '' } = await register(somebody());
      expect((await problemOf(registrations.again(kari, participantId, answers))).kind.code).toBe('participant/already-job-seeker');
    });

    it('starts the day after the last one ended, with the follow-up that is still running', async () => {
      const { participantId = '' } = await register(somebody());
      const [first] = (await registrations.list(kari, participantId)).items;
      await registrations.end(kari, participantId, first?.id ?? '', 1, { reason: 'FATT_JOBB', on: localDate('2026-11-21') });
      const second = await registrations.again(kari, participantId, answers);
      expect(second).toMatchObject({
        from: '2026-11-22',
        situations: ['KONKURS'],
        wishedOccupations: [{ code: '9', name: 'Renholdere, hjelpearbeidere mv.' }],
      });
      expect(await database.asOwner('select 1 from follow_up_period where participant_id = $1', [participantId])).toHaveLength(1);
    });

    it('cannot end before it began', async () => {
      const { participantId = '' } = await register(somebody());
      const [first] = (await registrations.list(kari, participantId)).items;
      const end = registrations.end(kari, participantId, first?.id ?? '', 1, { reason: 'ANNET', on: localDate('2026-11-20') });
      expect((await problemOf(end)).details.errors).toMatchObject([{ field: 'on' }]);
    });

    it('is changed by field: a colleague’s other field stays, the same field shows both', async () => {
      const { participantId = '' } = await register(somebody());
      const [first] = (await registrations.list(kari, participantId)).items;
      const id = first?.id ?? '';
      const seen = { situations: ['HAR_BLITT_SAGT_OPP'], wishedOccupations: ['5'], educationCode: '4' } as const;
      await registrations.change(kari, participantId, id, 1, { ...seen, wishedOccupations: ['9'] });
      const merged = await registrations.change(cleared, participantId, id, 1, { ...seen, situations: ['KONKURS'] });
      expect(merged).toMatchObject({ situations: ['KONKURS'], wishedOccupations: [{ code: '9' }], version: 3 });
      const { kind, details } = await problemOf(registrations.change(cleared, participantId, id, 1, { ...seen, wishedOccupations: [] }));
      expect([kind.status, details.extension]).toMatchObject([
        412,
        { theirs: { wishedOccupations: ['9'] }, yours: { wishedOccupations: [] } },
      ]);
    });
  });
});
