import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { languageName } from '@fotfeste/participant/domain';
import type { IconName, Tone } from '@fotfeste/shared/ui';
import { formatDate, formatTime, type I18n, type ReplyOf } from '@fotfeste/shared/web';
import { localDate } from '@fotfeste/shared/kernel';

export type HeaderView = ReplyOf<'GET /participants/{participantId}/header'>;

/** One label beside the name: what everybody who helps the person must know at once. */
export interface PersonLabel {
  readonly id: string;
  readonly text: string;
  readonly tone: Tone;
  readonly icon?: IconName;
}

/** The labels, those about safety and access first. */
export function personLabels(person: HeaderView, i18n: I18n): readonly PersonLabel[] {
  const label = (id: string, tone: Tone, values: Readonly<Record<string, string>> = {}, icon?: IconName): PersonLabel => ({
    id,
    tone,
    text: i18n.text(`case.label.${id}`, values),
    ...(icon && { icon }),
  });
  const { deadOn, protection, decision, openedUntil } = person;
  const labels: readonly (PersonLabel | false | undefined)[] = [
    deadOn !== undefined && label('dead', 'neutral', { date: formatDate(localDate(deadOn)) }),
    protection !== 'none' && label(protection, 'danger', {}, 'ShieldLock'),
    person.isShielded && label('shielded', 'danger', {}, 'ShieldLock'),
    person.officeLock !== undefined && label('office-lock', 'warning', {}, 'PadlockLocked'),
    openedUntil !== undefined && label('opened-until', 'warning', { time: formatTime(openedUntil) }, 'Clock'),
    person.safetyMeasure && label('safety-measure', 'danger', {}, 'ExclamationmarkTriangleFill'),
    person.interpreter !== 'none' && interpreterLabel(person, i18n, label),
    person.guardianship !== 'none' && label(person.guardianship, 'warning', {}, 'Person'),
    person.isUnder18 && label('under-18', 'warning'),
    ...missingConsents(person, i18n).map((who) => label('consent-missing', 'warning', { who })),
    person.contactChannel !== 'digital' && label(person.contactChannel, 'neutral'),
    person.followedUpFrom === undefined && label('not-followed-up', 'neutral'),
    decision && { id: 'decision', tone: 'info', text: i18n.localized(assistanceGroupDefinitions[decision.group].name) },
  ];
  return labels.filter((each) => each !== false && each !== undefined);
}

/** Who has not consented for somebody under 18, in one line; nobody when nothing is missing. */
function missingConsents({ missingConsents: missing }: HeaderView, i18n: I18n): readonly string[] {
  if (!missing) return [];
  const who = [
    ...missing.parents.map(({ name, answer }) => i18n.text(`case.header.consent.${answer}`, { name })),
    ...(missing.noParentKnown ? [i18n.text('case.header.consent.noParent')] : []),
    ...(missing.ownHealth ? [i18n.text('case.header.consent.ownHealth')] : []),
  ];
  return who.length > 0 ? [who.join(', ')] : [];
}

function interpreterLabel(
  { interpreter, spokenLanguage }: HeaderView,
  i18n: I18n,
  label: (id: string, tone: Tone, values: Readonly<Record<string, string>>, icon: IconName) => PersonLabel,
): PersonLabel {
  if (interpreter === 'sign') return label('sign-interpreter', 'info', {}, 'Language');
  const language = spokenLanguage && languageName(spokenLanguage, i18n.language());
  return language ? label('interpreter-in', 'info', { language }, 'Language') : label('interpreter', 'info', {}, 'Language');
}
