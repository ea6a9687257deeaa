import type { CopyValue } from '../import/database/copy-line.ts';
import type { Chance } from './chance';

/** Who did something and when, for stamps and events. */
export interface Deed {
  readonly by: { readonly id: string; readonly name: string };
  /** The day; the hour follows from chance, within office hours in Oslo. */
  readonly on: string;
}

export type Row = Readonly<Record<string, CopyValue>>;

/** An event as the product would have recorded it. */
export interface DemoEvent {
  readonly name: `${string}.${string}`;
  readonly subjectId?: string | undefined;
  readonly organisation?: string | undefined;
  readonly payload?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** Everything that one person's story leaves behind, by table. */
export class Journal {
  private clock = 0;

  constructor(
    private readonly chance: Chance,
    readonly participantId: string,
    readonly rows = new Map<string, Row[]>(),
  ) {}

  /** The same journal, told beside the story with chances of its own. */
  aside(chance: Chance): Journal {
    return new Journal(chance, this.participantId, this.rows);
  }

  /** A row of a table whose rows never change. */
  append(table: string, row: Row): void {
    const known = this.rows.get(table);
    if (known) known.push(row);
    else this.rows.set(table, [row]);
  }

  /** A row of a changeable table, as first written. */
  write(table: string, deed: Deed, row: Row): void {
    this.append(table, { ...row, version: 1, changed_at: this.moment(deed.on), changed_by: deed.by.id });
  }

  /** A row of a changeable table as it stood after each deed, in their order: the earlier versions are kept beside the newest. */
  writeVersions(table: string, versions: readonly { readonly deed: Deed; readonly row: Row }[]): void {
    let before = '';
    const stamped = versions.map(({ deed, row }, place) => {
      const moment = this.moment(deed.on);
      before = moment > before ? moment : new Date(Date.parse(before) + 60_000).toISOString();
      return { ...row, version: place + 1, changed_at: before, changed_by: deed.by.id };
    });
    for (const [place, row] of stamped.entries()) {
      const next = stamped[place + 1];
      if (next) this.append(`${table}_history`, { ...row, superseded_at: next.changed_at, superseded_by: next.changed_by });
      else this.append(table, row);
    }
  }

  record({ by, on }: Deed, { name, subjectId, organisation, payload = {} }: DemoEvent): void {
    const at = this.moment(on);
    this.append('domain_event', {
      id: this.id(at),
      at,
      actor_id: by.id,
      actor_name: by.name,
      name,
      participant_id: this.participantId,
      subject_id: subjectId,
      organisation,
      payload: JSON.stringify(payload),
    });
  }

  /** A new id for something that came about at a moment. */
  id(at: string): string {
    return this.chance.uuid(Date.parse(at));
  }

  /** A moment of that day in office hours; later calls never go back in time on the same day. */
  moment(on: string): string {
    this.clock = (this.clock + 7) % 420;
    const [hour, minute] = [7 + Math.floor(this.clock / 60), this.clock % 60];
    return `${on}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;
  }
}
