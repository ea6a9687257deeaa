import { measureCodeOf, measureCodes, type MeasureCode } from './measure-codes';
import { measureDefinitions } from './measure-definitions';

/** The measures somebody may have meant by a code that is none: spelled with other letters, Arena's code, or a name. */
export function likelyMeasures(text: string): readonly MeasureCode[] {
  const written = inCapitals(text);
  const known = measureCodeOf(written) ?? measureCodeOf(written.replace(/^(?:GRUPPE|ENKELTPLASS)_/u, ''));
  return known ? [known] : measureCodes.filter((code) => otherNamesOf(code).includes(written));
}

function otherNamesOf(code: MeasureCode): readonly string[] {
  const { arenaCodes, name, shortName } = measureDefinitions[code];
  return [...arenaCodes, ...Object.values(name).map(inCapitals), ...Object.values(shortName).map(inCapitals)];
}

/** As codes are written: capitals without Æ, Ø and Å, words joined. */
function inCapitals(text: string): string {
  const letters = text.trim().toUpperCase().replaceAll('Æ', 'AE').replaceAll('Ø', 'O').replaceAll('Å', 'A');
  return letters.replaceAll(/[\s-]+/gu, '_');
}
