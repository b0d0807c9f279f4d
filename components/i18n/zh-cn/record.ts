import type { StepResult, Via } from '@/lib/domain/guides/run';
import type { Text } from '@/components/i18n/text';

const via: Record<Via, string> = { inserted: '已插入', copied: '已复制', 'read aloud': '已口述' };
const results: Record<StepResult, string> = { pass: '通过', fail: '未通过', skip: '跳过' };

/** Words of notes and the record. */
export const record: Pick<Text, 'note' | 'record'> = {
  note: {
    label: '备注',
    placeholder: '添加备注…',
    save: '保存备注',
    draft: '已存为草稿',
    draftFailed: '草稿未能保存。您输入的内容仍在这里，请另行保存。',
  },
  record: {
    title: '此工单的记录',
    gone: '（已清除）',
    summary: '小结',
    opened: '工单已建立',
    started: (playbook) => `启动流程：${playbook}`,
    status: (status) => `状态：${status}`,
    details: '工单信息已更改',
    address: '改为对应另一页面',
    promise: (when) => `承诺时间：${when}`,
    sent: (how, title, place) => [`${via[how]}：${title}`, place].filter(Boolean).join(' · '),
    call: (what, minutes) =>
      ({
        begin: '通话开始',
        hold: minutes === undefined ? '等待中' : `等待中，承诺 ${minutes} 分钟`,
        back: '等待结束',
        end: '通话结束',
      })[what],
    wrapped: (outcome) => `已关闭：${outcome}`,
    closed: (outcome) => `流程已关闭：${outcome}`,
    result: (step, result) => `${step}：${results[result]}`,
    undo: (step) => `${step}：已撤销`,
    captured: (field) => `已记录：${field}`,
    purged: (field) => `到期清除：${field}`,
    override: '手动打开了一项软性核验',
    due: (step, when) => `${step}：到期 ${when}`,
    channel: (channel) => `转到${channel}；已通过的核验重置`,
    escalate: (team) => `转交${team}`,
    moved: (version) => `流程升级到第 ${version} 版`,
  },
};
