import type { IconName } from '../icon/icon-names';

/** What a colour means here. Colour never stands alone: each tone has its own sign. */
export const tones = ['neutral', 'info', 'success', 'warning', 'danger', 'accent'] as const;
export type Tone = (typeof tones)[number];

export const iconOfTone: Readonly<Record<Tone, IconName>> = {
  neutral: 'InformationSquareFill',
  info: 'InformationSquareFill',
  success: 'CheckmarkCircleFill',
  warning: 'ExclamationmarkTriangleFill',
  danger: 'XMarkOctagonFill',
  accent: 'InformationSquareFill',
};
