import { given } from '@fotfeste/shared/kernel';
import type { ContentElement } from '@fotfeste/participation/domain';

/** The chosen elements of the content, without anything else that a request may hold. */
export function chosenContent(elements: readonly ContentElement[] = []): readonly ContentElement[] {
  return elements.map(({ code, words }) => ({ code, ...given({ words: words?.trim() || undefined }) }));
}
