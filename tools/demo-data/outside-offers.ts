import { addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { EntryContent } from '@fotfeste/measure/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Row } from './journal';
import type { Batch } from './load';

const offers: readonly EntryContent[] = [
  {
    name: 'Åpen arbeidsstue Moss',
    organisation: 'Tyttebærgruppa (oppdiktet)',
    outsideKind: 'low-threshold',
    forWhomNb: 'Voksne som vil være i aktivitet noen timer om dagen, også uten vedtak fra Nav.',
    forWhomNn: 'Vaksne som vil vere i aktivitet nokre timar om dagen, også utan vedtak frå Nav.',
    contentNb: 'Dagsarbeid i verksted og kantine. Man kommer når man kan, og får et måltid.',
    contentNn: 'Dagsarbeid i verkstad og kantine. Ein kjem når ein kan, og får eit måltid.',
    ...{ place: 'Moss', languages: ['no', 'en'], accessibility: ['step-free', 'public-transport'] },
    ...{ startsNb: 'Hver ukedag kl. 9', waitingNb: 'Ingen ventetid', contact: '+47 69 00 00 02' },
  },
  {
    name: 'Språkkafé Sarpsborg',
    organisation: 'Rypelaget frivilligsentral (oppdiktet)',
    outsideKind: 'non-profit',
    forWhomNb: 'Alle som vil øve på norsk i en uformell gruppe.',
    forWhomNn: 'Alle som vil øve på norsk i ei uformell gruppe.',
    contentNb: 'Samtaler i små grupper med frivillige, to timer i uken.',
    contentNn: 'Samtalar i små grupper med frivillige, to timar i veka.',
    ...{ place: 'Sarpsborg', languages: ['no', 'uk', 'ar'], accessibility: ['step-free', 'accessible-toilet'] },
    ...{ startsNb: 'Tirsdager, også for nye', waitingNb: 'Ingen ventetid', contact: '+47 69 00 00 03' },
  },
  {
    name: 'Aktivitetshuset Fredrikstad',
    organisation: 'Fredrikstad kommune (oppdiktet tilbud)',
    outsideKind: 'municipal',
    forWhomNb: 'Innbyggere med psykiske helseplager eller rusutfordringer som vil ha noe å gå til.',
    contentNb: 'Turgruppe, kjøkken og snekring. Ansatte hjelper med kontakt med behandling og Nav når man vil det.',
    ...{ place: 'Fredrikstad', languages: ['no'], accessibility: ['step-free', 'quiet-room'] },
    ...{ startsNb: 'Etter en samtale', waitingNb: 'Som regel under to uker', contact: '+47 69 00 00 04' },
  },
];

const beside: EntryContent = {
  contentNb: 'Spør tiltakskoordinatoren om hvilken gjennomføring som har fagfolk med erfaring fra bransjen.',
  contentNn: 'Spør tiltakskoordinatoren om kva for ei gjennomføring som har fagfolk med erfaring frå bransjen.',
};

/** Editorial content as the measure coordinator wrote it: offers outside Nav, one of them a draft, and words beside a measure. */
export function outsideRows(seed: number, editor: DemoUser, today: LocalDate): Batch {
  const chance = Chance.of(seed, -2);
  const at = `${addMonths(today, -2)}T09:00:00Z`;
  const stamped = { version: 1, changed_at: at, changed_by: editor.id };
  const published = (content: EntryContent): Row => ({
    ...{ published: JSON.stringify(content), published_at: at, published_by_name: editor.name },
    ...stamped,
  });
  const rows = offers.map((content, index): Row => {
    const own = { id: chance.uuid(Date.parse(at)), kind: 'outside' };
    return index === offers.length - 1 ? { ...own, draft: JSON.stringify(content), ...stamped } : { ...own, ...published(content) };
  });
  const words: Row = { id: chance.uuid(Date.parse(at)), kind: 'measure', measure: 'OPPFOLGING', ...published(beside) };
  const events = [...rows, words].map((row): Row => ({
    ...{ id: chance.uuid(Date.parse(at)), at, actor_id: editor.id, actor_name: editor.name, subject_id: row['id'] },
    ...{ name: row['draft'] ? 'catalogue.written' : 'catalogue.published', payload: '{}' },
  }));
  return new Map([
    ['catalogue_entry', [...rows, words]],
    ['domain_event', events],
  ]);
}
