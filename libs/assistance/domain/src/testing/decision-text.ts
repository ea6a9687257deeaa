import type { DecisionText } from '../decision-text';

/** A complete text for Trenger veiledning, or whatever the overrides say. */
export function aDecisionText(overrides: Partial<DecisionText> = {}): DecisionText {
  return {
    group: 'TRENGER_VEILEDNING',
    mainGoal: 'SKAFFE_ARBEID',
    possibilities: 'Har erfaring fra butikk og kan begynne raskt.',
    kindOfWork: 'Arbeid i butikk eller på lager i nærområdet.',
    assistanceNeed: 'Trenger hjelp til søknader og til å finne arbeidsgivere.',
    workCapacity: 'Arbeidsevnen er ikke nedsatt.',
    kindOfAssistance: 'Veiledning hver måned, deretter arbeidstrening.',
    reason: 'Ønsker seg tilbake til butikk, og flere i kommunen søker folk.',
    sources: [{ kind: 'conversation' }],
    ...overrides,
  };
}
