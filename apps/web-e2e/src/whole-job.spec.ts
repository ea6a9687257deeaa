import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import { atWork, type AtWork } from './steps/person';

/** Somebody of the made-up population whom the demo data leaves unregistered; lives in Sarpsborg. */
const identityNumber = '01929824667';
const name = 'Mille Moen';

const day = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', day: '2-digit', month: '2-digit', year: 'numeric' });
const today = day.format(new Date());
const inHalfAYear = day.format(new Date(Date.now() + 180 * 86_400_000));

describe('the whole job, from registration to outcome', () => {
  let stack: TestStack;
  let adviser: AtWork;
  let provider: AtWork;
  let address: string;

  beforeAll(async () => {
    stack = await startTestStack();
    adviser = await atWork(stack.url, 'Z994001');
    provider = await atWork(stack.url, 'T994002');
  });
  afterAll(async () => {
    await Promise.all([adviser.leave(), provider.leave()]);
    await stack.stop();
  });

  it('registers somebody who is not here yet, at the office of the address', async () => {
    await adviser.goTo('/open');
    await adviser.write('Navn eller fødselsnummer', identityNumber);
    await adviser.page.keyboard.press('Enter');
    await adviser.press('Registrer som arbeidssøker');
    await adviser.tick('Har ikke vært i jobb de siste to årene');
    expect(await adviser.barriers()).toEqual([]);
    await adviser.press('Registrer');
    await adviser.page.waitForURL(/\/participants\/[0-9a-f-]{36}/);
    address = new URL(adviser.page.url()).pathname.split('/').slice(0, 3).join('/');
    await adviser.sees(name);
    expect(adviser.page.url()).not.toContain(identityNumber);
  });

  it('shows the unassigned person to the team lead, who assigns an adviser', async () => {
    const lead = await atWork(stack.url, 'Z994101');
    await lead.goTo('/team');
    await lead.page
      .getByRole('row', { name: /Moen, Mille/ })
      .getByRole('checkbox')
      .check();
    await lead.press('Gi en veileder');
    const dialog = lead.page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('Marit');
    await lead.page.getByRole('option', { name: /Marit Torp/ }).click();
    expect(await lead.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await lead.page.getByRole('row', { name: /Moen, Mille/ }).waitFor({ state: 'detached' });
    await lead.leave();
  });

  it('decides the need for assistance', async () => {
    await adviser.goTo(`${address}/decisions`);
    await adviser.press('Skriv vedtak');
    await adviser.write('Mulighetene for å komme i arbeid', 'Har erfaring fra butikk og vil tilbake i jobb.');
    await adviser.write('Arbeidet som skal være målet', 'Butikkmedarbeider i redusert stilling.');
    await adviser.write('Behovet for bistand', 'Trenger utprøving og tett oppfølging på arbeidsplassen.');
    await adviser.write('Arbeidsevnen', 'Arbeidsevnen er nedsatt; hvor mye må prøves ut.');
    await adviser.write('Innsatsen og veien til målet', 'Utprøving i trygge rammer, deretter ordinær bedrift.');
    await adviser.tick('Trenger veiledning, nedsatt arbeidsevne');
    await adviser.tick('Skaffe arbeid');
    await adviser.write('Begrunnelse', 'Samtalen og arbeidsevnevurderingen viser et sammensatt behov.');
    await adviser.press('Samtale med personen');
    await adviser.press('Fatt vedtak');
    await adviser.page.getByRole('dialog').getByRole('button', { name: 'Fatt vedtak' }).click();
    await adviser.sees('Vedtaket som gjelder');
    await adviser.sees('Trenger veiledning, nedsatt arbeidsevne');
    expect(await adviser.barriers()).toEqual([]);
  });

  it('finds out what the registers did not tell', async () => {
    await adviser.goTo(`${address}/registration`);
    await adviser.press('Bekreft at det er ingen');
    await adviser.sees('Bekreftet som fullstendig');
  });

  it('sees with reasons what the law allows, and answers what it leaves to a person', async () => {
    await adviser.goTo(`${address}/possibilities?measure=ARBEIDSFORBEREDENDE_TRENING`);
    await adviser.sees('Vilkår');
    expect(await adviser.barriers()).toEqual([]);
    const answer = adviser.page.getByRole('button', { name: 'Ja, oppfylt' });
    const open = adviser.page.getByRole('button', { name: 'Svar på spørsmålet' });
    for (;;) {
      await answer
        .or(open)
        .first()
        .waitFor({ timeout: 4000 })
        .catch(() => undefined);
      if (!(await answer.isVisible()) && (await open.first().isVisible())) await open.first().click();
      if (!(await answer.first().isVisible())) break;
      const before = await adviser.page.getByText('Marit Torp svarte ja').count();
      await adviser.page.locator('.ff-question textarea').first().fill('Samtalen viser at dette er oppfylt.');
      await answer.first().click();
      await adviser.page.getByText('Marit Torp svarte ja').nth(before).waitFor();
    }
    await adviser.page.locator('.aksel-tag', { hasText: 'Mulig' }).first().waitFor();
  });

  it('agrees a goal in the person’s own words', async () => {
    await adviser.goTo(`${address}/plan`);
    await adviser.press(/^Skriv målet|^Skriv ned målet|^Sett mål|^Nytt mål/);
    await adviser.page.getByRole('dialog').getByRole('textbox').first().fill('Jeg vil jobbe i butikk og ha fast inntekt igjen.');
    await adviser.page.getByRole('dialog').getByRole('button', { name: /Lagre/ }).click();
    await adviser.sees('Jeg vil jobbe i butikk og ha fast inntekt igjen.');
    expect(await adviser.barriers()).toEqual([]);
  });

  it('refers to an offering, with what it leads to shown first', async () => {
    await adviser.goTo(`${address}/measures/new?measure=ARBEIDSFORBEREDENDE_TRENING`);
    await adviser.tick(/AFT \S+ · Rypelett/);
    await adviser.page
      .getByRole('group', { name: /familie/ })
      .getByLabel('Nei')
      .check();
    await adviser.write('Startdato', today);
    await adviser.write('Sluttdato', inHalfAYear);
    await adviser.page.getByLabel('Formål').selectOption({ index: 1 });
    await adviser.write('Begrunnelse for valget', 'Trenger utprøving i trygge rammer før ordinær arbeidsplass.');
    await adviser.page.getByRole('combobox', { name: 'Alternativ 1' }).fill('Arbeidstrening');
    await adviser.page.getByRole('option', { name: 'Arbeidstrening' }).click();
    await adviser.page.getByLabel('Egnethet').selectOption({ label: 'mindre egnet' });
    await adviser.write('Mål 1', 'Møte fast tre dager i uken');
    await adviser.tick('Meld på nå');
    await adviser.write('Når snakket dere om valget?', today);
    await adviser.write('Hva ble dere enige om?', 'Prøve verkstedet tre dager i uken og se an etter en måned.');
    await adviser.tick('Ja, deltakeren har godkjent');
    await adviser.page.getByLabel('Hvem godkjente?').selectOption({ label: 'deltakeren' });
    await adviser.page.getByLabel('Hvordan?').selectOption({ label: 'ved oppmøte' });
    await adviser.write(/Når\?/, today);
    await adviser.press('Se hva som skjer');
    await adviser.press('Meld på');
    await adviser.page.waitForURL(/\/measures(\/[0-9a-f-]{36})?$/);
    expect(await adviser.barriers()).toEqual([]);
  });

  it('is taken in by the provider, who sets the first day', async () => {
    await provider.goTo('/provider?only=new');
    await provider.page.getByRole('link', { name: new RegExp(name) }).click();
    await provider.press('Ta inn deltakeren');
    await provider.sees('Deltakeren er tatt inn');
    await provider.press('Lagre oppstart');
    await provider.sees('Oppstart er lagret');
    expect(await provider.barriers()).toEqual([]);
  });

  it('is reported on in five short steps', async () => {
    await provider.press('Skriv rapport');
    for (let step = 1; step < 5; step += 1) {
      await provider.sees(`${step} av 5`);
      if (step === 2) await provider.page.getByRole('group', { name: 'Møte fast tre dager i uken' }).getByLabel('på vei').check();
      await provider.press('Gå videre');
    }
    await provider.write('Neste steg', 'Utprøving hos arbeidsgiver fra neste måned.');
    await provider.press('Send rapporten');
    await provider.sees('Rapporten er sendt til Nav');
  });

  it('ends, and the provider tells what came of it', async () => {
    await adviser.goTo(`${address}/measures`);
    await adviser.page
      .getByRole('link', { name: /Arbeidsforberedende trening|AFT/ })
      .first()
      .click();
    await adviser.press('Avslutt');
    const dialog = adviser.page.getByRole('dialog');
    await dialog.getByLabel(/Siste dag/).fill(today);
    await dialog.getByLabel('Årsak').selectOption({ label: 'Fått jobb' });
    await dialog.getByRole('button', { name: 'Se hva som skjer' }).click();
    await dialog.getByRole('button', { name: 'Avslutt', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    await provider.press('Skriv sluttrapport');
    await provider.write('Hvordan har tiltaket gått?', 'Møtte stabilt og prøvde flere oppgaver.');
    await provider.write('Hva kan deltakeren bygge på?', 'Pålitelig og god med kunder.');
    await provider.write('Hva er mulig videre?', 'Fast jobb i redusert stilling.');
    await provider.page.getByRole('group', { name: 'Møte fast tre dager i uken' }).getByLabel('nådd').check();
    await provider.page.getByRole('group', { name: 'Jobb' }).getByLabel('ja').check();
    await provider.write('Timer i uken', '22,5');
    await provider.page.getByLabel('Ansettelse').selectOption({ label: 'fast' });
    for (const group of ['Utdanning eller opplæring', 'Et annet tiltak', 'Lever av ytelse'])
      await provider.page.getByRole('group', { name: group }).getByLabel('nei').check();
    expect(await provider.barriers()).toEqual([]);
    await provider.press('Send sluttrapporten');
    await provider.sees('Rapporten er sendt til Nav');
  });

  it('stands in the adviser’s caseload and in the history in words', async () => {
    await adviser.goTo('/my-overview');
    await adviser.sees(/Moen, Mille/);
    await adviser.goTo(`${address}/history`);
    await adviser.sees(/Arbeidsforberedende trening.*startet|AFT.*startet/);
    expect(await adviser.barriers()).toEqual([]);
  });
});
