/** Words of the settings that the first run asks for as well. */
export const settings = {
  title: 'Settings',
  places: {
    settings: 'You',
    company: 'Company values',
    hours: 'Business hours',
    sites: 'Sites',
    keys: 'Keys',
    replies: 'Replies',
    playbooks: 'Playbooks',
    trash: 'Deleted replies',
    library: 'Library',
    'draft-check': 'Draft check',
    insertions: 'Insertions',
    data: 'Your data',
  },
  agentName: 'Your display name',
  agentHint: 'Signs replies and stands beside what you record.',
  language: 'Language of the interface',
  languages: { auto: 'As the browser', en: 'English', 'zh-CN': '简体中文' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  companyText:
    'What replies say of the company, in each language. Left empty in one language, the other is used.',
};
