import { aliasesOf, isAutomated, measureCodes, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';

/** How the law is asked from outside: the form of a case, of its answer, and the codes of the measures. */
export function casesDocument(): readonly string[] {
  return [
    '## Slik spør du',
    'To dører, samme svar: `npm run -s eligibility -- < saker.jsonl` (ett JSON-objekt på hver linje inn, ett ut) og `POST /api/eligibility/assessments` (ett objekt). Ingenting blir lagret. Kommandoen trenger verken database eller innlogging. Adressen er åpen for alle som er logget inn, med økten som informasjonskapsel og sikkerhetsmerket fra `GET /api/session` i `X-CSRF-Token`; innlogging fra system til system finnes ikke i produktet ennå.',
    fenced(
      '{"case": "a", "measure": "ARBEIDSFORBEREDENDE_TRENING", "startsOn": "2026-09-01", "endsOn": "2027-08-31", "facts": {"born": "1990-03-15", "assistanceGroup": "JOBBE_DELVIS", "participations": [], "answers": {"AFT-03": "yes", "AFT-04": "yes", "GEN-02": "yes"}}}',
    ),
    input,
    '## Slik svarer det',
    output,
    refusals,
    '## Tiltakskoder',
    '| Kode | Andre skrivemåter | Tiltak | |\n| --- | --- | --- | --- |\n' + measureCodes.map(printCode).join('\n'),
  ];
}

const input = [
  '| Navn | Form | Betydning | Meaning |',
  '| --- | --- | --- | --- |',
  '| `case` | hva som helst, kan utelates | Ditt eget merke på saken; kommer tilbake med svaret | Your own mark; comes back with the answer |',
  '| `measure` | tiltakskode | Tiltaket det spørres om | The measure asked about |',
  '| `startsOn` | dato | Første dag; reglene som gjelder denne dagen blir brukt | First day; the rules in force that day are used |',
  '| `endsOn` | dato, kan utelates | Siste dag det søkes om (det samme som faktumet `endsOn`) | Last day asked for (the same as the fact `endsOn`) |',
  '| `facts` | objekt | Fakta ved navn, se under. Det som utelates, er ukjent | Facts by name, see below. What is left out is unknown |',
  '| `phase` | `start` eller `offer`, kan utelates | `start` (ellers): alt som må være på plass første dag. `offer`: det som først må være på plass ved start, får vente, også når det står `false` fordi det ikke er gjort ennå (avtalen underskrevet, plassen drøftet, fadder oppnevnt, kommunens tilbud vurdert, opplæringsplanen laget) | `start` (otherwise): everything that must be in place on the first day. `offer`: what is needed only at the start may wait, also with `false` because it has not been done yet (agreement signed, place discussed, sponsor appointed, municipal offers considered, training plan made) |',
  '| `today` | dato, kan utelates | Dagen det spørres; uten den tier reglene om for sen registrering | The day it is asked; without it the rules about late registration are silent |',
].join('\n');

const output = [
  '- `case`, `measure`: merket, og koden i rett skrivemåte.',
  '- `outcome`: `eligible`, `not-eligible`, `needs-assessment` (et menneske må svare først), `missing-facts` (noe er ukjent). `not-automated` for det ingen maskin avgjør.',
  '- `decidedBy`: id-ene til vilkårene som avgjør, slik regelboka skriver dem.',
  '- `conditions`: hvert vilkår `{ id, kind, result, because? }`, også dem i enten–eller og unntak. `kind`: `hard` eller `discretionary`. `result`: `met`, `not-met`, `missing-fact`, `needs-judgement`. `because` på bokmål, nynorsk og engelsk: hvorfor det ikke er oppfylt, hva som mangler, eller hvilket spørsmål som venter. Flere vilkår kan stå under én id.',
  '- `duration`: `{ limited: false }` uten lengste varighet. Ellers `limited: true`, og når tidligere tid er kjent: `unit` (`months`, `weeks`), `used`, `maximum`, `possibleMaximum`, `left`, `overrun` (hver `{ months, weeks, days }`), `latestEnd?`, `nextDecisionOn?`, `steps` (`{ id, result, total, lastDay }`), `separateCourses`.',
  '- `amount?`: beløpet i øre med hver linje i regnestykket, når tiltaket har et beløp og personen ikke er avslått.',
  '- `warnings`: `{ id, because, basis? }`. De avgjør aldri noe. Fra regler som bare står i Navs egne systemer, og fra `participations`: tiltak samtidig som en kilde advarer mot eller nekter, eller ingen kilde sier noe om (`E-28`); det samme tiltaket en gang til (`E-28`: skal det vare lenger, er det en forlengelse); tiltak som skal være prøvd eller vurdert først, til spørsmålet er besvart med ja (`VLT-06`, `VTS-03`, `VTO-03`); planlagt tid i samme tiltak som gjør varigheten for lang eller ikke har noen siste dag (`E-07`). `basis` sier hvor det står.',
].join('\n');

const refusals = [
  'Er noe galt med saken, kommer i stedet `{ case, line, error, errors }`: `errors` er `{ field, message }` med melding på bokmål, nynorsk og engelsk for hver feil, `error` det samme på engelsk i én setning. Når fakta motsier hverandre, står begge i `field` (`facts.born, facts.timeUsed`). Feil er:',
  [
    '- ukjent tiltak, faktum eller spørsmål. Ligner koden på et tiltak (små bokstaver, Arenas kode, navnet), sier meldingen hvilket;',
    '- verdi av feil slag, dato som ikke finnes, et navn som står to ganger i samme objekt;',
    '- start utenfor alle versjoner, dag etter 2099, tall uten kjent verdi den dagen;',
    '- svar (`answeredOn`) datert etter `today`, eller uten `today` etter siste dag det spørres om, eller før fødselen;',
    '- fakta som motsier hverandre: en dag før fødselen eller en tillatelse etter starten, mer brukt tid enn det har gått eller enn tiltaket har eksistert, en arbeidsevne som er varig nedsatt og ikke nedsatt. Det som kan være sant samtidig, blir ikke avvist.',
  ].join('\n'),
  'Kommandoen svarer på resten og ender med 2. Endepunktet svarer 422 (`application/problem+json`) med de samme `case` (når det er en tekst), `error` og `errors`, ved siden av `type` (`urn:fotfeste:problem:eligibility/unreadable-case`), `title`, `status`, `detail` og `instance`. En kropp som ikke er JSON, eller er nøstet dypere enn 100 nivåer, får 400 uten `errors`; en som er for stor, 413.',
].join('\n\n');

function printCode(code: MeasureCode): string {
  const others = aliasesOf(code).map((alias) => `\`${alias}\``);
  return `| \`${code}\` | ${others.join(', ')} | ${measureDefinitions[code].name.nb} | ${isAutomated(code) ? '' : 'ikke automatisert'} |`;
}

function fenced(text: string): string {
  return `\`\`\`json\n${text}\n\`\`\``;
}
