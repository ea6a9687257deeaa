/** Events that a person is told of before saving, by room and by what happens, with the key of their text. */
const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  eligibility: {
    'assessment-made': 'assessed',
  },
  participation: {
    shared: 'shared',
    enrolled: 'enrolled',
    queued: 'queued',
    applied: 'applied',
    withdrawn: 'withdrawn',
    'shared-with-provider': 'sharedWithProvider',
    'put-on-waiting-list': 'queued',
    placed: 'placed',
    rejected: 'rejected',
    'not-applicable': 'notApplicable',
    started: 'started',
    'not-started': 'notApplicable',
    ended: 'ended',
    completed: 'ended',
    interrupted: 'ended',
    'ending-planned': 'endingPlanned',
    'ending-changed': 'endingChanged',
    'offering-cancelled': 'ledOut',
    resumed: 'resumed',
    reactivated: 'reactivated',
    'wrongly-registered': 'wronglyRegistered',
    changed: 'changed',
    undone: 'undone',
    'attainment-said': 'attained',
    'price-written': 'priceWritten',
    'price-withdrawn': 'priceWithdrawn',
    'training-sorted': 'trainingSorted',
    'access-opened': 'accessOpened',
    'access-ends': 'accessEnds',
    'access-withdrawn': 'accessWithdrawn',
    'data-shared': 'dataShared',
    'sharing-stopped': 'sharingStopped',
    'share-consent-withdrawn': 'shareConsentWithdrawn',
    'consent-lost': 'consentLost',
  },
  offering: {
    cancelled: 'offeringCancelled',
    'places-changed': 'places',
  },
  document: {
    collected: 'letter',
    'decision-removed': 'letterWithout',
    restored: 'letterAsBefore',
  },
  plan: {
    'card-added': 'planCardAdded',
    'activity-added': 'planCard',
    'activity-changed': 'planCard',
    'activity-moved': 'planCard',
  },
};

/** The key of the sentence for an event; nothing for what concerns nobody before it is done. */
export function consequenceKey(event: string, payload: Readonly<Record<string, unknown>>): string | undefined {
  const [room = '', happened = ''] = event.split('.');
  const key = texts[room]?.[happened];
  const hasStart = typeof payload['startsOn'] === 'string';
  return hasStart && (key === 'enrolled' || key === 'placed' || key === 'planCardAdded') ? `${key}With` : key;
}
