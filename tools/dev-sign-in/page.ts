import { type DemoOffice, demoOffices } from './offices.ts';
import { demoProviders } from './organisations.ts';
import { stylesheet } from './stylesheet.ts';
import { type Language, type SignInTexts, languages, texts } from './texts.ts';
import { type DemoRole, type DemoUser, demoUsers } from './users.ts';

/** The page on which one chooses whom to be. Each person is one button: a click or Enter signs in. */
export function signInPage(language: Language): string {
  const t = texts[language];
  const roles = [...new Set(demoUsers.map(({ role }) => role))];
  return document(
    language,
    `
    <h1>${t.title}</h1>
    <p class="lead">${t.lead}</p>
    <form method="post">
      ${section(
        t.begin,
        demoUsers.filter((user) => user.featured),
        (user) => card(user, t, 'with-role'),
      )}
      ${roles.map((role) => roleSection(role, t)).join('')}
    </form>`,
  );
}

/** Shown when the sign-in was begun too long ago, or in another browser. */
export function expiredPage(language: Language): string {
  const t = texts[language];
  return document(language, `<h1>${t.expired}</h1><p class="lead"><a href="/">${t.again}</a></p>`);
}

function roleSection(role: DemoRole, t: SignInTexts): string {
  const users = demoUsers.filter((user) => user.role === role);
  return section(users.length === 1 ? t.roles[role][0] : t.roles[role][1], users, (user) => card(user, t, 'without-role'));
}

function section(heading: string, users: readonly DemoUser[], show: (user: DemoUser) => string): string {
  const cards = users.map((user) => `<li>${show(user)}</li>`).join('');
  return `<section><h2>${heading} <span class="count">${users.length}</span></h2><ul>${cards}</ul></section>`;
}

function card(user: DemoUser, t: SignInTexts, show: 'with-role' | 'without-role'): string {
  const extra = [...user.clearances.map((clearance) => t.clearances[clearance]), ...(user.secondControl ? [t.secondControl] : [])];
  return `<button name="user" value="${user.id}">
    <span class="who"><span class="name">${user.name}</span> <span class="id">${user.id}</span></span>
    ${show === 'with-role' ? `<span>${t.roles[user.role][0]}</span>` : ''}
    <span>${workplace(user)}</span>
    ${extra.length > 0 ? `<span class="extra">${extra.join(', ')}</span>` : ''}
  </button>`;
}

/** Where somebody works, in words: Nav offices, or the provider. */
export function workplace({ offices, organisation }: DemoUser): string {
  const names = offices.map((office: DemoOffice) => demoOffices[office]);
  return demoProviders.find(({ number }) => number === organisation)?.name ?? names.join(', ');
}

function document(language: Language, main: string): string {
  const t = texts[language];
  const links = languages.map(
    (other) =>
      `<a href="?lang=${other}" lang="${other}" hreflang="${other}"${other === language ? ' aria-current="true"' : ''}>${texts[other].name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${t.title} – Fotfeste</title>
    <style>${stylesheet}</style>
  </head>
  <body>
    <header><span class="product">Fotfeste</span><nav aria-label="${t.languages}">${links.join('')}</nav></header>
    <main>${main}</main>
  </body>
</html>`;
}
