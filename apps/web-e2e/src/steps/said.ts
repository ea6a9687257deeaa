import type { Language } from '@fotfeste/shared/kernel';

/** What the people of a journey write, each in the language they work in. */
export interface Said {
  readonly possibilities: string;
  readonly kindOfWork: string;
  readonly need: string;
  readonly capacity: string;
  readonly way: string;
  readonly reason: string;
  readonly answer: string;
  readonly goal: string;
  readonly choice: string;
  readonly aim: string;
  readonly talk: string;
  readonly next: string;
  readonly course: string;
  readonly strengths: string;
  readonly onwards: string;
}

export const said: Readonly<Record<Language, Said>> = {
  nb: {
    possibilities: 'Har erfaring fra butikk og vil tilbake i jobb.',
    kindOfWork: 'Butikkmedarbeider i redusert stilling.',
    need: 'Trenger utprøving og tett oppfølging på arbeidsplassen.',
    capacity: 'Arbeidsevnen er nedsatt; hvor mye må prøves ut.',
    way: 'Utprøving i trygge rammer, deretter ordinær bedrift.',
    reason: 'Samtalen og arbeidsevnevurderingen viser et sammensatt behov.',
    answer: 'Samtalen viser at dette er oppfylt.',
    goal: 'Jeg vil jobbe i butikk og ha fast inntekt igjen.',
    choice: 'Trenger utprøving i trygge rammer før ordinær arbeidsplass.',
    aim: 'Møte fast tre dager i uken',
    talk: 'Prøve verkstedet tre dager i uken og se an etter en måned.',
    next: 'Utprøving hos arbeidsgiver fra neste måned.',
    course: 'Møtte stabilt og prøvde flere oppgaver.',
    strengths: 'Pålitelig og god med kunder.',
    onwards: 'Fast jobb i redusert stilling.',
  },
  nn: {
    possibilities: 'Har røynsle frå butikk og vil attende i jobb.',
    kindOfWork: 'Butikkmedarbeidar i redusert stilling.',
    need: 'Treng utprøving og tett oppfølging på arbeidsplassen.',
    capacity: 'Arbeidsevna er nedsett; kor mykje må prøvast ut.',
    way: 'Utprøving i trygge rammer, deretter ordinær verksemd.',
    reason: 'Samtalen og arbeidsevnevurderinga viser eit samansett behov.',
    answer: 'Samtalen viser at dette er oppfylt.',
    goal: 'Eg vil jobbe i butikk og ha fast inntekt att.',
    choice: 'Treng utprøving i trygge rammer før ordinær arbeidsplass.',
    aim: 'Møte fast tre dagar i veka',
    talk: 'Prøve verkstaden tre dagar i veka og sjå det an etter ein månad.',
    next: 'Utprøving hos arbeidsgivar neste månad.',
    course: 'Møtte stabilt og prøvde ulike oppgåver.',
    strengths: 'Påliteleg og god med kundar.',
    onwards: 'Fast jobb i redusert stilling.',
  },
  en: {
    possibilities: 'Has worked in a shop and wants to return to work.',
    kindOfWork: 'Shop assistant, part time.',
    need: 'Needs to try out work with close support.',
    capacity: 'The work capacity is reduced; how much must be tried out.',
    way: 'A protected start, then an ordinary workplace.',
    reason: 'The talk and the work capacity assessment show complex needs.',
    answer: 'The talk shows that this is met.',
    goal: 'I want to work in a shop and have a steady income again.',
    choice: 'Needs a protected start before an ordinary workplace.',
    aim: 'Be there three days a week',
    talk: 'Try the workshop three days a week, and look again after a month.',
    next: 'A trial at an employer next month.',
    course: 'Came every day and tried several tasks.',
    strengths: 'Reliable and good with customers.',
    onwards: 'A permanent part-time job.',
  },
};
