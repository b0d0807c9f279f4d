import type { StudioText } from '@/components/i18n/text';

/** Words of the studio alone. */
export const studio: Pick<StudioText, 'hours' | 'sites' | 'keys' | 'library' | 'data'> = {
  hours: {
    text: '首次回复时限和所有等待都按这些时间计算。',
    days: '工作日',
    noDays: '没有工作日，就不会有任何事项到期。',
    from: '开始',
    to: '结束',
    zone: '时区',
    daysOff: '休息日',
    daysOffHint: '每行一个日期，如 2026-10-01。',
    wrongDay: (days) => `不是日期：${days}`,
    inReplies: (words) => `在回复中：${words}`,
  },
  sites: {
    title: '已允许的网站',
    text: '在这些网站上，面板会自动跟随会话。在其他网站上，需要先点击一次。',
    none: '还没有允许任何网站。请打开客服系统的页面并在面板中新建工单，面板会在那里询问。',
    remove: '移除',
    typed: '快捷短语',
    typedOn: (site) => `在 ${site} 使用快捷短语`,
    typedText:
      '开启后，在页面中输入“/名称”再按 Tab 或空格，即插入该名称的回复。名称显示在面板“回复”列表的标题旁。',
  },
  keys: {
    text: '前两个在浏览器的扩展快捷键页面中设置。',
    unset: '未设置',
    panel: '打开面板',
    palette: '在页面上打开快捷窗口',
    list: [
      ['1–5', '面板各部分'],
      ['/', '查找回复'],
      ['w', '写备注'],
      ['m', '请客户补充信息'],
      ['[', '上一个处理中的工单'],
      [']', '下一个处理中的工单'],
      ['a p f s u', '在展开的步骤中：询问、通过、未通过、跳过、撤销'],
      ['n', '通话中：下一句'],
      ['Mod+Enter', '保存备注'],
      ['Alt+Enter', '复制而不插入'],
      ['Alt+Down', '切换页面中的输入框'],
      ['/名称 Tab', '在页面中（已开启快捷短语的网站）：插入该名称的回复'],
      ['Alt+F', '查找时：只看收藏'],
      ['Alt+R', '查找时：只看最近插入的'],
      ['Alt+S', '查找时：收藏所选回复'],
      ['Alt+C', '检查页面输入框中的草稿'],
    ],
  },
  library: {
    text: '回复、流程和话术的资料包。',
    version: (n) => `第 ${n} 版`,
  },
  data: {
    text: '工单、备注和设置保存在本机的浏览器配置中，不会发送到任何地方。',
    export: '保存原始数据',
    exportHint: '原始数据包含保存的全部内容，包括客户信息。请同样妥善保管。',
  },
};
