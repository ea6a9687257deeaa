import type { JobWish } from './life';

const unskilled = { education: '2', oldest: 66 } as const;

/** Occupations that are often wished for (STYRK-08), with made-up employers of the area. Nobody is a real firm. */
export const wishes: readonly JobWish[] = [
  {
    ...{ occupation: '5223', title: 'Butikkmedarbeider', inWords: 'jobbe i butikk', ...unskilled },
    ...{ employers: ['Borgtorget Dagligvare', 'Glomma Byggevare AS'], course: 'Butikk og salg', divisions: ['56'] },
  },
  {
    ...{ occupation: '5321', title: 'Helsefagarbeider', inWords: 'jobbe som helsefagarbeider', education: '3', oldest: 58 },
    ...{ employers: ['Solhaug bo- og aktivitetssenter', 'Elvebredden sykehjem'], course: 'Helsefag for assistenter', divisions: ['87'] },
  },
  {
    ...{ occupation: '4321', title: 'Lagermedarbeider', inWords: 'jobbe på lager', ...unskilled },
    ...{ employers: ['Varelageret Øst AS', 'Nettpakken Logistikk AS'], course: 'Logistikk og truck', divisions: [] },
  },
  {
    ...{ occupation: '8332', title: 'Lastebilsjåfør', inWords: 'kjøre lastebil', education: '2', oldest: 60 },
    ...{ employers: ['Grensebygda Transport AS', 'Visterflo Bil og Frakt'], course: 'Logistikk og truck', divisions: [] },
  },
  {
    ...{ occupation: '9112', title: 'Renholder', inWords: 'jobbe med renhold', ...unskilled },
    ...{ employers: ['Blank og Rein AS', 'Kommunens renholdstjeneste'], course: 'Renhold', divisions: ['55', '81'] },
  },
  {
    ...{ occupation: '5120', title: 'Kokk', inWords: 'jobbe på kjøkken', education: '2', oldest: 62 },
    ...{ employers: ['Kafé Bryggekanten', 'Herregården Selskapsmat AS'], course: 'Restaurant- og matfag', divisions: ['56', '55'] },
  },
  {
    ...{ occupation: '5311', title: 'Barnehageassistent', inWords: 'jobbe i barnehage', ...unskilled },
    ...{ employers: ['Epleblomsten barnehage', 'Skogstien barnehage'], course: undefined, divisions: ['88'] },
  },
  {
    ...{ occupation: '7115', title: 'Tømrer', inWords: 'jobbe som tømrer', education: '3', oldest: 45 },
    ...{ employers: ['Raet Bygg AS', 'Tømrerlauget Øst'], course: 'Bygg og anlegg', divisions: [] },
  },
  {
    ...{ occupation: '7411', title: 'Elektriker', inWords: 'jobbe som elektriker', education: '3', oldest: 40 },
    ...{ employers: ['Strømhuset Elektro AS', 'Fossekallen Installasjon'], course: undefined, divisions: [] },
  },
  {
    ...{ occupation: '4110', title: 'Kontormedarbeider', inWords: 'jobbe på kontor', education: '3', oldest: 66 },
    ...{ employers: ['Byregnskap Øst', 'Eiendomskontoret Torget'], course: 'Kontor og regnskap', divisions: [] },
  },
  {
    ...{ occupation: '2512', title: 'Programvareutvikler', inWords: 'jobbe med programmering', education: '6', oldest: 50 },
    ...{ employers: ['Kodekroken AS', 'Systemverkstedet'], course: undefined, divisions: [] },
  },
  {
    ...{ occupation: '7231', title: 'Bilmekaniker', inWords: 'jobbe på bilverksted', education: '3', oldest: 50 },
    ...{ employers: ['Rundkjøringen Bilverksted', 'Dekk og Deler AS'], course: undefined, divisions: [] },
  },
  {
    ...{ occupation: '5131', title: 'Servitør', inWords: 'jobbe i restaurant', ...unskilled, oldest: 55 },
    ...{ employers: ['Kafé Bryggekanten', 'Festningen Spiseri'], course: 'Restaurant- og matfag', divisions: ['56', '55'] },
  },
  {
    ...{ occupation: '6113', title: 'Gartner', inWords: 'jobbe i gartneri', ...unskilled, oldest: 62 },
    ...{ employers: ['Kirkebakken Hagesenter', 'Grønne Fingre Gartneri'], course: undefined, divisions: ['01'] },
  },
  {
    ...{ occupation: '5153', title: 'Vaktmester', inWords: 'jobbe som vaktmester', ...unskilled },
    ...{ employers: ['Borettslagenes Driftsservice', 'Skolegården Drift'], course: undefined, divisions: [] },
  },
  {
    ...{ occupation: '4222', title: 'Kundebehandler', inWords: 'jobbe med kundeservice', education: '3', oldest: 66 },
    ...{ employers: ['Svartjenesten AS', 'Forsikringshjelpen Øst'], course: 'Kontor og regnskap', divisions: ['96'] },
  },
  {
    ...{ occupation: '3343', title: 'Regnskapsmedarbeider', inWords: 'jobbe med regnskap', education: '3', oldest: 62 },
    ...{ employers: ['Byregnskap Øst', 'Tall og Orden AS'], course: 'Kontor og regnskap', divisions: [] },
  },
  {
    ...{ occupation: '8160', title: 'Operatør i næringsmiddelindustrien', inWords: 'jobbe i matproduksjon', ...unskilled },
    ...{ employers: ['Østfold Potetprodukter', 'Bakehuset Raet'], course: 'Restaurant- og matfag', divisions: ['56'] },
  },
];
