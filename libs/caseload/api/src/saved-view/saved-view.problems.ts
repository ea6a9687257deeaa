import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import { longestViewName, mostSavedViews, type ViewNameFault } from '@fotfeste/caseload/domain';

export const tooManyViews: ProblemKind = {
  code: 'caseload/too-many-views',
  status: 409,
  title: {
    nb: `Du har ${String(mostSavedViews)} visninger, og flere er det ikke plass til`,
    nn: `Du har ${String(mostSavedViews)} visingar, og fleire er det ikkje plass til`,
    en: `You have ${String(mostSavedViews)} views, and there is no room for more`,
  },
  detail: { nb: 'Slett en du ikke bruker.', nn: 'Slett ei du ikkje bruker.', en: 'Delete one that you do not use.' },
};

export const viewOfAnother: ProblemKind = {
  code: 'caseload/view-of-another',
  status: 403,
  title: { nb: 'Visningen er laget av en annen', nn: 'Visinga er laga av nokon annan', en: 'Somebody else made the view' },
  detail: {
    nb: 'Bare den som laget den, og teamlederen kan endre eller slette den. Lagre din egen hvis du vil ha den annerledes.',
    nn: 'Berre den som laga henne, og teamleiaren kan endre eller slette henne. Lagre di eiga om du vil ha henne annleis.',
    en: 'Only its maker and the team lead can change or delete it. Save one of your own if you want it different.',
  },
};

/** Texts at the name of a view. */
export const viewNameTexts: Readonly<Record<ViewNameFault, LocalizedText>> = {
  missing: { nb: 'Gi visningen et navn', nn: 'Gi visinga eit namn', en: 'Give the view a name' },
  'too-long': {
    nb: `Navnet kan ha høyst ${String(longestViewName)} tegn`,
    nn: `Namnet kan ha høgst ${String(longestViewName)} teikn`,
    en: `The name can have at most ${String(longestViewName)} characters`,
  },
  'identity-number': {
    nb: 'Navnet kan ikke inneholde et fødselsnummer',
    nn: 'Namnet kan ikkje innehalde eit fødselsnummer',
    en: 'The name cannot contain an identity number',
  },
  taken: {
    nb: 'Du har en visning med dette navnet fra før',
    nn: 'Du har ei vising med dette namnet frå før',
    en: 'You already have a view with this name',
  },
};

/** Texts at the office that a view is shared with. */
export const sharingTexts = {
  'other-office': {
    nb: 'Du kan bare dele med et kontor du hører til',
    nn: 'Du kan berre dele med eit kontor du høyrer til',
    en: 'You can only share with an office you belong to',
  },
  'not-maker': {
    nb: 'Bare den som laget visningen, kan endre hvem den deles med',
    nn: 'Berre den som laga visinga, kan endre kven ho blir delt med',
    en: 'Only the maker of the view can change whom it is shared with',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
