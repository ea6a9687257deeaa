import { repeatedNames } from './repeated-names';

describe('names that stand twice', () => {
  it.each<[string, readonly string[]]>([
    ['{"case": 1, "measure": "A", "facts": {"born": "1990-03-15"}}', []],
    ['{"measure": "A", "measure": "B"}', ['measure']],
    ['{"measure": "A", "measure": "A", "measure": "A"}', ['measure']],
    ['{"facts": {"born": "x", "sickListed": true, "born": "y"}}', ['facts.born']],
    ['{"facts": {"born": 1, "\\u0062orn": 2}}', ['facts.born']],
    ['{"facts": {"employments": [{"percent": 50}, {"percent": 50, "isHost": null, "percent": 60}]}}', ['facts.employments[1].percent']],
    ['{"born": "a", "facts": {"born": "b"}, "list": [{"born": "c"}, {"born": "d"}]}', []],
    ['{"a": "\\"{a,a:\\\\", "b": ["a", "a", {}, [], "b"], "c": {"a": "b"}}', []],
    ['[[1, 2], [{"a": 1, "b": {"a": 2}, "a": 3}]]', ['[1][0].a']],
    ['{"": 1, "": 2}', ['']],
    ['"a"', []],
    ['{}', []],
  ])('%s: %j', (json, paths) => {
    expect(() => JSON.parse(json) as unknown).not.toThrow();
    expect(repeatedNames(json)).toEqual(paths);
  });

  it('are looked for at any depth', () => {
    expect(repeatedNames('['.repeat(60_000) + ']'.repeat(60_000))).toEqual([]);
  });
});
