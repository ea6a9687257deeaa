import type { Asks } from '../participation/asking.ts';
import type { BareServer } from '../participation/bare.ts';
import { send, type Visitor } from '../participation/visitor.ts';

interface Answer {
  readonly total?: number;
  readonly people?: number;
  readonly items?: readonly { readonly participantId: string; readonly name: string; readonly born: string }[];
}
type Row = Readonly<Record<string, unknown>>;

/** Refuses to go on when the bare server answers with other people or other numbers than the API. */
export async function comparePayloads(url: string, visitor: Visitor, asks: Asks, bare: BareServer): Promise<void> {
  for (const [index, [name, request]] of [...asks].entries()) {
    const { body } = await send<Answer>(url, visitor, request);
    const rows = JSON.parse(await bare.replay(0, index)) as readonly Row[];
    const ours = JSON.stringify([(body.items ?? []).map((item) => [item.participantId, item.name, item.born]), body.total ?? body.people]);
    const people = rows.filter((row) => 'participant_id' in row).map((row) => [row['participant_id'], row['name'], row['born']]);
    const numbers = rows.find((row) => 'total' in row || 'people' in row) ?? {};
    // A page found by cursor is read with one row more, which tells that there is a next one; a former one is read backwards
    const theirs = JSON.stringify([people.slice(0, body.items?.length ?? 0), numbers['total'] ?? numbers['people']]);
    if (ours !== theirs)
      throw new Error(`${name}: the API and the bare server answer otherwise\n${ours.slice(0, 300)}\n${theirs.slice(0, 300)}`);
  }
}
