/** The documents printed from the rules, by path. Bundled before it runs, because bare Node cannot follow the rooms' aliases. */
import { factsDocument } from './facts-document';
import { rulesDocument } from './rules-document';
import { testedByDocument } from './tested-by-document';
import { testsOfRules } from './tests-of-rules';

/** Every printed file, by path. Specs are read once. */
export function documents(): Readonly<Record<string, string>> {
  const tests = testsOfRules();
  return {
    'docs/rules.md': rulesDocument({ tests }),
    'docs/facts.md': factsDocument(),
    'libs/eligibility/api/src/rules/tested-by.json': testedByDocument(tests),
  };
}
