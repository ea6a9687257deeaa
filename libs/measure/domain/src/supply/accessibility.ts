import type { LocalizedText } from '@fotfeste/shared/kernel';

/** What somebody may need in order to take part where the offering is. */
export const accessibilities = [
  'step-free',
  'accessible-toilet',
  'public-transport',
  'hearing-loop',
  'sign-language',
  'visual-guidance',
  'quiet-room',
  'remote',
] as const;
export type Accessibility = (typeof accessibilities)[number];

export const accessibilityNames: Readonly<Record<Accessibility, LocalizedText>> = {
  'step-free': { nb: 'Trinnfri adkomst', nn: 'Trinnfri tilkomst', en: 'Step-free access' },
  'accessible-toilet': { nb: 'Tilpasset toalett', nn: 'Tilpassa toalett', en: 'Accessible toilet' },
  'public-transport': { nb: 'Nær kollektivtransport', nn: 'Nær kollektivtransport', en: 'Near public transport' },
  'hearing-loop': { nb: 'Teleslynge', nn: 'Teleslyngje', en: 'Hearing loop' },
  'sign-language': { nb: 'Tegnspråk etter avtale', nn: 'Teiknspråk etter avtale', en: 'Sign language by appointment' },
  'visual-guidance': {
    nb: 'Tilrettelagt for synshemmede',
    nn: 'Lagt til rette for synshemma',
    en: 'Adapted for people with impaired sight',
  },
  'quiet-room': { nb: 'Stille rom', nn: 'Stille rom', en: 'Quiet room' },
  remote: { nb: 'Kan tas hjemmefra', nn: 'Kan takast heimanfrå', en: 'Can be taken from home' },
};
