import type { ParticipationStatus } from '@fotfeste/participation/domain';
import type { IconName, Tone } from '@fotfeste/shared/ui';

/** Colour and sign of a status; the words stand beside. */
export const statusLook: Readonly<Record<ParticipationStatus, { readonly tone: Tone; readonly icon: IconName }>> = {
  draft: { tone: 'neutral', icon: 'FileText' },
  'awaiting-approval': { tone: 'warning', icon: 'Hourglass' },
  withdrawn: { tone: 'neutral', icon: 'CircleSlash' },
  applied: { tone: 'info', icon: 'Hourglass' },
  'under-consideration': { tone: 'info', icon: 'Hourglass' },
  'waiting-list': { tone: 'warning', icon: 'Hourglass' },
  'awaiting-start': { tone: 'info', icon: 'Calendar' },
  participating: { tone: 'success', icon: 'CheckmarkCircleFill' },
  ended: { tone: 'neutral', icon: 'Minus' },
  completed: { tone: 'neutral', icon: 'Checkmark' },
  interrupted: { tone: 'neutral', icon: 'CircleSlash' },
  'not-applicable': { tone: 'neutral', icon: 'CircleSlash' },
  'wrongly-registered': { tone: 'danger', icon: 'XMarkOctagonFill' },
  'registration-begun': { tone: 'neutral', icon: 'FileText' },
};
