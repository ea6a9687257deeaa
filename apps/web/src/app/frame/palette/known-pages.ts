import type { Route, Routes } from '@angular/router';
import { requiredBy } from '@fotfeste/access/web';
import type { Permission } from '@fotfeste/access/domain';

/** A page that one can go to without choosing a person or a thing first. */
export interface KnownPage {
  readonly address: string;
  /** Key of its title. */
  readonly title: string;
  /** Everything that is asked for on the way to it. */
  readonly permissions: readonly Permission[];
}

/** Answers to a wrong address are no places. */
const answers = ['sign-in', 'refused', '**'];

/** Read from the addresses themselves, so that no page is forgotten: those with a title and no variable part. */
export function knownPages(routes: Routes, above: KnownPage = { address: '', title: '', permissions: [] }): readonly KnownPage[] {
  return routes.filter(isPlace).flatMap((route) => {
    const { path = '', title, children = [], canActivate = [] } = route;
    const permissions = [...above.permissions, ...canActivate.flatMap((guard) => requiredBy(guard) ?? [])];
    const address = path === '' ? above.address : `${above.address}/${path}`;
    const here: KnownPage = { address, title: typeof title === 'string' ? title : '', permissions };
    return [...(here.title && address ? [here] : []), ...knownPages(children, here)];
  });
}

function isPlace({ path = '', redirectTo }: Route): boolean {
  return redirectTo === undefined && !path.includes(':') && !answers.includes(path);
}
