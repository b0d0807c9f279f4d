import type { StudioText } from '@/components/i18n/text';

/** What the places of the studio are called. */
export const places: Pick<StudioText, 'settings'> = {
  settings: {
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
      team: '团队资料库',
      issues: '已知问题',
      imports: '导入与导出',
      'draft-check': '草稿检查',
      insertions: '插入记录',
      data: '您的数据',
    },
  },
};
