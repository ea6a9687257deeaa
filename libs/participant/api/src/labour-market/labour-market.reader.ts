import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { FigureView, LabourMarketView, MarketOccupationView } from './labour-market.view';

/** Names of the measures in the reference file. */
const measures = {
  hours: 'growth in invoiced hours, adjusted',
  seekers: 'registered job seekers, monthly average',
  demand: 'labour demand (dataset title: arbeidskraftsetterspørsel)',
} as const;

/** What the reference figures say of the person's county and wished occupations, the newest period of each. */
export class LabourMarketReader {
  constructor(private readonly tx: Tx) {}

  async around(participantId: ParticipantId): Promise<LabourMarketView> {
    const [county] = await this.tx.query<{ code: string; name: string }>(
      `select c.county_number as code, c.name from participant p
       join municipality m on m.municipality_number = p.municipality_number join county c on c.county_number = m.county_number
       where p.participant_id = $1`,
      [participantId],
    );
    const wishes = await this.tx.query<Omit<MarketOccupationView, 'seekers' | 'demand'>>(
      `select wish.code, coalesce(o.name, wish.code) as name
       from (select wished_occupations from job_seeker_registration where participant_id = $1 order by from_date desc limit 1) newest
       cross join unnest(newest.wished_occupations) with ordinality as wish (code, place)
       left join occupation o on o.code = wish.code order by wish.place`,
      [participantId],
    );
    const figures = await this.figures(
      wishes.map(({ code }) => code),
      county?.code,
    );
    const figureOf = (measure: string, key: string | undefined): FigureView | undefined =>
      key ? figures.get(`${measure} ${key}`) : undefined;
    return {
      ...given({ county: county?.name, hoursGrowth: figureOf(measures.hours, county?.code) }),
      occupations: wishes.map((wish) => ({
        ...wish,
        ...given({ seekers: figureOf(measures.seekers, wish.code), demand: figureOf(measures.demand, wish.code) }),
      })),
    };
  }

  private async figures(occupations: readonly string[], county: string | undefined): Promise<ReadonlyMap<string, FigureView>> {
    const rows = await this.tx.query<{ measure: string; key: string; value: number; period: string; source: string }>(
      `select distinct on (measure, key) measure, key, value::float8 as value, period, source from labour_market
       where (dimension = 'styrk08' and key = any ($1) and measure = any ($2)) or (dimension = 'county' and key = $3 and measure = $4)
       order by measure, key, period desc`,
      [occupations, [measures.seekers, measures.demand], county ?? '', measures.hours],
    );
    return new Map(rows.map(({ measure, key, value, period, source }) => [`${measure} ${key}`, { value, period, source }]));
  }
}
