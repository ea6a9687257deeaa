import { decisionPartDefinitions, decisionParts, sourceKindNames } from '@fotfeste/assistance/domain';
import { assistanceGroupDefinitions, mainGoalNames, measureDefinitions } from '@fotfeste/eligibility/domain';
import { said } from './said';
import type { AtWork } from './person';
import type { Words } from './words';

/** A journey through the whole job in one language: whom it is about, and who does it. */
export interface Job {
  readonly words: Words;
  readonly identityNumber: string;
  /** As in lists: "Moen, Mille". */
  readonly listed: string;
  readonly adviser: AtWork;
  readonly provider: AtWork;
  readonly lead: AtWork;
}

const measure = measureDefinitions.ARBEIDSFORBEREDENDE_TRENING;
const group = assistanceGroupDefinitions.TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE;

const day = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', day: '2-digit', month: '2-digit', year: 'numeric' });
const today = day.format(new Date());
const inHalfAYear = day.format(new Date(Date.now() + 180 * 86_400_000));

/** Somebody who is not here yet, at the office of the address. */
export async function register({ words, adviser, identityNumber, listed }: Job): Promise<void> {
  await adviser.visit(words.of('shell.header.nav'), words.of('shell.nav.open'));
  await adviser.write(words.of('participant.open.label'), identityNumber);
  await adviser.press(words.of('participant.open.find'));
  await adviser.press(words.of('participant.open.register'));
  await adviser.tick(words.of('participant.situation.IKKE_VAERT_I_JOBB_SISTE_2_AAR'));
  await adviser.press(words.of('participant.register.send'));
  await adviser.page.waitForURL(/\/participants\/[0-9a-f-]{36}/);
  const [family, given] = listed.split(', ');
  await adviser.sees(`${given ?? ''} ${family ?? ''}`);
}

/** The team lead finds the unassigned person and gives them to Marit Torp. */
export async function assign({ words, lead, listed }: Job): Promise<void> {
  await lead.visit(words.of('shell.header.nav'), words.of('shell.nav.team'));
  await lead.tick(words.of('caseload.assign.one', { name: listed }));
  await lead.press(words.of('caseload.assign.open'));
  await lead.dialog();
  await lead.pick(words.of('caseload.assign.adviser'), 'Marit Torp');
  await lead.press(words.of('caseload.assign.do.one'));
  await lead.page.getByRole('row', { name: listed }).waitFor({ state: 'detached' });
}

/** The five parts, the group, the goal, the reason and a source: a § 14 a decision. */
export async function decide({ words, adviser }: Job): Promise<void> {
  const { language } = words;
  const { possibilities, kindOfWork, need, capacity, way, reason } = said[language];
  await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.decisions'));
  await adviser.press(words.of('assistance.page.write'));
  const texts = [possibilities, kindOfWork, need, capacity, way];
  for (const [index, part] of decisionParts.entries())
    await adviser.write(decisionPartDefinitions[part].name[language], texts[index] ?? '');
  await adviser.tick(group.name[language]);
  await adviser.tick(mainGoalNames.SKAFFE_ARBEID[language]);
  await adviser.write(words.of('assistance.field.reason'), reason);
  await adviser.press(sourceKindNames.conversation[language]);
  await adviser.press(words.of('assistance.write.decide'));
  await adviser.dialog();
  await adviser.press(words.of('assistance.write.decide'));
  await adviser.sees(words.of('assistance.inForce.heading'));
  await adviser.sees(group.name[language]);
}

/** What no register told: that there is no employer. */
export async function tellFacts({ words, adviser }: Job): Promise<void> {
  await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.registration'));
  await adviser.press(words.of('participant.fact.confirmNone'));
  await adviser.sees(words.of('participant.fact.done.confirmed'));
}

/** What the law allows, and an answer to each question it leaves to a person, now or before the first day. */
export async function weigh(job: Job): Promise<void> {
  const { words, adviser } = job;
  await openPossibility(job);
  const yes = adviser.page.getByRole('button', { name: words.of('eligibility.question.yes') });
  const open = adviser.page.getByRole('button', { name: words.of('eligibility.question.open') });
  await yes.or(open).first().waitFor();
  while ((await yes.or(open).count()) > 0) {
    if (!(await yes.first().isVisible())) await adviser.press(words.of('eligibility.question.open'));
    const label = adviser.page.locator('.ff-question label');
    const question = await label.first().innerText();
    await adviser.write(question, said[words.language].answer);
    await adviser.press(words.of('eligibility.question.yes'));
    await label.filter({ hasText: question }).waitFor({ state: 'detached' });
    await adviser.rests();
  }
  await adviser.page
    .locator('.aksel-tag', { hasText: words.of('eligibility.verdict.eligible') })
    .first()
    .waitFor();
}

/** The goal, in the person's own words. */
export async function agreeGoal({ words, adviser }: Job): Promise<void> {
  const { goal } = said[words.language];
  await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.plan'));
  await adviser.press(words.of('plan.goal.set'));
  await adviser.dialog();
  await adviser.write(words.of('plan.goal.field.words'), goal);
  await adviser.press(words.of('plan.save'));
  await adviser.sees(goal);
}

/** Referral to an offering, with what it leads to shown first. */
export async function refer(job: Job): Promise<void> {
  const { words, adviser } = job;
  const { language } = words;
  const { choice, aim, talk } = said[language];
  await openPossibility(job);
  await adviser.press(words.of('eligibility.refer'));
  await chooseOffering(job);
  await adviser.answer(words.like('participation.referral.closeRelation'), words.of('participation.known.no'));
  await adviser.write(words.of('participation.field.start'), today);
  await adviser.write(words.of('participation.field.end'), inHalfAYear);
  await adviser.choose(words.of('participation.purposeLabel'), words.of('participation.purpose.clarification'));
  await adviser.write(words.of('participation.referral.choiceReason'), choice);
  await adviser.pick(words.of('participation.referral.alternative', { number: 1 }), measureDefinitions.ARBEIDSTRENING.name[language]);
  await adviser.choose(words.of('participation.referral.suitability'), words.of('participation.suitability.less'));
  await adviser.write(words.of('participation.referral.goal', { number: 1 }), aim);
  await adviser.tick(words.of('participation.referral.step.enrol'));
  await adviser.write(words.of('participation.approval.consulted'), today);
  await adviser.write(words.of('participation.approval.talk'), talk);
  await adviser.tick(words.of('participation.approval.approved'));
  await adviser.choose(words.of('participation.approval.who'), words.of('participation.giver.participant'));
  await adviser.choose(words.of('participation.approval.how'), words.of('participation.channel.in-person'));
  await adviser.write(words.like('participation.approval.when'), today);
  await adviser.press(words.of('participation.consequences.show'));
  await adviser.press(words.of('participation.referral.do.enrol'));
  await adviser.page.waitForURL(/\/measures(\/[0-9a-f-]{36})?$/);
}

/** The provider takes the person in and sets the first day. */
export async function takeIn({ words, provider, listed }: Job): Promise<void> {
  await provider.visit(words.of('shell.header.nav'), words.of('shell.nav.provider'));
  await provider.press(words.like('participation.provider.view.new'));
  await provider.press(new RegExp(listed.split(', ').reverse().join(' ')));
  await provider.press(words.of('participation.provider.takeIn'));
  await provider.sees(words.of('participation.provider.done.takenIn'));
  await provider.press(words.of('participation.provider.start.save'));
  await provider.sees(words.of('participation.provider.done.startSet'));
}

/** The provider's report, in five short steps. */
export async function report({ words, provider }: Job): Promise<void> {
  const { aim, next } = said[words.language];
  await provider.press(words.of('participation.provider.reports.interim'));
  for (let step = 1; step < 5; step += 1) {
    await provider.sees(words.of('participation.provider.interim.step', { step, of: 5 }));
    if (step === 2) await provider.answer(aim, words.of('participation.provider.progress.on-the-way'));
    await provider.press(words.of('participation.provider.interim.onward'));
  }
  await provider.write(words.of('participation.provider.interim.nextStep'), next);
  await provider.press(words.of('participation.provider.interim.send'));
  await provider.sees(words.of('participation.provider.done.reportSent'));
}

/** The adviser ends the participation: a job was found. */
export async function end({ words, adviser }: Job): Promise<void> {
  await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.measures'));
  await adviser.press(measure.shortName[words.language]);
  await adviser.press(words.of('participation.step.end'));
  await adviser.dialog();
  await adviser.write(words.of('participation.field.lastDay'), today);
  await adviser.choose(words.of('participation.field.reason'), words.of('participation.reason.got-job'));
  await adviser.press(words.of('participation.consequences.show'));
  await adviser.press(words.of('participation.step.end'));
  await adviser.page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** The provider tells how it went and what came of it. */
export async function reportOutcome({ words, provider }: Job): Promise<void> {
  const { aim, course, strengths, onwards } = said[words.language];
  const final = (name: string): string => words.of(`participation.provider.final.${name}`);
  const [yes, no] = [words.of('participation.provider.known.yes'), words.of('participation.provider.known.no')];
  // The page was opened before Nav set the last day.
  await provider.page.reload();
  await provider.press(words.of('participation.provider.reports.final'));
  await provider.write(final('course'), course);
  await provider.write(final('resources'), strengths);
  await provider.write(final('possibilities'), onwards);
  await provider.answer(aim, words.of('participation.provider.progress.reached'));
  await provider.answer(final('job'), yes);
  await provider.write(final('hours'), '22,5');
  await provider.choose(final('form'), words.of('participation.provider.employment.permanent'));
  for (const field of ['education', 'otherMeasure', 'benefit']) await provider.answer(final(field), no);
  await provider.press(final('send'));
  await provider.sees(words.of('participation.provider.done.reportSent'));
}

/** The person stands in the adviser's caseload, and the history tells it in words. */
export async function seeCaseload({ words, adviser, listed }: Job): Promise<void> {
  await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.history'));
  await adviser.sees(words.of('case.event.participation.started', { measure: measure.name[words.language] }));
  await adviser.visit(words.of('shell.header.nav'), words.of('shell.nav.myOverview'));
  await adviser.sees(listed);
}

async function openPossibility({ words, adviser }: Job): Promise<void> {
  await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.possibilities'));
  await adviser.press(new RegExp(`^${measure.shortName[words.language]}\\b`));
  await adviser.page.getByRole('heading', { level: 2, name: measure.name[words.language], exact: true }).waitFor();
}

/** One of the provider's own with room; the first few may be others' or full. */
async function chooseOffering({ words, adviser }: Job): Promise<void> {
  const [noneFree = ''] = words.of('participation.offering.free.other', { free: 0, waiting: 0 }).split(',');
  const own = adviser.page
    .locator('.aksel-radio')
    .filter({ hasText: /^\s*AFT .* · Rypelett/ })
    .filter({ hasNotText: `· ${noneFree}` })
    .getByRole('radio');
  await adviser.page.getByRole('radio', { name: /^AFT/ }).first().waitFor();
  await adviser.rests();
  if ((await own.count()) === 0) await adviser.press(words.like('participation.offering.more'));
  await adviser.tick(own);
}
