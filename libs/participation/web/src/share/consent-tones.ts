import type { ConsentState } from '@fotfeste/participation/domain';
import type { Tone } from '@fotfeste/shared/ui';

/** How each state of a consent looks. */
export const consentTones: Readonly<Record<ConsentState, Tone>> = {
  'not-asked': 'neutral',
  'in-force': 'success',
  refused: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'warning',
};
