import type { Via } from '@/lib/domain/guides/run';
import type { Text } from '@/components/i18n/text';

const via: Record<Via, string> = { inserted: '已插入', copied: '已复制', 'read aloud': '已口述' };
const reasons: Record<string, string> = {
  moved: '光标已不在原来的输入框中',
  'too-long': '文字超出此输入框的长度，请点击“编辑”缩短',
  unchanged: '输入框没有接受这段文字',
  changed: '输入框内容有变动，请先查看再继续',
  gone: '页面在此期间已变化',
  late: '页面响应过晚，文本未放入',
  'no-answer': '页面没有响应，请先查看输入框再继续',
};

/** Words of finding and sending. */
export const replies: Pick<Text, 'replies' | 'ask' | 'send' | 'target' | 'refusal' | 'asked' | 'guard'> = {
  replies: {
    search: '查找回复',
    list: '回复',
    locked: '已锁定',
    filters: '只显示',
    favourite: '收藏',
    favourites: '收藏',
    recents: '最近',
    only: { favourites: '只看收藏', recents: '只看最近插入的' },
    anyType: '全部问题类型',
    general: '通用回复',
    tag: '标签',
    anyTag: '全部标签',
    noneHere: '没有符合这些筛选条件的回复，请取消其中一项。',
    none: (query) => `没有符合“${query}”的回复。可减少关键词再试。`,
  },
  ask: {
    nothing: (label) => `${label}：没有可填的内容。`,
    field: (label) => `尚无“${label}”。请在引导的相应步骤中填写。`,
    past: '这个时间已经过去。',
  },
  send: {
    title: '发出前请核对',
    original: '恢复原文',
    missingTitle: '请客户补充信息',
    delayTitle: '需要更多时间',
    insert: '插入',
    copy: '复制',
    edit: '编辑',
    edited: '将要插入的文字',
    sourceHint: '**粗体** *斜体* - 列表 [文字](https://…)。下方为显示效果。',
    done: (how, place) => (place ? `${via[how]} · ${place}` : via[how]),
    notRecorded: '已进入页面，但未能写入记录。请手动记下。',
    noSuchReply: '资料库中没有相应的回复。',
  },
  target: {
    goesTo: '插入到：',
    boxes: '页面中的输入框',
    next: '下一个输入框',
    internal: '内部备注',
    kind: { textarea: '文本框', input: '单行输入框', plain: '纯文本编辑器', rich: '编辑器' },
    other: (address) => `当前页面不是此工单的会话（${address}）。`,
    none: {
      none: '光标不在任何输入框中。请在页面中点击输入框。',
      several: '此页面有多个输入框。请选择一个，或在页面中点击它。',
      'no-answer': '页面暂时没有响应。',
      unfit: '光标所在的输入框不用于回复。',
      blocked: '光标在扩展尚未获准进入的框架中。',
      'no-access': '尚无此页面的权限：请点击 Deskside 图标或按一次快捷键。',
      'no-page': '没有打开的页面。',
    },
  },
  refusal: {
    locked: (needs) => (needs === '' ? '已锁定。' : `已锁定。还缺：${needs}`),
    otherMatter: '不适用于此工单：该回复属于其他渠道或问题类型，或不符合使用条件。',
    unfilled: '还有内容未填。未填完的内容不会发出。',
    fault: {
      card: '文字中有银行卡号，绝不会发出，请删除。',
      code: '文字中有安全码或验证码，请删除。',
      leftover: '文字中有未填的占位符。',
      personal: '文字中出现了未加掩码的个人信息，请使用掩码形式。',
    },
    links: (links) => `不在官方名单中：${links.join('、')}`,
    linksOk: '我已核对，插入',
    otherPage: (address, here) =>
      `${address === undefined ? '此工单尚未对应任何页面。' : `此工单对应的会话是 ${address}。`}${here ? `当前页面是 ${here}。` : '当前页面是另一个。'}没有插入任何内容。`,
    goThere: '转到该会话',
    linkHere: '当前页面就是该会话',
    oneLine: '光标在单行输入框中，换行会变成空格。',
    oneLineOk: '仍然插入',
    blocked: (origin) => `输入框位于 ${origin} 的框架中。没有插入，也没有使用其他输入框。`,
    allow: (origin) => `允许 ${origin}`,
    noAccess: 'Deskside 尚无当前页面的权限。请点击工具栏图标或按一次快捷键，然后再插入。',
    hint: '向浏览器申请',
    otherBox: (now) =>
      `先前显示的输入框已不在，或光标已移开，未插入任何内容。${now === undefined ? '请在页面中点击输入框' : now === '' ? '请查看下方显示的输入框' : `现在会插入到“${now}”，请确认该输入框`}，然后再次插入。`,
    unfit: {
      password: '光标在密码框中。那里绝不会插入任何内容。',
      search: '光标在搜索框中。请点击回复输入框。',
      'read-only': '光标所在的输入框不可编辑。',
    },
    notInserted: (reason, detail) => `未插入：${reasons[reason] ?? reason}${detail ? `（${detail}）` : ''}。`,
    plain: {
      'not-in-language': '此回复没有该语言的文字。请切换语言或选择其他回复。',
      'no-page': '没有打开的页面。',
      several: '此页面有多个输入框，光标不在其中任何一个。请先选择一个，然后再插入。',
      'no-answer': '页面两秒内没有响应，未插入任何内容。请等页面恢复后再试，或复制文本。',
      'no-box': '光标不在任何输入框中。请在页面中点击输入框，然后再插入。',
      'not-copied': '浏览器不允许写入剪贴板。请点击面板后再试。',
    },
  },
  asked: {
    title: '在页面中请求的回复',
    elsewhere: '在另一页面中请求的回复未插入。请打开那个会话，再从这里插入。',
    startFirst: (title) => `未插入：此会话没有处理中的工单。请先新建工单，再插入“${title}”。`,
  },
  guard: {
    cardMasked: '已对银行卡号加掩码，仅保留后四位。',
    codeDropped: '已去除安全码或验证码。',
    refused: '看起来是卡号或验证码，绝不会发出。',
  },
};
