/** Two versions of a team's pack, as files: the second changes a reply, takes one away and announces a known issue. */

const head = (version: number) => `format: 2
id: night-team
version: ${version}
title: { en: Night team, zh-CN: 夜班团队 }
defaultLang: en
langs: [en, zh-CN]
teams:
  night: { en: our night team, zh-CN: 夜班团队 }
placeholders: {}
playbooks: []
scripts: []
settings: { official_site: { en: pay.example.com, zh-CN: pay.example.com } }
officialLinks: [pay.example.com]
hours: { timeZone: Europe/Paris, days: [1, 2, 3, 4, 5], from: '20:00', to: '23:00', daysOff: [] }
retention: { days: 365 }
`;

const reply = (id: string, title: [string, string], text: [string, string]) => `  - id: ${id}
    title: { en: ${title[0]}, zh-CN: ${title[1]} }
    text: { friendly: { en: '${text[0]}', zh-CN: '${text[1]}' } }
`;

const late = (words: [string, string]) => reply('night.late', ['Transfers are late', '转账延迟'], words);

export const first: string = `${head(1)}replies:
${late(['Transfers take longer today.', '今天转账需要更长时间。'])}${reply('night.handover', ['Handed over to the day team', '已转交白班'], ['Our day team goes on at 9.', '白班同事 9 点继续处理。'])}`;

export const second: string = `${head(2)}incidents:
  - id: transfers
    reply: night.late
    title: { en: Transfers are late since 6 o’clock, zh-CN: 6 点起转账延迟 }
    notice: { en: Do not promise a time yet, zh-CN: 暂时不要承诺具体时间 }
    since: '2026-01-01T00:00:00Z'
    until: '2099-01-01T00:00:00Z'
    by: Lead
replies:
${late(['Transfers take longer today. See https://pay.example.com/status for news.', '今天转账需要更长时间，进展见 https://pay.example.com/status。'])}`;
