import { inParallel } from '../participation/pace.ts';
import { send, type Visitor } from '../participation/visitor.ts';

/** Writes a contact note about so many people of the office, eight at a time: each makes the person's row in the lists again. */
export async function writeLoad(url: string, visitor: Visitor, notes: number, today: string): Promise<void> {
  const ids: string[] = [];
  for (let at = 1; ids.length < notes; at += 100) {
    const { body } = await send<{ readonly items: readonly { readonly participantId: string }[] }>(url, visitor, {
      path: `/caseload/office?sort=assigned-on&size=100&at=${at}`,
    });
    if (body.items.length === 0) break;
    ids.push(...body.items.map(({ participantId }) => participantId));
  }
  await inParallel(ids.slice(0, notes), 8, async (id) => {
    await send(url, visitor, {
      method: 'POST',
      path: `/participants/${id}/contact-notes`,
      body: { channel: 'telephone', on: today, words: 'Snakket om veien videre.' },
    });
  });
}
