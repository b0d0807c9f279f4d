import type { Text } from '@/components/i18n/text';

/** Words of the settings that the first run asks for as well. */
export const settings: Text['settings'] = {
  title: '设置',
  places: {
    settings: '您',
    company: '公司信息',
    hours: '业务时间',
    sites: '网站',
    keys: '快捷键',
    replies: '回复',
    playbooks: '流程',
    trash: '已删除的回复',
    library: '资料库',
    'draft-check': '草稿检查',
    insertions: '插入记录',
    data: '您的数据',
  },
  agentName: '您的显示名',
  agentHint: '署在回复中，并显示在您的记录旁。',
  language: '界面语言',
  languages: { auto: '跟随浏览器', en: 'English', 'zh-CN': '简体中文' },
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  companyText: '回复中关于公司的内容，按语言填写。某种语言留空时使用另一种。',
};
