/**
 * The words that the 10,000 replies of the benchmark are named by, and how they are typed. Every pinyin was written by
 * hand, syllable by syllable; none comes from what makes the keys.
 */
export interface Phrase {
  zh: string;
  pinyin: readonly string[]; // by syllable
  en: string;
}

const read = (lines: string): Phrase[] =>
  lines.trim().split('\n').map((line) => {
    const [zh = '', pinyin = '', en = ''] = line.trim().split('|');
    return { zh, pinyin: pinyin.split(' '), en };
  }); // prettier-ignore

/** What a reply is about. */
export const SUBJECTS = read(`
账户|zhang hu|account
密码|mi ma|password
验证码|yan zheng ma|verification code
银行卡|yin hang ka|bank card
信用卡|xin yong ka|credit card
钱包|qian bao|wallet
余额|yu e|balance
充值|chong zhi|top-up
提现|ti xian|withdrawal
转账|zhuan zhang|transfer
汇款|hui kuan|remittance
退款|tui kuan|refund
付款|fu kuan|payment
收款|shou kuan|incoming payment
订单|ding dan|order
发票|fa piao|invoice
收据|shou ju|receipt
手续费|shou xu fei|fee
汇率|hui lü|exchange rate
限额|xian e|limit
优惠券|you hui quan|coupon
积分|ji fen|points
会员|hui yuan|membership
订阅|ding yue|subscription
自动续费|zi dong xu fei|automatic renewal
身份认证|shen fen ren zheng|identity check
护照|hu zhao|passport
驾照|jia zhao|driving licence
地址证明|di zhi zheng ming|proof of address
手机号|shou ji hao|mobile number
邮箱|you xiang|mailbox
头像|tou xiang|profile picture
昵称|ni cheng|nickname
设备|she bei|device
浏览器|liu lan qi|browser
应用程序|ying yong cheng xu|application
短信|duan xin|text message
推送通知|tui song tong zhi|push notification
二维码|er wei ma|scan code
指纹|zhi wen|fingerprint
人脸识别|ren lian shi bie|face recognition
商户|shang hu|merchant
店铺|dian pu|shop
包裹|bao guo|parcel
快递|kuai di|courier
物流|wu liu|logistics
仓库|cang ku|warehouse
关税|guan shui|customs duty
保险|bao xian|insurance
理赔|li pei|claim
贷款|dai kuan|loan
分期|fen qi|instalments
账单|zhang dan|bill
对账单|dui zhang dan|statement
流水|liu shui|ledger
合同|he tong|contract
协议|xie yi|agreement
隐私|yin si|privacy
投诉|tou su|complaint
争议|zheng yi|dispute
仲裁|zhong cai|arbitration
客服|ke fu|support desk
热线|re xian|hotline
工单|gong dan|ticket
预约|yu yue|appointment
门票|men piao|admission
机票|ji piao|flight
酒店|jiu dian|hotel
行李|xing li|luggage
座位|zuo wei|seat
签证|qian zheng|visa
课程|ke cheng|course
证书|zheng shu|certificate
考试|kao shi|exam
奖学金|jiang xue jin|scholarship
工资|gong zi|salary
个人所得税|ge ren suo de shui|income tax
养老金|yang lao jin|pension
医疗|yi liao|medical care
药品|yao pin|medicine
挂号|gua hao|registration desk
电费|dian fei|electricity bill
水费|shui fei|water bill
宽带|kuan dai|broadband
流量|liu liang|mobile data
套餐|tao can|tariff
话费|hua fei|phone credit
礼品卡|li pin ka|gift card
红包|hong bao|lucky money
抽奖|chou jiang|prize draw
活动|huo dong|campaign
推荐人|tui jian ren|referrer
代理商|dai li shang|reseller
接口|jie kou|interface
密钥|mi yao|secret key
服务器|fu wu qi|server
数据导出|shu ju dao chu|data export
备份|bei fen|backup
日历|ri li|calendar
绿色通道|lü se tong dao|priority lane
`);

/** What is the matter with it. */
export const MATTERS = read(`
锁定|suo ding|locked
解锁|jie suo|unlocking
被盗|bei dao|stolen
遗失|yi shi|lost
过期|guo qi|expired
失败|shi bai|failed
延迟|yan chi|delayed
重复扣费|chong fu kou fei|charged twice
重置|chong zhi|reset
找回|zhao hui|recovery
更改|geng gai|change
注销|zhu xiao|closing
冻结|dong jie|frozen
解冻|jie dong|unfreezing
审核中|shen he zhong|under review
被拒绝|bei ju jue|declined
撤销|che xiao|reversal
取消|qu xiao|cancellation
丢失记录|diu shi ji lu|missing records
金额错误|jin e cuo wu|wrong amount
尚未到账|shang wei dao zhang|not arrived
无法打开|wu fa da kai|cannot be opened
无法登录|wu fa deng lu|sign-in impossible
无法使用|wu fa shi yong|not usable
地区限制|di qu xian zhi|regional restriction
需要材料|xu yao cai liao|documents needed
材料不清晰|cai liao bu qing xi|documents unreadable
处理时间|chu li shi jian|processing time
进度查询|jin du cha xun|progress
升级|sheng ji|upgrade
降级|jiang ji|downgrade
绑定|bang ding|linking
解绑|jie bang|unlinking
合并|he bing|merging
拆分|chai fen|splitting
补发|bu fa|sending again
补偿|bu chang|compensation
道歉|dao qian|apology
感谢反馈|gan xie fan kui|thanks for feedback
常见问题|chang jian wen ti|common questions
使用说明|shi yong shuo ming|how to use
安全提示|an quan ti shi|security advice
诈骗警告|zha pian jing gao|fraud warning
可疑活动|ke yi huo dong|suspicious activity
系统维护|xi tong wei hu|maintenance
故障通知|gu zhang tong zhi|outage notice
已恢复|yi hui fu|restored
转交专员|zhuan jiao zhuan yuan|handing over
需要等待|xu yao deng dai|waiting needed
超出上限|chao chu shang xian|above the maximum
低于下限|di yu xia xian|below the minimum
数量不足|shu liang bu zu|not enough
重新提交|chong xin ti jiao|submitting again
修改姓名|xiu gai xing ming|name correction
修改生日|xiu gai sheng ri|birthday correction
修改地址|xiu gai di zhi|address correction
语言设置|yu yan she zhi|language setting
时区设置|shi qu she zhi|time zone setting
声音提醒|sheng yin ti xing|sound alert
关闭提醒|guan bi ti xing|switching alerts off
开具证明|kai ju zheng ming|issuing proof
下载失败|xia zai shi bai|download failed
上传失败|shang chuan shi bai|upload failed
打印格式|da yin ge shi|print format
退回发件人|tui hui fa jian ren|returned to sender
送错地方|song cuo di fang|delivered elsewhere
外观损坏|wai guan sun huai|damaged
颜色不符|yan se bu fu|different colour
尺寸不符|chi cun bu fu|different size
换货|huan huo|exchange
保修|bao xiu|warranty
维修|wei xiu|repair
上门服务|shang men fu wu|home visit
自行领取|zi xing ling qu|self collection
代为领取|dai wei ling qu|collection by proxy
赠送他人|zeng song ta ren|giving away
转让|zhuan rang|assignment
继承|ji cheng|inheritance
未成年人|wei cheng nian ren|minors
老年人协助|lao nian ren xie zhu|help for seniors
企业用户|qi ye yong hu|business customers
学生优惠|xue sheng you hui|student discount
节假日安排|jie jia ri an pai|holiday hours
价格调整|jia ge tiao zheng|price change
条款更新|tiao kuan geng xin|new terms
同意授权|tong yi shou quan|consent
撤回授权|che hui shou quan|withdrawing consent
删除资料|shan chu zi liao|erasing data
导出资料|dao chu zi liao|copy of data
法律要求|fa lü yao qiu|legal request
警方协查|jing fang xie cha|police request
媒体询问|mei ti xun wen|press enquiry
合作意向|he zuo yi xiang|partnership
内部测试|nei bu ce shi|beta test
版本过低|ban ben guo di|outdated version
网络异常|wang luo yi chang|network trouble
缓存清理|huan cun qing li|clearing the cache
首次使用|shou ci shi yong|first steps
邀请好友|yao qing hao you|inviting friends
满意度调查|man yi du diao cha|satisfaction survey
`);
