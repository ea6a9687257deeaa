import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { say, type MeasureText } from './catalogue-text';

/** Measures at an employer, with or without a grant. */
export const employerTexts = {
  ARBEIDSTRENING: {
    forWhom: say(
      'Arbeidssøkere med lite eller mangelfull arbeidserfaring, og personer med nedsatt arbeidsevne som trenger bistand for å få inntektsgivende arbeid. De kan ikke være ansatt i virksomheten.',
      'Arbeidssøkjarar med lite eller mangelfull arbeidserfaring, og personar med nedsett arbeidsevne som treng bistand for å få inntektsgivande arbeid. Dei kan ikkje vere tilsette i verksemda.',
      'Job seekers with little or inadequate work experience, and people with reduced work capacity who need assistance to get paid work. They cannot be employed in the enterprise.',
    ),
    content: say(
      'Tilpasset trening i ordinært arbeidsliv med oppfølging fra Nav og arbeidsgiver. Deltaker, arbeidsgiver og Nav inngår en avtale, og plassen drøftes med de tillitsvalgte.',
      'Tilpassa trening i ordinært arbeidsliv med oppfølging frå Nav og arbeidsgivar. Deltakar, arbeidsgivar og Nav gjer ein avtale, og plassen blir drøfta med dei tillitsvalde.',
      'Adapted training in ordinary working life with follow-up from Nav and employer. Participant, employer and Nav sign an agreement, and the place is discussed with the employees’ representatives.',
    ),
    duration: say(
      'Inntil {base} måneder, og {more} måneder til ved nedsatt arbeidsevne. Nav vurderer varigheten minst hver {review}. måned.',
      'Inntil {base} månader, og {more} månader til ved nedsett arbeidsevne. Nav vurderer varigheita minst kvar {review}. månad.',
      'Up to {base} months, and {more} months more with reduced work capacity. Nav reviews the duration at least every {review} months.',
      { base: 'ATR.DUR_BASE', more: 'ATR.DUR_EXT_REDUCED', review: 'ATR.REVIEW' },
    ),
  },
  MENTOR: {
    forWhom: say(
      'Deltakere i arbeidstrening, opplæring, sommerjobb eller lønnstilskudd, og personer med nedsatt arbeidsevne som trenger en mentor for å få eller beholde lønnet arbeid.',
      'Deltakarar i arbeidstrening, opplæring, sommarjobb eller lønstilskot, og personar med nedsett arbeidsevne som treng ein mentor for å få eller behalde løna arbeid.',
      'Participants in work training, education, summer job or wage subsidy, and people with reduced work capacity who need a mentor to get or keep paid work.',
    ),
    content: say(
      'En kollega eller medstudent får betalt for avtalte timer med faglig, sosial og praktisk støtte på arbeids- eller opplæringsstedet.',
      'Ein kollega eller medstudent får betalt for avtalte timar med fagleg, sosial og praktisk støtte på arbeids- eller opplæringsstaden.',
      'A colleague or fellow student is paid for agreed hours of professional, social and practical support at the place of work or learning.',
    ),
    duration: say(
      'Noen måneder. Kan bli lengre ved nedsatt arbeidsevne og særlige behov, og for unge i tilrettelagt fag- og yrkesopplæring.',
      'Nokre månader. Kan bli lengre ved nedsett arbeidsevne og særlege behov, og for unge i tilrettelagd fag- og yrkesopplæring.',
      'Some months. May be longer with reduced work capacity and special needs, and for young people in adapted vocational training.',
    ),
  },
  FUNKSJONSASSISTANSE: {
    forWhom: say(
      'Yrkesaktive med omfattende fysisk funksjonsnedsettelse, og blinde og sterkt svaksynte.',
      'Yrkesaktive med omfattande fysisk funksjonsnedsetjing, og blinde og sterkt svaksynte.',
      'People in work with an extensive physical disability, and people who are blind or severely visually impaired.',
    ),
    content: say(
      'En assistent hjelper med praktiske gjøremål i arbeidssituasjonen, men gjør ikke deltakerens egne oppgaver. Tilrettelegging og hjelpemidler avklares først.',
      'Ein assistent hjelper til med praktiske gjeremål i arbeidssituasjonen, men gjer ikkje oppgåvene til deltakaren. Tilrettelegging og hjelpemiddel blir avklara først.',
      'An assistant helps with practical matters at work but does not do the participant’s own tasks. Adaptation and aids are clarified first.',
    ),
    duration: say(
      'Ingen fast grense. Omfanget avtales for den enkelte og justeres når behovet endrer seg.',
      'Inga fast grense. Omfanget blir avtalt for den enkelte og justert når behovet endrar seg.',
      'No fixed limit. The extent is agreed for each person and adjusted when the need changes.',
    ),
  },
  SOMMERJOBB: {
    forWhom: say(
      'Unge med behov for arbeidsrettet bistand som ikke får sommerjobb uten tilskudd.',
      'Unge med behov for arbeidsretta bistand som ikkje får sommarjobb utan tilskot.',
      'Young people in need of work-oriented assistance who do not get a summer job without a grant.',
    ),
    content: say(
      'Tilskudd til en arbeidsgiver som ansetter midlertidig i vanlige oppgaver, på vanlige lønns- og arbeidsvilkår.',
      'Tilskot til ein arbeidsgivar som tilset mellombels i vanlege oppgåver, på vanlege løns- og arbeidsvilkår.',
      'A grant to an employer who hires temporarily for ordinary tasks on ordinary pay and conditions.',
    ),
    duration: say('Noen uker i sommermånedene.', 'Nokre veker i sommarmånadene.', 'Some weeks in the summer months.'),
  },
  MIDLERTIDIG_LONNSTILSKUDD: {
    forWhom: say(
      'Personer som har vansker med å komme i arbeid på vanlige lønns- og arbeidsvilkår, og langtidssykmeldte ansatte med nedsatt arbeidsevne som står i fare for å falle ut.',
      'Personar som har vanskar med å kome i arbeid på vanlege løns- og arbeidsvilkår, og langtidssjukmelde tilsette med nedsett arbeidsevne som står i fare for å falle ut.',
      'People who have difficulties entering work on ordinary pay and conditions, and employees on long sick leave with reduced work capacity who risk dropping out.',
    ),
    content: say(
      'Arbeidsgiveren får dekket en del av lønnskostnadene ved en ordinær ansettelse. Andelen trappes ned.',
      'Arbeidsgivaren får dekt ein del av lønskostnadene ved ei ordinær tilsetjing. Delen blir trappa ned.',
      'The employer is refunded part of the wage costs of an ordinary employment. The share is tapered.',
    ),
    duration: say(
      'Tidsbegrenset, og lengre ved nedsatt arbeidsevne.',
      'Tidsavgrensa, og lengre ved nedsett arbeidsevne.',
      'Limited in time, and longer with reduced work capacity.',
    ),
  },
  VARIG_LONNSTILSKUDD: {
    forWhom: say(
      'Personer med varig og vesentlig nedsatt arbeidsevne, når tidsbegrensede tiltak er prøvd eller vurdert.',
      'Personar med varig og vesentleg nedsett arbeidsevne, når tidsavgrensa tiltak er prøvde eller vurderte.',
      'People whose work capacity is permanently and substantially reduced, when measures limited in time have been tried or considered.',
    ),
    content: say(
      'Arbeidsgiveren får dekket en andel av lønnen som svarer til arbeidsevnen. Nav vurderer tilskuddet jevnlig.',
      'Arbeidsgivaren får dekt ein del av løna som svarer til arbeidsevna. Nav vurderer tilskotet jamleg.',
      'The employer is refunded a share of the wage that answers to the work capacity. Nav reviews the grant regularly.',
    ),
    duration: say('Ingen tidsgrense.', 'Inga tidsgrense.', 'No time limit.'),
  },
  FIREARIG_LONNSTILSKUDD: {
    forWhom: say(
      'Unge med nedsatt arbeidsevne som har vansker med å få ordinært arbeid uten tilskudd, ved kontorer som er med i forsøket.',
      'Unge med nedsett arbeidsevne som har vanskar med å få ordinært arbeid utan tilskot, ved kontor som er med i forsøket.',
      'Young people with reduced work capacity who have difficulties getting ordinary work without a grant, at offices in the trial.',
    ),
    content: say(
      'Arbeidsgiveren får dekket en del av lønnen i en fast stilling. Andelen trappes ned hvert år, og deltakeren har en fast kontaktperson.',
      'Arbeidsgivaren får dekt ein del av løna i ei fast stilling. Delen blir trappa ned kvart år, og deltakaren har ein fast kontaktperson.',
      'The employer is refunded part of the wage in a permanent position. The share is tapered each year, and the participant has a fixed contact person.',
    ),
    duration: say(
      'Inntil fire år; forsøket er tidsbegrenset.',
      'Inntil fire år; forsøket er tidsavgrensa.',
      'Up to four years; the trial is limited in time.',
    ),
  },
  INKLUDERINGSTILSKUDD: {
    forWhom: say(
      'Arbeidsgivere som tilbyr plass i et tiltak, eller ansetter noen med særskilt behov for tilrettelegging.',
      'Arbeidsgivarar som tilbyr plass i eit tiltak, eller tilset nokon med særskilt behov for tilrettelegging.',
      'Employers who offer a place in a measure, or hire somebody with a special need for adaptation.',
    ),
    content: say(
      'Dekker dokumenterte utgifter til tilrettelegging, utstyr og kurs ut over det virksomheten ellers har.',
      'Dekkjer dokumenterte utgifter til tilrettelegging, utstyr og kurs ut over det verksemda elles har.',
      'Covers documented costs of adaptation, equipment and courses beyond what the enterprise otherwise has.',
    ),
    duration: say(
      'Følger tiltaket eller ansettelsen det hører til.',
      'Følgjer tiltaket eller tilsetjinga det høyrer til.',
      'Follows the measure or the employment it belongs to.',
    ),
  },
  VTAO: {
    forWhom: say(
      'Personer med plass fra før den nye ordningen. Nye plasser gis som tilrettelagt arbeid i ordinær virksomhet etter de nye reglene.',
      'Personar med plass frå før den nye ordninga. Nye plassar blir gitt som tilrettelagt arbeid i ordinær verksemd etter dei nye reglane.',
      'People with a place from before the new scheme. New places are given under the new rules for ordinary enterprises.',
    ),
    content: say(
      'Fast ansettelse i en ordinær virksomhet som får tilskudd for plassen, med fadder på arbeidsplassen.',
      'Fast tilsetjing i ei ordinær verksemd som får tilskot for plassen, med fadder på arbeidsplassen.',
      'Permanent employment in an ordinary enterprise that gets a grant for the place, with a sponsor at the workplace.',
    ),
    duration: say('Ingen tidsgrense.', 'Inga tidsgrense.', 'No time limit.'),
  },
  EKSPERTBISTAND: {
    forWhom: say(
      'Arbeidstakere med lange eller hyppige sykefravær, der tiltak på arbeidsplassen er prøvd.',
      'Arbeidstakarar med lange eller hyppige sjukefråvær, der tiltak på arbeidsplassen er prøvde.',
      'Employees with long or frequent sick leave, where measures at the workplace have been tried.',
    ),
    content: say(
      'Arbeidsgiveren får dekket utgifter til en nøytral ekspert som finner ut hva som skal til. Arbeidsgiver, Nav og arbeidstaker er enige om hjelpen på forhånd.',
      'Arbeidsgivaren får dekt utgifter til ein nøytral ekspert som finn ut kva som skal til. Arbeidsgivar, Nav og arbeidstakar er samde om hjelpa på førehand.',
      'The employer is refunded the costs of a neutral expert who finds out what it takes. Employer, Nav and employee agree on the help beforehand.',
    ),
    duration: say(
      'Så lenge den godkjente bistanden varer.',
      'Så lenge den godkjende bistanden varer.',
      'As long as the approved help lasts.',
    ),
  },
} as const satisfies Readonly<Partial<Record<MeasureCode, MeasureText>>>;
