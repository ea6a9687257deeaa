import { globSync, readFileSync } from 'node:fs';
import { textsOf } from './checks/texts';
import { nb } from './nb';

/** Events about the product's own upkeep, which are no part of anybody's case. */
const withoutPerson = ['offering.places-changed', 'participant.typed-again'];
const written = /(?:name: |name = |\? |: )'((?:participant|participation|plan|assistance|eligibility|draft)\.[a-z-]*[a-z])'/g;

describe('the history in words', () => {
  const texts = textsOf(nb);
  const hasText = (event: string): boolean => {
    const [room = '', happened = ''] = event.split('.');
    return [`case.event.${room}.${happened}`, `${room}.event.${happened}`].some((key) => texts.has(key));
  };

  it('has a sentence for everything that the rooms record', () => {
    const sources = globSync('libs/*/api/src/**/*.ts').filter((path) => !path.endsWith('.spec.ts') && !path.endsWith('twins.ts'));
    const recorded = sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(written)].map(([, name]) => name ?? ''));
    const kinds = ['employment', 'sick-leave', 'education', 'benefit'];
    const made = kinds.flatMap((kind) => ['added', 'changed', 'removed'].map((deed) => `participant.${kind}-${deed}`));
    const events = [...new Set([...recorded, ...made])].filter((event) => !withoutPerson.includes(event));
    expect(events.length).toBeGreaterThan(60);
    expect(events.filter((event) => !hasText(event))).toEqual([]);
  });
});
