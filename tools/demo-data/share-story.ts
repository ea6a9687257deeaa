import { addDays, addMonths, earliest, type Language, type LocalDate } from '@fotfeste/shared/kernel';
import { isHomeHidden } from '@fotfeste/access/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  consentStateOf,
  defaultBasis,
  defaultPurposes,
  defaultSharePackage,
  fieldsAlwaysShared,
  fieldsToDecide,
  leftWithHiddenHome,
  phaseOf,
  shareConsentFaultsOf,
  sharedFieldsOf,
  sharePackageOf,
  type AccessWindow,
  type DeclaredPackage,
  type ShareConsent,
  type ShareField,
  type SharePackage,
} from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';

const backgrounds = [
  'Har førerkort klasse B og bil. Kan møte fra klokka åtte.',
  'Har jobbet mest med kunder og trives med det. Vil gjerne prøve noe nytt.',
  'Bor langt fra sentrum og er avhengig av buss. Ringer helst.',
  'Lærer raskt når noen viser. Har ikke hatt jobb på en stund.',
  'Har barn i barnehage og må gå klokka halv fire.',
] as const;
const needs = [
  'Trenger en kort pause hver time.',
  'Kan løfte inntil ti kilo.',
  'Vil ha én kontaktperson og få beskjeder skriftlig.',
  'Trenger å sitte i et rolig rom når det er mye støy.',
] as const;

/** What each agreement of the measure declares; nothing where the product's default stands. AFT asks for more than the default. */
export function declaredPackageOf(measure: MeasureCode): DeclaredPackage | undefined {
  if (measure !== 'ARBEIDSFORBEREDENDE_TRENING') return undefined;
  const necessary: readonly ShareField[] = [...fieldsAlwaysShared, 'contact', 'language', 'background', 'job-wishes'];
  return {
    necessary: necessary.map((field) => ({ field, purpose: defaultPurposes[field].nb, basis: defaultBasis(measure).nb })),
    optional: fieldsToDecide.filter((field) => !necessary.includes(field)),
  };
}

/** The adviser's words to the provider, when there are any; answers the id of the text. */
export function writeBackground({ journal, adviser }: Life, id: string, { offering, referredOn }: DemoParticipation): string | undefined {
  const chance = Chance.of(Number.parseInt(id.slice(-8), 16), 3);
  if (!offering || !chance.happens(0.7)) return undefined;
  const at = journal.moment(referredOn);
  const backgroundId = chance.uuid(Date.parse(at));
  journal.append('participation_background', {
    ...{ id: backgroundId, participant_id: journal.participantId, words: chance.pick(backgrounds) },
    ...{ written_at: at, written_by_name: adviser?.name ?? 'Fotfeste' },
  });
  return backgroundId;
}

/** What the provider has got to know since it was let in: what the agreement says, and what some have agreed to, taken back or let lapse. */
export function writeShares(life: Life, made: DemoParticipation, id: string, window: AccessWindow | undefined): void {
  const { adviser, today } = life;
  if (!window || !adviser || !made.offering) return;
  const chance = Chance.of(Number.parseInt(id.slice(-8), 16), 4);
  const declared = declaredPackageOf(made.choice.measure);
  const sharePackage = declared ? sharePackageOf(declared, made.choice.measure) : defaultSharePackage(made.choice.measure);
  const story: Story = { life, adviser, id, organisation: made.offering.organisation, chance, sharePackage, measure: made.choice.measure };
  const agreed = sharedFieldsOf(sharePackage, [], today);
  const isHidden = isHomeHidden(life.person.protection);
  const necessary = isHidden ? leftWithHiddenHome(agreed) : agreed;
  for (const { field } of necessary) share(story, field, window.from, {});
  record(story, window.from, 'participation.data-shared', { fields: necessary.map(({ field }) => field) });
  const isGoingOn = phaseOf(made.walk.now) === 'running' || made.walk.now === 'awaiting-start';
  if (isGoingOn && chance.happens(0.45) && !isHidden) answer(story, window.from, made);
}

interface Story {
  readonly life: Life;
  readonly adviser: DemoUser;
  readonly id: string;
  readonly organisation: string;
  readonly chance: Chance;
  readonly sharePackage: SharePackage;
  readonly measure: MeasureCode;
}

/** What people in the demo are asked about: what Nav has something recorded of, and needs for adaptation. */
const asked: readonly ShareField[] = ['plan-goal', 'job-wishes', 'work-experience', 'adaptation'];
const fates = ['kept', 'kept', 'kept', 'no', 'withdrawn', 'lapsed'] as const;

function answer(story: Story, from: LocalDate, { endsOn }: DemoParticipation): void {
  const { chance, life, sharePackage } = story;
  const { today } = life;
  for (const field of chance.some(
    asked.filter((each) => sharePackage.optional.includes(each)),
    2,
  )) {
    const fate = chance.pick(fates);
    const isLapsed = fate === 'lapsed' && addDays(from, 40) < today;
    const given = earliest(today, addDays(from, chance.between(0, 10)));
    const latest = addMonths(given, 12);
    const until = isLapsed ? addDays(given, 28) : endsOn ? earliest(latest, addMonths(endsOn, 2)) : latest;
    const language: Language = chance.happens(0.15) ? 'nn' : chance.happens(0.15) ? 'en' : 'nb';
    const told = { field, givenOn: given, givenBy: 'participant', channel: 'in-person', language } as const;
    const words = field === 'adaptation' ? { words: chance.pick(needs) } : {};
    const consent: ShareConsent =
      fate === 'no' || (!isLapsed && until < today) ? { ...told, answer: 'no' } : { ...told, answer: 'yes', until, ...words };
    const faults = shareConsentFaultsOf(consent, given);
    if (faults.length > 0) throw new Error(`An answer the product would refuse: ${faults.join()}`);
    write(story, consent, fate === 'withdrawn' && consent.answer === 'yes' && addDays(given, 9) <= today ? addDays(given, 9) : undefined);
  }
}

function write(story: Story, consent: ShareConsent, withdrawnOn: LocalDate | undefined): void {
  const { life, adviser, id, organisation, chance } = story;
  const { journal, today } = life;
  const { field, answer: said, givenOn, until, words, givenBy, channel, language } = consent;
  const at = journal.moment(givenOn);
  const row = {
    ...{ id: chance.uuid(Date.parse(at)), participant_id: journal.participantId, participation_id: id, organisation, field },
    ...{ answer: said, given_on: givenOn, given_by: givenBy, channel, language, until_date: until, words },
    ...{ recorded_by_name: adviser.name, version: 1, changed_at: at, changed_by: adviser.id },
  };
  record(story, givenOn, 'participation.share-answered', { field, answer: said, givenOn, ...(until && { until }) });
  if (withdrawnOn) {
    const later = journal.moment(withdrawnOn);
    journal.append('share_consent_history', { ...row, superseded_at: later, superseded_by: adviser.id });
    const withdrawn = { withdrawn_on: withdrawnOn, withdrawn_channel: 'telephone', withdrawn_by_name: adviser.name };
    journal.append('share_consent', { ...row, ...withdrawn, version: 2, changed_at: later });
    record(story, withdrawnOn, 'participation.share-consent-withdrawn', { field, withdrawnOn });
    record(story, withdrawnOn, 'participation.sharing-stopped', { fields: [field] });
  } else journal.append('share_consent', row);
  if (said === 'no') return;
  const isOver = consentStateOf({ answer: said, until, withdrawnOn }, today) === 'withdrawn';
  share(story, field, givenOn, { consentId: row.id, until, ...(isOver && withdrawnOn && { withdrawnOn }) });
}

interface ByConsent {
  readonly consentId?: string;
  readonly until?: LocalDate | undefined;
  readonly withdrawnOn?: LocalDate;
}

function share(story: Story, field: ShareField, from: LocalDate, { consentId, until, withdrawnOn }: ByConsent): void {
  const { life, adviser, id, organisation, chance, sharePackage } = story;
  const { journal } = life;
  const at = journal.moment(from);
  const basis = sharePackage.necessary.find((each) => each.field === field)?.basis;
  journal.append('participation_share', {
    ...{ id: chance.uuid(Date.parse(at)), participant_id: journal.participantId, participation_id: id, organisation, field },
    ...{
      ground: consentId ? 'consent' : 'necessary',
      basis: !consentId && basis ? JSON.stringify(basis) : undefined,
      consent_id: consentId,
    },
    ...{ until_date: until, opened_at: at, opened_by_name: adviser.name },
    ...(withdrawnOn && { closed_at: journal.moment(withdrawnOn), closed_why: 'withdrawn' }),
  });
}

function record({ life, adviser, id, organisation, chance, measure }: Story, on: LocalDate, name: string, payload: object): void {
  const { journal } = life;
  const at = journal.moment(on);
  const isTold = name === 'participation.data-shared' || name === 'participation.sharing-stopped';
  journal.append('domain_event', {
    ...{ id: chance.uuid(Date.parse(at)), at, actor_id: adviser.id, actor_name: adviser.name, name },
    ...{ participant_id: journal.participantId, subject_id: id, organisation: isTold ? organisation : undefined },
    payload: JSON.stringify({ measure, ...payload }),
  });
}
