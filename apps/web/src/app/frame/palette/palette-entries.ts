import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { caseFilters, countedFacets } from '@fotfeste/caseload/domain';
import { Client, I18n, PendingSearch } from '@fotfeste/shared/web';
import { Home } from '../home';
import { knownPages } from './known-pages';

export type PaletteKind = 'person' | 'page' | 'filter' | 'deed' | 'search';

/** Something the palette offers. */
export interface PaletteEntry {
  readonly id: string;
  readonly kind: PaletteKind;
  readonly label: string;
  /** A person's name is nobody's to translate. */
  readonly isName?: true;
  readonly run: () => void;
}

/** Fewer letters of a name find too many. */
const shortestName = 2;
const mostPeople = 8;

/** The lists with the quick filters that each shows. */
const lists = [
  {
    scope: 'mine',
    address: '/my-overview',
    title: 'shell.nav.myOverview',
    permission: 'caseload:own',
    facets: countedFacets.mine,
  },
  {
    scope: 'office',
    address: '/office',
    title: 'shell.nav.office',
    permission: 'caseload:office',
    facets: countedFacets.office,
  },
] as const;

/** What one may go to and do from where one stands. */
@Injectable({ providedIn: 'root' })
export class PaletteEntries {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly home = inject(Home);
  private readonly search = inject(PendingSearch);
  private readonly permissions = inject(Permissions);

  /** The pages one may see, and on a person's page what can be opened and done there. */
  here(): readonly PaletteEntry[] {
    return [...this.onPerson(), ...this.pages()];
  }

  /** One's own people whose names begin so. The words travel in the body of a request. */
  async people(text: string): Promise<readonly PaletteEntry[]> {
    if (text.length < shortestName || /\d/.test(text) || !this.permissions.may('caseload:own') || !this.permissions.may('person:find'))
      return [];
    const { value } = await this.client.send('POST /caseload/search', { body: { scope: 'mine', text, size: mostPeople } });
    return value.items.map(({ participantId, name }) => ({
      ...{ id: participantId, kind: 'person', label: name, isName: true },
      run: () => void this.router.navigate(['/participants', participantId]),
    }));
  }

  /** The search page with what was typed, a name or a number, among everybody one may see. */
  everybody(text: string): readonly PaletteEntry[] {
    if (text === '' || !this.permissions.may('person:find')) return [];
    const label = this.i18n.text('shell.palette.everybody');
    return [{ id: 'everybody', kind: 'search', label, run: () => void this.search.start(text) }];
  }

  /** The quick filters of one's list and of the office's, by their names: too many to be listed before something is typed. */
  filters(): readonly PaletteEntry[] {
    return lists
      .filter(({ permission }) => this.permissions.may(permission))
      .flatMap(({ scope, address, title, facets }) =>
        facets
          .flatMap((facet) => [...caseFilters[facet]])
          .map((filter) => ({
            ...{ id: `${address}?${filter}`, kind: 'filter' as const },
            label: `${this.i18n.text(title)}: ${this.i18n.text(`caseload.filter.${scope}.${filter}`)}`,
            run: () => void this.router.navigate([address], { queryParams: { filter } }),
          })),
      );
  }

  /** Those of the navigation first, then every other page that one may open; what needs no sign-in is for others. */
  private pages(): readonly PaletteEntry[] {
    const places = this.home.places();
    const others = knownPages(this.router.config.filter(({ path }) => path === '')).filter(
      ({ address, permissions }) =>
        !places.some((place) => place.address === address) && permissions.every((each) => this.permissions.may(each)),
    );
    return [...places, ...others.map(({ address, title }) => ({ address, label: title }))].map(({ address, label }) => ({
      ...{ id: address, kind: 'page', label: this.i18n.text(label) },
      run: () => void this.router.navigateByUrl(address),
    }));
  }

  /** Read from the page itself, so that exactly what stands there is offered. */
  private onPerson(): readonly PaletteEntry[] {
    const found = this.document.querySelectorAll<HTMLElement>('.ff-person .ff-tabs a, .ff-person__header [ff-button], .ff-case-walk a');
    return [...found].map((element, index) => ({
      ...{ id: `here-${String(index)}`, kind: 'deed', label: element.getAttribute('aria-label') ?? element.textContent.trim() },
      run: () => {
        element.click();
      },
    }));
  }
}
