import { given } from '@fotfeste/shared/kernel';
import type { DocumentBlock, DocumentContent, LetterLanguage } from '@fotfeste/document/domain';
import type { DocumentRow } from './document.row';
import type { DocumentBlockView, DocumentItemView, DocumentView, LetterPreviewView } from './document.view';

/** A letter in a list. */
export function documentItem(row: DocumentRow): Shown<DocumentItemView> {
  const { id, version, participantId, kind, subjectId, language, title, status } = row;
  const { madeOn, sentOn, sentChannel, sentByName } = row;
  return {
    ...{ id, version, participantId, kind, subjectId, language, title, status },
    collectedAt: row.collectedAt.toISOString(),
    ...(status === 'collecting' && { quietUntil: row.quietUntil.toISOString() }),
    ...given({ madeOn, sentOn, sentChannel, sentByName }),
  };
}

/** A letter whole. */
export function documentView(row: DocumentRow, { sender, recipient, date, blocks, signature }: DocumentContent): DocumentView {
  return { ...documentItem(row), sender, recipient, date, blocks: blocks.map(blockView), signature };
}

/** What a letter will say, before there is one. */
export function letterPreview({ language: _, ...content }: DocumentContent, language: LetterLanguage): LetterPreviewView {
  return { ...content, language, blocks: content.blocks.map(blockView) };
}

/** A view as a plain object, to be spread into a larger one. */
type Shown<View> = { readonly [Field in keyof View]: View[Field] };

function blockView(block: DocumentBlock): DocumentBlockView {
  switch (block.kind) {
    case 'facts':
      return { kind: block.kind, facts: block.facts.map(([name, value]) => ({ name, value })) };
    case 'table':
      return { kind: block.kind, head: block.head, rows: block.rows.map((cells) => ({ cells })) };
    default:
      return block;
  }
}
