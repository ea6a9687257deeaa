import type { Language } from '@fotfeste/shared/kernel';
import type { OfferingDetail } from '../contract';

/** What the provider has written, and in which language it stands. */
export interface Written {
  readonly text: string;
  readonly language: Language;
}

/** The description in the reader's language where the provider has written it, else in bokmål. */
export function writtenIn({ nb, nn }: OfferingDetail['description'], reader: Language): Written {
  return reader === 'nn' && nn ? { text: nn, language: 'nn' } : { text: nb, language: 'nb' };
}
