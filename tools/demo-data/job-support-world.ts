import { addDays, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';
import { isJobSupport, judgementFaultsOf, type FidelityItem } from '@fotfeste/participation/domain';
import { inHouseProvider } from '../dev-sign-in/organisations.ts';
import { demoUsers, type DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import { contactNext, contactResults, judgements, metWith, visitedFirms } from './job-support-words';
import type { Row } from './journal';
import type { Batch } from './load';
import type { DemoOffering } from './world';

/** Days back that employers have been visited for nobody in particular. */
const daysBack = 182;

/** What job specialists do beside their participants, and what has been said of the items that the work does not tell. Some lack still. */
export function jobSupportRows(seed: number, offerings: readonly DemoOffering[], today: LocalDate): Batch {
  const chance = Chance.of(seed, -3);
  const staff = demoUsers.filter(({ organisation }) => organisation === inHouseProvider);
  const units = offerings.filter(({ organisation, measure }) => organisation === inHouseProvider && isJobSupport(measure));
  return new Map([
    ['employer_visit', staff.flatMap((specialist) => visitsOf(chance, specialist, units, today))],
    ['fidelity_judgement', judgementRows(chance, staff, today)],
  ]);
}

function visitsOf(chance: Chance, { id, name }: DemoUser, units: readonly DemoOffering[], today: LocalDate): readonly Row[] {
  const rows: Row[] = [];
  for (let day = addDays(today, -daysBack); day <= today; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5 || !chance.happens(0.22)) continue;
    const kind = chance.happens(0.6) ? 'meet-employer' : 'follow-up';
    const at = `${day}T11:30:00Z`;
    rows.push({
      ...{
        id: chance.uuid(Date.parse(at)),
        organisation: inHouseProvider,
        offering_id: units.length > 0 ? chance.pick(units).id : undefined,
      },
      ...{ held_on: day, kind, place: chance.happens(0.85) ? 'workplace' : 'telephone', employer_name: chance.pick(visitedFirms) },
      ...{ met_with: chance.pick(metWith), decides: chance.happens(0.6) ? 'yes' : 'unknown', result: chance.pick(contactResults[kind]) },
      ...{ next: chance.happens(0.4) ? chance.pick(contactNext) : undefined, specialist_id: id, specialist_name: name, recorded_at: at },
    });
  }
  return rows;
}

/** Most items were judged in the spring by the provider’s coordinator, a few by Nav’s; one so long ago that it no longer counts. */
function judgementRows(chance: Chance, staff: readonly DemoUser[], today: LocalDate): readonly Row[] {
  const leader = staff.find(({ role }) => role === 'provider-coordinator');
  const coordinator = demoUsers.find(({ role }) => role === 'measure-coordinator');
  if (!leader || !coordinator) return [];
  return Object.entries(judgements).map(([item, [score, words]], index): Row => {
    const by = index % 5 === 4 ? coordinator : leader;
    const judgedOn = addDays(today, item === 'leadership-support' ? -400 : -chance.between(40, 170));
    const faults = judgementFaultsOf({ item: item as FidelityItem, score, judgedOn }, words, today);
    if (faults.length > 0) throw new Error(`A judgement the product would refuse: ${faults.join()}`);
    const at = `${judgedOn}T12:00:00Z`;
    return {
      ...{ id: chance.uuid(Date.parse(at)), organisation: inHouseProvider, item, score, words, judged_on: judgedOn, recorded_at: at },
      ...{ side: by === leader ? 'provider' : 'nav', judged_by: by.id, judged_by_name: by.name },
    };
  });
}
