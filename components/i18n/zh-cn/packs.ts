import type { StudioText } from '@/components/i18n/text';

/** Words of packs: what an import would do, why it may not, and what an address answered. */
export const packs: Pick<StudioText, 'packs'> = {
  packs: {
    summary: (fresh, changed, gone, same) =>
      `新增 ${fresh} 项，更改 ${changed} 项，资料包中已移除 ${gone} 项，相同 ${same} 项`,
    idle: '资料库与资料包一致，无需任何操作。',
    links: (n) => `有 ${n} 个链接是新增或更改的，请逐一查看后再继续。`,
    older: (file, here) => `文件是第 ${file} 版，当前已是第 ${here} 版。导入会退回较旧的版本。`,
    refused: (n) => `文件因 ${n} 个问题未被接受，没有保存其中任何内容。请在源头修正后重新载入。`,
    reason: (line, path, reason) =>
      line === undefined ? `${path}：${reason}` : `第 ${line} 行，${path}：${reason}`,
    stale: '查看之后资料库又有变化。请重新查看将发生的更改，再作决定。',
    done: '已导入，资料库已按您的选择更新。',
    raised: (names) => `以下流程发布后其回复有过修改，在文件中记为新版本：${names}`,
    unreadable: {
      'too-large': '文件超过 10 MB，未读取。请改为导出部分资料。',
      encoding: '文件不是 UTF-8 或 UTF-16 文本。请另存为 UTF-8 后重新载入。',
    },
    state: {
      new: '新增',
      changed: '已更改',
      same: '相同',
      gone: '资料包中已移除',
      refused: '未被接受',
    },
    why: {
      'edited-here': '您修改过，资料包没有变化。',
      'both-edited': '您和资料包都修改过。您的版本会保留为自己的副本。',
      'deleted-here': '您已将它删除。',
      'other-pack': '其他资料包或您自己的资料中已有同名内容。',
      gated: '您的版本需通过核验才能使用，对方的没有这项限制，因此不能替换。',
      'shortcut-taken': '已有其他回复使用这个快捷短语。',
      published: '这个版本已经发布，内容不同。如需更改，请使用新的版本号。',
    },
    choice: { mine: '保留我的', theirs: '采用对方的', both: '两者都保留' },
    address: {
      'no-address': '这不是网址。请输入以 https:// 开头的完整网址。',
      'not-https': '只访问 https 网址。请输入以 https:// 开头的网址。',
      'has-password': '网址中含有用户名或密码，请去掉后再输入。',
      'not-allowed': '浏览器未获准访问该网站。请重新添加网址并允许访问。',
    },
    outcome: {
      new: '有新版本等待处理。请查看更改内容，再决定是否采用。',
      same: '没有新内容。',
      'not-allowed': '缺少该网站的访问权限。请重新添加网址并允许访问。',
      unreachable: '无法连接该网址，一小时内会再次尝试。',
      timeout: '该网址响应超时，一小时内会再次尝试。',
      redirected: '该网址会跳转到其他网址。请输入资料包的实际网址。',
      'not-a-pack': '该网址返回的是网页，不是资料包。请确认访问时无需登录。',
      'too-large': '返回的内容超过 10 MB，未读取。请联系资料包的维护者。',
      encoding: '返回的内容不是 UTF-8 或 UTF-16 文本。请联系资料包的维护者。',
    },
    status: (n) => `该网址返回错误 ${n}，一小时内会再次尝试。`,
    untouched: '资料库保持不变。',
    source: {
      own: '由您设置',
      pack: (title) => `由资料包“${title}”提供`,
      managed: '由组织统一设置',
    },
  },
};
