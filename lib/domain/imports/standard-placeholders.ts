/** The placeholders that tokens of other tools become, for a library that declares them nowhere. */
import type { Placeholder } from '@/lib/domain/guides/playbook';

const from = (source: Placeholder['source'], en: string, zh: string): Placeholder => ({
  source,
  label: { en, 'zh-CN': zh },
});

export const standardPlaceholders: Record<string, Placeholder> = {
  customer_name: from('case', 'Customer name', '客户称呼'),
  case_ref: from('case', 'Case reference', '工单编号'),
  agent_name: from('settings', 'Agent display name', '客服显示名'),
  company_name: from('settings', 'Company name', '公司名称'),
};
