/** The link guard: addresses and telephone numbers in an outgoing text that are not the company's own. */

const SITE =
  /\b(?:https?:\/\/|www\.)[^\s<>"'，。；、）】》]+|\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:com|net|org|io|co|cn|app|info|biz|me|xyz|top|shop|online|site|club|vip|cc|ru|uk|de|eu|hk|tw|sg|jp|link|ly|gl|pay|dev)(?:\/[^\s<>"'，。；、）】》]*)?(?![a-z0-9-])/giu;
const EMAIL = /[^\s<>@，。；、：（(]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/giu;
const PHONE =
  /(?<![\w•.-])(?:\+\d[\d ()-]{6,18}\d|(?:400|800)[ -]?\d{3,4}[ -]?\d{3,4}|1[3-9]\d{9}|0\d{2,3}-\d{7,8}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?![\w-])/gu;

const trimEnd = (link: string) => link.replace(/[.,;:!?)\]'"]+$/u, '');
const hostOf = (link: string) => {
  const url = /^https?:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : link.toLowerCase();
};
const digitsOf = (text: string) => text.replace(/\D/g, '');

interface Official {
  hosts: Set<string>;
  emails: Set<string>;
  phones: Set<string>;
}

/** What the official texts name: hosts, mail addresses, numbers. A whole text may be given, such as a setting. */
function officialIn(texts: readonly string[]): Official {
  const official: Official = { hosts: new Set(), emails: new Set(), phones: new Set() };
  for (const text of texts) {
    const mails = text.match(EMAIL) ?? [];
    mails.forEach((m) => official.emails.add(trimEnd(m).toLowerCase()));
    (text.replace(EMAIL, ' ').match(SITE) ?? []).forEach((s) => official.hosts.add(hostOf(trimEnd(s))));
    if (/^[\w-]+(\.[\w-]+)+$/.test(text.trim())) official.hosts.add(hostOf(text.trim()));
    if (digitsOf(text).length >= 5) official.phones.add(digitsOf(text));
    (text.match(PHONE) ?? []).forEach((p) => official.phones.add(digitsOf(p)));
  }
  return official;
}

const isOfficialHost = (host: string, hosts: Set<string>) =>
  [...hosts].some((own) => host === own || host.endsWith(`.${own}`));

/** Links, mail addresses and telephone numbers of `text` that none of the official texts names, in order, each once. */
export function unofficialLinks(text: string, officialTexts: readonly string[]): string[] {
  const official = officialIn(officialTexts);
  const mails = (text.match(EMAIL) ?? []).map(trimEnd);
  const rest = text.replace(EMAIL, ' ');
  const sites = (rest.match(SITE) ?? []).map(trimEnd);
  const phones = (rest.replace(SITE, ' ').match(PHONE) ?? []).map((p) => p.trim());
  const strange = [
    ...mails.filter((m) => !official.emails.has(m.toLowerCase())),
    ...sites.filter((s) => !isOfficialHost(hostOf(s), official.hosts)),
    ...phones.filter((p) => !official.phones.has(digitsOf(p))),
  ];
  return [...new Set(strange)];
}
