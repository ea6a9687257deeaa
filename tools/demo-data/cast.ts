import type { Protection } from '@fotfeste/access/domain';
import { demoUsers, type DemoUser } from '../dev-sign-in/users.ts';
import type { Chance } from './chance';

/** The demo users at work: who follows whom up, and who controls whom. */
export class Cast {
  private readonly byOffice = new Map<string, readonly DemoUser[]>();

  constructor() {
    for (const user of demoUsers.filter(({ role }) => role === 'adviser')) {
      for (const office of user.offices) this.byOffice.set(office, [...(this.byOffice.get(office) ?? []), user]);
    }
  }

  /** The offices somebody works at, the larger the likelier. */
  offices(): readonly (readonly [office: string, weight: number])[] {
    return [...this.byOffice].map(([office, advisers]) => [office, advisers.length] as const);
  }

  /** An adviser of the office who may see the person; nobody when none there may. */
  adviserFor(
    chance: Chance,
    office: string,
    { protection, isShielded }: { readonly protection: Protection; readonly isShielded: boolean },
  ): DemoUser | undefined {
    const may = (this.byOffice.get(office) ?? []).filter(
      ({ clearances }) =>
        (protection === 'none' || clearances.includes(protection === 'protected' ? 'protection-7' : 'protection-6')) &&
        (!isShielded || clearances.includes('shielded')),
    );
    return may.length > 0 ? chance.pick(may) : undefined;
  }

  /** Somebody else with the right of second control who sees people of the office. */
  controllerFor(chance: Chance, office: string, author: DemoUser): DemoUser | undefined {
    const may = demoUsers.filter(
      ({ id, secondControl, offices }) => secondControl && id !== author.id && (offices as readonly string[]).includes(office),
    );
    return may.length > 0 ? chance.pick(may) : undefined;
  }

  /** The team lead of the office. */
  leadOf(office: string): DemoUser | undefined {
    return demoUsers.find(({ role, offices }) => role === 'team-lead' && (offices as readonly string[]).includes(office));
  }

  /** The measure coordinator who gives places. */
  coordinator(chance: Chance): DemoUser {
    return chance.pick(demoUsers.filter(({ role }) => role === 'measure-coordinator'));
  }

  /** Somebody who works for the provider. */
  providerStaff(chance: Chance, organisation: string): DemoUser | undefined {
    const staff = demoUsers.filter((user) => user.organisation === organisation);
    return staff.length > 0 ? chance.pick(staff) : undefined;
  }

  /** The first adviser of the provider, who is no coordinator. */
  providerAdviser(organisation: string): DemoUser | undefined {
    return demoUsers.find((user) => user.organisation === organisation && user.role === 'provider-adviser');
  }
}
