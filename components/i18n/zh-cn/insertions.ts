import type { StudioText } from '@/components/i18n/text';

/** Words of the studio for the log of insertions and the lists of the draft check. */
export const insertions: Pick<StudioText, 'insertions' | 'draftWords'> = {
  insertions: {
    text: '记录回复在哪里、以何种方式插入，便于查看哪里会失败；从不记录内容。仅在本机保留最近 500 条。',
    none: '还没有插入过任何内容。每次尝试都会在这里留下一行。',
    bySite: '按网站和编辑器',
    latest: '最近记录',
    columns: { where: '网站和编辑器', inserted: '已插入', way: '常用方式', ms: '中位用时', failure: '最近失败' }, // prettier-ignore
    rowColumns: { at: '时间', where: '网站和编辑器', door: '来自', outcome: '结果', ms: '用时' },
    count: (n, of) => `${n} / ${of} 次`,
    ms: (n) => `${n} 毫秒`,
    door: { panel: '面板', palette: '快捷窗口', menu: '菜单', shortcut: '快捷短语' },
    outcome: {
      inserted: '已插入',
      moved: '光标已移开',
      'too-long': '超出输入框字数',
      unchanged: '输入框未接受',
      changed: '输入框内容有变动',
      gone: '页面已变化',
      'no-answer': '没有回应',
    },
    withSites: '包含网站名称',
    withSitesHint: '否则每个网站只用一个字母代表。',
    export: '保存问题报告',
    clear: '清空记录',
  },
  draftWords: {
    text: '草稿检查会指出将要发出的文字中的这些措辞；前面有“不”“无法”等否定词时除外。',
    blame: '指责的措辞',
    promise: '承诺的措辞',
    langs: { en: '英文', 'zh-CN': '中文' },
    add: (list) => `添加到：${list}`,
    addGo: '添加',
    remove: (word) => `移除“${word}”`,
    none: '没有词语，检查时不会查找。',
    restore: (n) => `恢复移除的 ${n} 个词语`,
  },
};
