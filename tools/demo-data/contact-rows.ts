import { demoProviders } from '../dev-sign-in/organisations.ts';
import { demoUsers } from '../dev-sign-in/users.ts';
import type { Row } from './journal';

/** Every so many providers has only the number of its switchboard: a link cannot be sent there before somebody registers a mobile. */
const everyWithoutMobile = 5;

/** Whoever signs in as the provider's coordinators can be asked; most have a mobile, which a code for a link is sent to. */
export function contactRows(organisation: string): readonly Row[] {
  const place = demoProviders.findIndex(({ number }) => number === organisation) + 1;
  const people = demoUsers.filter((user) => user.organisation === organisation && user.role === 'provider-coordinator');
  return people.map(({ name }, index) => ({
    provider_number: organisation,
    name,
    title: 'Leder for tiltakene',
    email: mailOf(name),
    telephone: place % everyWithoutMobile === 0 ? '+47 69 00 00 01' : `+47 412 34 ${String(600 + 10 * place + (index % 10))}`,
  }));
}

/** An address under the domain that stands for examples. */
function mailOf(name: string): string {
  const plain = name.toLocaleLowerCase('nb').replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFD').replace(/\p{M}/gu, '');
  return `${plain.replace(/\s+/g, '.')}@eksempel.no`;
}
