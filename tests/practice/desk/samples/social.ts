import type { Sample } from './sample.ts';

/** Social media: what a country's rules allow, in Chinese. */
export const socialSample: Sample = {
  channel: 'social',
  lang: 'zh-CN',
  issue: 'Country limits',
  ticketPrefix: 'SOC',
  agent: '官方客服',
  customersById: {
    '4533': { name: '周雨桐', contact: '@yutong_in_penang', amount: '3,000 林吉特', about: '马来西亚' },
    '4537': { name: '黄子豪', contact: '@zihao_huang', amount: '20,000 泰铢', about: '泰国' },
    '4540': { name: '何思琪', contact: '@siqi_he', amount: '800 新元', about: '新加坡' },
    '4546': { name: '马俊杰', contact: '@junjie_ma', amount: '500 迪拉姆', about: '阿联酋' },
  },
  write: ({ amount, about }) => ({
    subject: `人在${about}，为什么提示“您所在地区暂不支持”？`,
    facts: [
      ['来源', '公开评论转私信'],
      ['主题', '国家或地区限制'],
      ['提到的国家', about],
      ['语言', '简体中文'],
    ],
    messages: [
      {
        from: 'event',
        at: '10月21日',
        text: `官方帖子：跨境收款功能已更新，欢迎体验。支持的国家和地区以官方网站公布为准。`,
      },
      {
        from: 'customer',
        at: '今天 11:02',
        text: `我上个月搬到${about}了，今天给家人转${amount}，一直提示“您所在地区暂不支持此服务”。官方不是说可以用吗？@官方客服`,
      },
      {
        from: 'agent',
        at: '今天 11:15',
        text: '您好，已收到您的留言，请您查看私信，我们在私信中继续为您处理。',
      },
      {
        from: 'customer',
        at: '今天 11:18',
        text: '收到。我的账户是在国内注册的，对方账户也在国内。\n是不是我换成国内的地址，或者开个VPN就可以用了？',
      },
      { from: 'customer', at: '今天 11:19', text: '还有，转账限额也和国家有关吗？想一次说清楚，谢谢🙏' },
    ],
  }),
};
