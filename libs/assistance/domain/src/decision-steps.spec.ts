import { decisionStatuses, decisionSteps, stepBetween, stepHindrance, stepsFor, type Steppable } from './decision-steps';

const writer = { id: 'Z1', secondControl: true };
const controller = { id: 'Z2', secondControl: true };
const colleague = { id: 'Z3', secondControl: false };
const text: Omit<Steppable, 'status'> = { group: 'JOBBE_DELVIS', writers: ['Z1'] };

describe('the life of a § 14 a decision', () => {
  const pairs = decisionStatuses.flatMap((from) => decisionStatuses.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s can be taken by somebody exactly when the table has it for people', (from, to) => {
    const listed = decisionSteps.filter((step) => step.from === from && step.to === to);
    expect(stepBetween(from, to)).toEqual(listed[0]);
    const takers = [writer, controller, colleague].flatMap((actor) =>
      stepsFor({ ...text, group: 'TRENGER_VEILEDNING', status: from }, actor).filter((step) => step.to === to),
    );
    expect(takers.length > 0).toBe(listed.some(({ who }) => who !== 'newer-decision'));
  });

  it('lets nobody take a step that the status does not have', () => {
    for (const status of decisionStatuses)
      for (const { name } of decisionSteps)
        if (!decisionSteps.some((step) => step.from === status && step.name === name))
          expect(stepHindrance({ ...text, status }, { name }, controller)).toBe('no-such-step');
  });

  it.each(['draft', 'returned'] as const)('decides no permanent group without a second person, from %s', (status) => {
    for (const group of ['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE'] as const)
      expect(stepHindrance({ ...text, group, status }, { name: 'decide' }, writer)).toBe('needs-second-control');
    for (const group of ['GODE_MULIGHETER', 'TRENGER_VEILEDNING', 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE'] as const)
      expect(stepHindrance({ ...text, group, status }, { name: 'decide' }, writer)).toBeUndefined();
  });

  it.each(['approve', 'return'] as const)('leaves %s to somebody with the right, who never wrote on the text', (name) => {
    const sent: Steppable = { ...text, status: 'sent-to-second-control' };
    expect(stepHindrance(sent, { name }, controller)).toBeUndefined();
    expect(stepHindrance(sent, { name }, colleague)).toBe('no-right-of-second-control');
    expect(stepHindrance(sent, { name }, writer)).toBe('own-text');
    expect(stepHindrance({ ...sent, writers: ['Z1', 'Z2'] }, { name }, controller)).toBe('own-text');
  });

  it('lets nobody replace a decision by hand: a newer one does', () => {
    expect(stepHindrance({ ...text, status: 'decided' }, { name: 'replace' }, controller)).toBe('not-for-people');
    expect(stepsFor({ ...text, status: 'decided' }, controller)).toEqual([]);
  });

  it('asks for words when a text is returned or withdrawn, and only then', () => {
    expect(decisionSteps.filter(({ reason }) => reason === 'required').map(({ name }) => name)).toEqual(['return', 'withdraw']);
  });

  it('leaves nothing stuck: every row that is not at its end has a step for people', () => {
    for (const status of ['sent-to-second-control', 'returned'] as const) expect(stepsFor({ ...text, status }, colleague)).not.toEqual([]);
  });
});
