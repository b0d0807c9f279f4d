import type { Sample } from './sample.ts';

/** Email: an account that is locked, in Chinese. */
export const emailSample: Sample = {
  channel: 'email',
  lang: 'zh-CN',
  issue: 'Account locked',
  ticketPrefix: 'MAIL',
  agent: '客服中心',
  customersById: {
    '4305': { name: '林晓雯', contact: 'lin.xiaowen@example.com', amount: '¥860.00', about: '杭州' },
    '4311': { name: '陈志远', contact: 'chen.zhiyuan@example.com', amount: '¥1,250.00', about: '成都' },
    '4317': { name: '吴佩珊', contact: 'wu.peishan@example.com', amount: '¥320.50', about: '厦门' },
    '4322': { name: '赵明哲', contact: 'zhao.mingzhe@example.com', amount: '¥5,400.00', about: '青岛' },
  },
  write: ({ name, amount, about }) => ({
    subject: `在${about}换手机后账户被锁定，请协助解锁`,
    facts: [
      ['客户', name],
      ['所在城市', about],
      ['分类', '账户访问'],
      ['状态', '待回复'],
      ['语言', '简体中文'],
    ],
    messages: [
      {
        from: 'customer',
        at: '昨天 16:48',
        text: `您好：\n\n我是${name}。昨天下午我在${about}用新手机登录账户，连续几次提示密码错误，之后页面显示“账户已被暂时锁定，请联系客服”。\n\n密码我确定没有记错。我今天要付一笔${amount}的货款，非常着急，麻烦尽快帮我解锁，谢谢！`,
      },
      {
        from: 'agent',
        at: '昨天 17:20',
        text: `${name}您好：\n\n账户无法登录给您添麻烦了，我们已收到您的邮件，正在查看。请问锁定之前，您是否发现不认识的登录记录或付款？`,
      },
      {
        from: 'customer',
        at: '今天 09:05',
        text: '没有发现不认识的登录，付款记录我现在也看不到。\n\n还是同样的提示，换了浏览器也一样。请问需要我提供哪些信息来确认身份？',
      },
    ],
  }),
};
