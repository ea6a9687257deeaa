import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { fieldsToDecide, type ShareField } from '@fotfeste/participation/domain';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import type { ShareAnswerRequest } from './share.dto';
import type { ShareView } from './share.view';

const kari = anActor();
const today = localDate('2026-11-21');
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
const taken = { withdrawnOn: today, channel: 'telephone' } as const;

describe('what a provider gets to know', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  let courseId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    courseId = await anOffering(database, {
      measure: 'JOBBKLUBB',
      name: 'Jobbklubb Sarpsborg',
      places: 100,
      intake: 'FELLES',
      startsOn: '2026-12-01',
    });
  });
  beforeEach(() => {
    database.clock.set(today);
  });
  afterAll(() => database.drop());

  const background = 'Har førerkort, og kan begynne tidlig.';
  const referred = async (overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, {
      ...{ startsOn: today, person: { responsible: kari.id } },
      ...(overrides.measure && { measure: overrides.measure }),
    });
    await database.asOwner(
      `insert into participant_education (participant_id, education_code, title, state, to_date, source, source_date)
       values ($1, '3', 'Fagbrev i salg', 'completed', '2019-06-20', 'adviser', '2026-11-01')`,
      [id],
    );
    await database.asOwner(`update participant set telephone = '+4790000001', email = 'astrid@eksempel.no' where id = $1`, [id]);
    return room.referrals.refer(kari, id, aReferral({ offeringId, background, ...overrides }));
  };
  const yes = (overrides: Partial<ShareAnswerRequest> = {}): ShareAnswerRequest => ({
    ...{ answer: 'yes', givenOn: today, givenBy: 'participant', channel: 'in-person', language: 'nb', until: localDate('2027-05-01') },
    ...overrides,
  });
  const fieldIn = ({ fields }: ShareView, field: ShareField) => fields.find((each) => each.field === field);
  const answerOf = (view: ShareView, field: ShareField): number => fieldIn(view, field)?.answer?.version ?? 0;
  const seenBy = async (actor: typeof tuva, id: string): Promise<readonly string[]> =>
    (await room.provider.read(actor, id)).shared.filter(({ isShared }) => isShared).map(({ field }) => field);
  const asked = (actor: typeof tuva, id: string): Promise<readonly string[]> =>
    database.unitOfWork.read(actor, async (tx) =>
      (await tx.query<{ field: string }>('select field from ff.shared_values($1) order by field', [id])).map(({ field }) => field),
    );

  it('is what the agreement makes necessary, with the law it is shared by, and nothing the participant has not agreed to', async () => {
    const { id } = await referred();
    expect(await seenBy(tuva, id)).toEqual(['name', 'course', 'content', 'contact', 'language', 'background']);
    const { shared } = await room.provider.read(tuva, id);
    expect(shared.find(({ field }) => field === 'contact')).toEqual({
      ...{ field: 'contact', isShared: true, ground: 'necessary' },
      value: { telephone: '+4790000001', email: 'astrid@eksempel.no' },
    });
    expect(shared.find(({ field }) => field === 'education')).toEqual({ field: 'education', isShared: false });
    const view = await room.shares.one(kari, id);
    expect(view).toMatchObject({ source: 'product', isOpen: true, log: { length: 6 } });
    expect(view.log[0]).toMatchObject({ field: 'name', ground: 'necessary', openedByName: 'Kari Veileder' });
    expect(view.log[0]?.basis?.nb).toBe('Forskrift om arbeidsmarkedstiltak kapittel 4');
  });

  it('is printed before the referral is sent, and nothing has been shared by looking', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn: today, person: { responsible: kari.id } });
    const { consequences } = await room.referrals.rehearse(kari, id, aReferral({ offeringId }));
    expect(consequences.find(({ event }) => event === 'participation.data-shared')?.payload['fields']).toEqual([
      ...['name', 'course', 'content', 'contact', 'language', 'background'],
    ]);
    expect(await database.asOwner('select 1 from participation_share where participant_id = $1', [id])).toEqual([]);
  });

  it('grows with a consent, to one provider and one field, until its last day and not a day more', async () => {
    const { id } = await referred();
    await room.shareConsents.answer(kari, id, 'education', yes());
    expect((await room.provider.read(tuva, id)).shared.find(({ field }) => field === 'education')).toEqual({
      ...{ field: 'education', isShared: true, ground: 'consent', until: '2027-05-01' },
      value: { educations: [{ title: 'Fagbrev i salg', state: 'completed', to: '2019-06-20' }] },
    });
    expect(await asked(tuva, id)).toContain('education');
    database.clock.set('2027-05-01');
    expect(await asked(tuva, id)).toContain('education');
    database.clock.set('2027-05-02');
    expect(await asked(tuva, id)).not.toContain('education');
    expect(await seenBy(tuva, id)).not.toContain('education');
    const view = await room.shares.one(kari, id);
    expect(fieldIn(view, 'education')).toMatchObject({ state: 'lapsed', isShared: false });
    expect(view.log.find(({ field }) => field === 'education')).toMatchObject({ endedOn: '2027-05-01', endedWhy: 'lapsed' });
    await room.shareConsents.answer(kari, id, 'education', yes({ givenOn: localDate('2027-05-02'), until: localDate('2027-06-01') }));
    expect(await asked(tuva, id)).toContain('education');
  });

  it('shrinks the moment a consent is taken back, which is told before, and nothing else happens', async () => {
    const { id } = await referred();
    const given = await room.shareConsents.answer(kari, id, 'education', yes());
    const withdrawn = { kind: 'field', field: 'education', version: answerOf(given, 'education') } as const;
    const { consequences } = await room.shareWithdrawals.rehearse(kari, id, withdrawn, taken);
    expect(consequences.map(({ event }) => event)).toEqual(['participation.share-consent-withdrawn', 'participation.sharing-stopped']);
    expect(await asked(tuva, id)).toContain('education');
    const before = await room.participations.read(kari, id);
    const view = await room.shareWithdrawals.withdraw(kari, id, withdrawn, taken);
    expect(fieldIn(view, 'education')).toMatchObject({ state: 'withdrawn', isShared: false });
    expect(await asked(tuva, id)).not.toContain('education');
    expect((await room.participations.read(kari, id)).status).toBe(before.status);
    const { log } = await room.shares.one(kari, id);
    expect(log.find(({ field }) => field === 'education')).toMatchObject({ endedOn: today, endedWhy: 'withdrawn', ground: 'consent' });
  });

  it('holds health only by consent, in the words the participant has read', async () => {
    const { id } = await referred();
    const bare = await refusalOf(room.shareConsents.answer(kari, id, 'adaptation', yes()));
    expect(bare.details.errors?.map(({ field }) => field)).toEqual(['adaptation']);
    await room.shareConsents.answer(kari, id, 'adaptation', yes({ adaptation: ' Trenger pause hver time. ' }));
    expect((await room.provider.read(tuva, id)).shared.find(({ field }) => field === 'adaptation')?.value).toEqual({
      words: 'Trenger pause hver time.',
    });
  });

  it('is nothing that a no was given to', async () => {
    const { id } = await referred();
    const view = await room.shareConsents.answer(kari, id, 'job-wishes', yes({ answer: 'no' }));
    expect(fieldIn(view, 'job-wishes')).toMatchObject({ state: 'refused', isShared: false });
    expect(await asked(tuva, id)).not.toContain('job-wishes');
  });

  it.each<readonly [string, ShareField, Partial<ShareAnswerRequest>, string]>([
    ['a consent without a last day', 'education', { until: undefined as never }, 'until'],
    ['a consent that is over before it begins', 'education', { until: localDate('2026-11-20') }, 'until'],
    ['a consent for more than a year', 'education', { until: localDate('2027-11-22') }, 'until'],
    ['a consent given tomorrow', 'education', { givenOn: localDate('2026-11-22') }, 'givenOn'],
    ['words beside a field that has its own value', 'education', { adaptation: 'Skadet rygg' }, 'adaptation'],
  ])('%s is refused at the field', async (_case, field, overrides, at) => {
    const { id } = await referred();
    const refusal = await refusalOf(room.shareConsents.answer(kari, id, field, yes(overrides)));
    expect(refusal.details.errors?.map((error) => error.field)).toEqual([at]);
  });

  it('is not asked about twice, nor where nobody chooses, nor after the end, nor taken back when it was not given', async () => {
    const { id } = await referred();
    const codeOf = async (attempt: Promise<unknown>): Promise<string> => (await refusalOf(attempt)).kind.code;
    expect(await codeOf(room.shareConsents.answer(kari, id, 'contact', yes()))).toBe('participation/share-not-optional');
    const nothing = { kind: 'field', field: 'education', version: 1 } as const;
    expect(await codeOf(room.shareWithdrawals.withdraw(kari, id, nothing, taken))).toBe('participation/no-consent');
    await room.shareConsents.answer(kari, id, 'education', yes());
    expect(await codeOf(room.shareConsents.answer(kari, id, 'education', yes()))).toBe('participation/consent-in-force');
    const old = { ...nothing, version: 7 };
    expect(await codeOf(room.shareWithdrawals.withdraw(kari, id, old, taken))).toBe('changed-by-other');
    const early = await refusalOf(room.shareWithdrawals.withdraw(kari, id, nothing, { ...taken, withdrawnOn: localDate('2026-11-20') }));
    expect(early.details.errors?.map(({ field }) => field)).toEqual(['withdrawnOn']);
    const measure = { kind: 'measure', consent: 'take-part' } as const;
    expect(await codeOf(room.shareWithdrawals.withdraw(kari, id, measure, taken))).toBe('participation/not-resting-on-consent');
    const { version } = await room.participations.read(kari, id);
    await room.participations.step(kari, id, version, { step: 'not-applicable', reason: 'got-job' });
    expect(await codeOf(room.shareConsents.answer(kari, id, 'job-wishes', yes()))).toBe('participation/no-such-step');
  });

  it('never holds what was agreed to before the referral and taken back while it was under way', async () => {
    const { id } = await referred({ offeringId: courseId, measure: 'JOBBKLUBB', step: 'apply' });
    expect(await room.shares.one(kari, id)).toMatchObject({ isOpen: false, log: [] });
    const kept = await room.shareConsents.answer(kari, id, 'job-wishes', yes());
    const given = await room.shareConsents.answer(kari, id, 'education', yes());
    expect(given.log).toEqual([]);
    expect(answerOf(kept, 'job-wishes')).toBe(1);
    await room.shareWithdrawals.withdraw(kari, id, { kind: 'field', field: 'education', version: 1 }, taken);
    const { version } = await room.participations.read(kari, id);
    await room.applications.decide(silje, { step: 'share-with-provider', applications: [{ participationId: id, version }] });
    expect(await seenBy(tuva, id)).toEqual(['name', 'course', 'content', 'contact', 'language', 'job-wishes']);
    const { log, fields } = await room.shares.one(kari, id);
    expect(log.map(({ field }) => field)).not.toContain('education');
    expect(fields.find(({ field }) => field === 'education')).toMatchObject({ state: 'withdrawn' });
    expect((await room.participations.read(kari, id)).status).toBe('under-consideration');
  });

  it('stays with the one provider, whoever guesses the id, and is gone when the referral is taken back', async () => {
    const { id } = await referred();
    expect(await asked(stranger, id)).toEqual([]);
    expect((await refusalOf(room.provider.read(stranger, id))).kind.code).toBe('not-found');
    await database.asOwner('delete from provider_access where participation_id = $1', [id]);
    expect(await asked(tuva, id)).toEqual([]);
  });

  it('is all a provider can read of the person, whatever it asks the database', async () => {
    const { id, participantId } = await referred();
    await room.shareConsents.answer(kari, id, 'adaptation', yes({ adaptation: 'Trenger pause.', until: today }));
    database.clock.set('2026-11-22');
    const rowsOf = (actor: typeof tuva, sql: string): Promise<readonly unknown[]> =>
      database.unitOfWork.read(actor, (tx) => tx.query(sql, [participantId]));
    for (const table of ['participant', 'participant_history', 'participation_background', 'share_consent', 'share_consent_history'])
      expect([table, await rowsOf(tuva, `select * from ${table} where participant_id = $1`)]).toEqual([table, []]);
    for (const table of ['employment', 'participant_education', 'job_seeker_registration', 'participation_share_shown'])
      expect([table, await rowsOf(tuva, `select * from ${table} where participant_id = $1`)]).toEqual([table, []]);
    const columns = await rowsOf(tuva, `select to_jsonb(p) ? 'background' as has from participation p where participant_id = $1`);
    expect(columns).toEqual([{ has: false }]);
    expect(await rowsOf(tuva, `select field from participation p cross join ff.share_values(p.id) where p.participant_id = $1`)).toEqual(
      [],
    );
    expect(await asked(tuva, id)).toEqual(['background', 'contact']);
    expect((await rowsOf(kari, 'select 1 from participant where participant_id = $1')).length).toBe(1);
  });

  it('is opened or closed by no provider', async () => {
    const { id } = await referred();
    const attempt = (sql: string): Promise<unknown> => database.unitOfWork.run(tuva, (tx) => tx.query(sql, [id]));
    await expect(
      attempt(
        `insert into participation_share (participant_id, participation_id, organisation, field, ground, opened_at, opened_by_name)
         select participant_id, id, organisation, 'education', 'necessary', now(), 'T' from participation where id = $1`,
      ),
    ).rejects.toThrow(/row-level security/);
    await attempt(`update participation_share set closed_at = now(), closed_why = 'package' where participation_id = $1`);
    await expect(attempt('delete from participation_share where participation_id = $1')).rejects.toThrow(/permission denied/);
    expect((await room.shares.one(kari, id)).log.filter(({ endedOn }) => endedOn)).toEqual([]);
  });

  it('keeps the adviser’s words through a change, an undo and a clash with a colleague', async () => {
    const { id, version } = await referred();
    database.clock.set(today, '12:05:00');
    const rewrite = (words: string, seen: number): Promise<ParticipationView> =>
      room.changes.change(kari, id, seen, { kind: 'background', background: words });
    const changed = await rewrite('Vil helst ha formiddager.', version);
    expect((await room.provider.read(tuva, id)).shared.find(({ field }) => field === 'background')?.value?.words).toBe(
      'Vil helst ha formiddager.',
    );
    const clash = await refusalOf(rewrite('Noe annet.', version));
    expect(clash.details.extension).toMatchObject({
      theirs: { background: 'Vil helst ha formiddager.' },
      yours: { background: 'Noe annet.' },
    });
    const undone = await room.undoing.undo(kari, id, changed.version);
    expect(undone.background).toBe(background);
  });

  it('has been shown to the participant in a language that is written down', async () => {
    const { id } = await referred();
    expect((await room.shares.shown(kari, id, 'en')).shown).toMatchObject({ language: 'en', shownByName: 'Kari Veileder' });
  });

  it('is listed over all measures that share something', async () => {
    const made = await referred();
    const { items } = await room.shares.ofPerson(kari, made.participantId);
    expect(items.map(({ participationId }) => participationId)).toEqual([made.id]);
  });

  it('of a measure that rests on consent must be ended by the adviser, and never ends by itself', async () => {
    const made = await referred();
    await database.asOwner(`update participation set measure = 'INDIVIDUELL_JOBBSTOTTE' where id = $1`, [made.id]);
    const given = await room.shareConsents.answer(kari, made.id, 'adaptation', yes({ adaptation: 'Trenger rolige omgivelser.' }));
    expect(given.lost).toBeUndefined();
    expect((await room.jobSupport.read(tuva, made.id)).participationId).toBe(made.id);
    const withdrawn = { kind: 'field', field: 'adaptation', version: 1 } as const;
    const { consequences } = await room.shareWithdrawals.rehearse(kari, made.id, withdrawn, taken);
    expect(consequences.map(({ event }) => event)).toEqual([
      'participation.share-consent-withdrawn',
      'eligibility.fact-recorded',
      'participation.consent-lost',
      'participation.sharing-stopped',
    ]);
    const view = await room.shareWithdrawals.withdraw(kari, made.id, withdrawn, taken);
    expect(view.lost).toEqual({ consent: 'health-information', rule: 'IPS-06', since: today });
    expect(view.measureConsents[1]).toEqual({ consent: 'health-information', rule: 'IPS-06', isGiven: false, on: today });
    expect(await room.participations.read(kari, made.id)).toMatchObject({ status: 'awaiting-start', lostConsent: { rule: 'IPS-06' } });
    expect((await refusalOf(room.jobSupport.read(tuva, made.id))).kind.code).toBe('participation/job-support-without-consent');
  });

  it.each(['take-part', 'health-information'] as const)(
    'of a measure that rests on consent is not taken back, as %s, on a day before it was given',
    async (consent) => {
      const made = await referred();
      await database.asOwner(`update participation set measure = 'INDIVIDUELL_JOBBSTOTTE' where id = $1`, [made.id]);
      const told = { measure: 'INDIVIDUELL_JOBBSTOTTE', value: true, toldBy: 'participant', channel: 'in-person' } as const;
      for (const fact of ['consentsToTakePart', 'consentsToShareHealthInformation'] as const)
        await room.law.recorded.record(kari, made.participantId, { ...told, fact, toldOn: localDate('2026-11-10') });
      const withdrawn = { kind: 'measure', consent } as const;
      const before = { ...taken, withdrawnOn: localDate('2026-11-09') };
      for (const attempt of [
        () => room.shareWithdrawals.rehearse(kari, made.id, withdrawn, before),
        () => room.shareWithdrawals.withdraw(kari, made.id, withdrawn, before),
      ]) {
        const refusal = await refusalOf(attempt());
        expect(refusal.details.errors?.map(({ field, message }) => [field, message.nb])).toEqual([
          ['withdrawnOn', 'Dagen er før samtykket ble gitt'],
        ]);
      }
      expect((await room.shares.one(kari, made.id)).lost).toBeUndefined();
      const same = { ...taken, withdrawnOn: localDate('2026-11-10') };
      expect((await room.shareWithdrawals.withdraw(kari, made.id, withdrawn, same)).lost).toMatchObject({ consent });
    },
  );

  it('of a measure that rests on consent keeps other fields apart: taking one of them back ends nothing', async () => {
    const made = await referred();
    await database.asOwner(`update participation set measure = 'INDIVIDUELL_JOBBSTOTTE' where id = $1`, [made.id]);
    await room.shareConsents.answer(kari, made.id, 'education', yes());
    const view = await room.shareWithdrawals.withdraw(kari, made.id, { kind: 'field', field: 'education', version: 1 }, taken);
    expect(view.lost).toBeUndefined();
    const left = await room.shareWithdrawals.withdraw(kari, made.id, { kind: 'measure', consent: 'take-part' }, taken);
    expect(left.lost).toMatchObject({ rule: 'IPS-05' });
  });

  describe('by the package of its agreement', () => {
    const agreementOf = async (id: string): Promise<string> => {
      const [row] = await database.asOwner<{ id: string }>('select agreement_id as id from offering where id = $1', [id]);
      return row?.id ?? '';
    };
    const declared = (necessary: readonly ShareField[], optional: readonly ShareField[]) => ({
      necessary: (['name', 'course', 'content', ...necessary] as const).map((field) => ({
        ...{ field, purpose: 'De trenger det.', basis: 'Forskrift om arbeidsmarkedstiltak kapittel 4' },
      })),
      optional,
    });

    it('follows the coordinator’s declaration at once, for everybody under it, with history', async () => {
      const own = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Moss', places: 9 });
      const agreementId = await agreementOf(own);
      const { id } = await referred({ offeringId: own });
      expect(await room.sharePackages.one(silje, agreementId)).toMatchObject({ version: 0, source: 'product', concerned: 1 });
      const first = await room.sharePackages.set(silje, agreementId, 0, declared(['education'], ['background', 'contact']));
      expect(first).toMatchObject({ version: 1, source: 'agreement', setByName: 'Silje Larsen' });
      expect(await seenBy(tuva, id)).toEqual(['name', 'course', 'content', 'education']);
      expect(await asked(tuva, id)).toEqual(['education']);
      const { log } = await room.shares.one(kari, id);
      expect(log.find(({ field }) => field === 'background')).toMatchObject({ endedOn: today, endedWhy: 'package' });
      await room.sharePackages.set(silje, agreementId, 1, declared([], [...fieldsToDecide]));
      const view = await room.sharePackages.one(silje, agreementId);
      expect(view.earlier).toEqual([
        expect.objectContaining({ necessary: ['name', 'course', 'content', 'education'], optional: ['background', 'contact'] }),
      ]);
    });

    it('is refused with health among what is necessary, without what nobody can do without, without words, and from an old page', async () => {
      const agreementId = await agreementOf(offeringId);
      const fieldsOf = async (request: ReturnType<typeof declared>): Promise<readonly string[] | undefined> =>
        (await refusalOf(room.sharePackages.set(silje, agreementId, 0, request))).details.errors?.map(({ field }) => field);
      expect(await fieldsOf(declared(['adaptation'], []))).toEqual(['adaptation']);
      expect(await fieldsOf({ necessary: declared([], []).necessary.slice(1), optional: ['contact'] })).toEqual(['name']);
      expect(
        await fieldsOf({ necessary: [...declared([], []).necessary, { field: 'contact', purpose: ' ', basis: '' }], optional: [] }),
      ).toEqual(['contact.purpose', 'contact.basis']);
      expect(await fieldsOf(declared(['contact'], ['contact']))).toEqual(['contact']);
      const old = await refusalOf(room.sharePackages.set(silje, agreementId, 4, declared([], [])));
      expect(old.kind.code).toBe('changed-by-other');
      await database.asOwner(`update agreement set coordinator_unit = '1287' where id = $1`, [agreementId]);
      const foreign = await refusalOf(room.sharePackages.set(silje, agreementId, 0, declared([], [])));
      expect(foreign.kind.code).toBe('participation/share-other-unit');
    });
  });
});
