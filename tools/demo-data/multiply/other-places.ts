import type pg from 'pg';
import { demoUsers } from '../../dev-sign-in/users.ts';
import { Chance } from '../chance';
import type { Row } from '../journal';
import type { NamePools } from './name-pools';

/** An office somewhere else in the country, and where its people live. */
interface Place {
  readonly office: string;
  readonly municipality: string;
  readonly district: string | undefined;
}

/** A colleague elsewhere who does what one of the demo users does here. Cannot sign in. */
interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Where the people of a round live and who follows them up: each office of the demo has one elsewhere that stands in for it. */
export class OtherPlaces {
  private readonly known = new Map<string, Colleague>();

  private constructor(
    private readonly home: readonly string[],
    private readonly others: readonly Place[],
    private readonly names: NamePools,
  ) {}

  static async of(client: pg.Client, names: NamePools): Promise<OtherPlaces> {
    const home = [...new Set(demoUsers.filter(({ role }) => role === 'adviser').flatMap(({ offices }) => offices))];
    const { rows } = await client.query<Place>(
      `select distinct on (unit_number) unit_number as office, municipality_number as municipality, district_code as district
       from nav_office_area where unit_number <> all ($1) order by unit_number, municipality_number`,
      [home],
    );
    return new OtherPlaces(home, rows, names);
  }

  placeOf(office: string, round: number): Place {
    const parts = Math.floor(this.others.length / this.home.length);
    const place = this.others[(round % parts) * this.home.length + this.home.indexOf(office)];
    if (!place) throw new Error(`Nothing stands in for office ${office}`);
    return place;
  }

  /** The colleague who stands in for an adviser in a round. */
  colleagueOf(adviser: string, round: number): Colleague {
    const id = `Z8${String(round).padStart(3, '0')}${adviser.slice(-2)}`;
    const known = this.known.get(id) ?? { id, name: this.names.somebody(Chance.named(id)) };
    this.known.set(id, known);
    return known;
  }

  /** Everybody who stands in for somebody, as they can be chosen by name. */
  staff(): readonly Row[] {
    return [...this.known.values()].flatMap(({ id, name }) => {
      const like = demoUsers.find((user) => user.role === 'adviser' && user.id.slice(-2) === id.slice(-2));
      const [office] = like?.offices ?? [];
      if (!like || !office) return [];
      const offices = [this.placeOf(office, Number(id.slice(2, 5))).office];
      return [{ id, name, role: like.role, offices, clearances: like.clearances, second_control: like.secondControl }];
    });
  }
}
