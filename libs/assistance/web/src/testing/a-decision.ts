import type { Decision, DecisionList, DraftSlot, LetterPreviewed, Needs } from '../views';

/** A decision in force for Trenger veiledning, or whatever the overrides say. */
export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    id: 'd1',
    participantId: 'p1',
    status: 'decided',
    group: 'TRENGER_VEILEDNING',
    mainGoal: 'SKAFFE_ARBEID',
    possibilities: 'Har erfaring fra butikk og kan begynne raskt.',
    kindOfWork: 'Arbeid i butikk eller på lager i nærområdet.',
    assistanceNeed: 'Trenger hjelp til søknader.',
    workCapacity: 'Arbeidsevnen er ikke nedsatt.',
    kindOfAssistance: 'Veiledning hver måned.',
    reason: 'Ønsker seg tilbake til butikk.',
    sources: [{ kind: 'conversation', dated: '2026-11-02' }],
    usedFacts: [],
    letterLanguage: 'nb',
    office: '0105',
    officeName: 'Nav Sarpsborg',
    authorId: 'Z994001',
    authorName: 'Marit Torp',
    writers: ['Z994001'],
    sentAt: '2026-11-12T09:00:00.000Z',
    decidedAt: '2026-11-12T09:42:00.000Z',
    decidedOn: '2026-11-12',
    complaint: { weeks: 6, confidence: 'low', lastDay: '2026-12-24' },
    comments: [],
    version: 3,
    ...overrides,
  };
}

/** A text for a permanent group that waits for its second person. */
export function aSentText(overrides: Partial<Decision> = {}): Decision {
  const { decidedAt: _at, decidedOn: _on, complaint: _complaint, ...sent } = aDecision();
  return { ...sent, id: 's1', status: 'sent-to-second-control', group: 'JOBBE_DELVIS', ...overrides };
}

/** What the server says of a person's decisions; the first that was decided is in force. */
export function aList(...items: readonly Decision[]): DecisionList {
  const inForce = items.find(({ status }) => status === 'decided');
  return { items, ...(inForce && { inForceId: inForce.id }), isUnderFollowUp: true };
}

/** A draft of the adviser who is signed in, or of a colleague. */
export function aDraft(content: object, overrides: Partial<NonNullable<DraftSlot['draft']>> = {}): DraftSlot {
  return {
    draft: {
      kind: 'assistance-decision',
      subject: 'p1',
      participantId: 'p1',
      authorId: 'Z994001',
      authorName: 'Marit Torp',
      isOwn: true,
      sharedWith: [],
      content: { ...content },
      setAside: [],
      savedAt: '2026-11-21T08:00:00.000Z',
      version: 4,
      isExpiringSoon: false,
      ...overrides,
    },
  };
}

/** A needs assessment without a word on work capacity, or whatever the overrides say. */
export function theNeeds(overrides: Partial<Needs> = {}): Needs {
  return {
    barriers: ['health'],
    barrierOrigins: [{ code: 'health', saidBy: 'person', saidOn: '2026-11-02' }],
    barrierWords: 'Rygg',
    resources: ['motivation'],
    resourceOrigins: [{ code: 'motivation', saidBy: 'adviser', saidOn: '2026-11-02' }],
    resourceWords: '',
    opennessWords: '',
    earlySignWords: '',
    capacityWords: '',
    capacitySources: [],
    formerBarriers: [],
    formerResources: [],
    changedAt: '2026-11-02T09:00:00.000Z',
    version: 1,
    ...overrides,
  };
}

/** A letter that nobody has decided yet. */
export function aPreview(overrides: Partial<LetterPreviewed> = {}): LetterPreviewed {
  return {
    language: 'nb',
    title: 'Vedtak om hvilken hjelp du trenger fra Nav',
    sender: 'Nav Sarpsborg',
    recipient: ['Ellinor Berg'],
    date: '2026-11-21',
    blocks: [{ kind: 'paragraph', text: 'Nav har vurdert at du trenger veiledning.' }],
    signature: ['Marit Torp', 'Nav Sarpsborg'],
    ...overrides,
  };
}
