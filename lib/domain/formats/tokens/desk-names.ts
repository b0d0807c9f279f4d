/** Names that desks give their values, and ours for them; a star where theirs is only a part of the customer's name. */

type Names = Readonly<Record<string, string>>;

export const ZENDESK_NAMES: Names = {
  'ticket.requester.name': 'customer_name',
  'ticket.requester.first_name': 'customer_name*',
  'ticket.requester.last_name': 'customer_name*',
  'ticket.id': 'case_ref',
  'ticket.encoded_id': 'case_ref',
  'current_user.name': 'agent_name',
  'current_user.first_name': 'agent_name',
  'ticket.assignee.name': 'agent_name',
  'ticket.assignee.first_name': 'agent_name',
  'ticket.account': 'company_name',
  'ticket.brand.name': 'company_name',
};

export const CHATWOOT_NAMES: Names = {
  'contact.name': 'customer_name',
  'contact.first_name': 'customer_name*',
  'contact.last_name': 'customer_name*',
  'agent.name': 'agent_name',
  'agent.first_name': 'agent_name',
  'agent.last_name': 'agent_name',
  'conversation.id': 'case_ref',
  'conversation.display_id': 'case_ref',
  'account.name': 'company_name',
};

export const GORGIAS_NAMES: Names = {
  'ticket.customer.name': 'customer_name',
  'ticket.customer.firstname': 'customer_name*',
  'ticket.customer.lastname': 'customer_name*',
  'ticket.id': 'case_ref',
  'current_user.name': 'agent_name',
  'current_user.firstname': 'agent_name',
  'current_user.lastname': 'agent_name',
  'ticket.assignee_user.name': 'agent_name',
};

export const FRESHDESK_NAMES: Names = {
  'ticket.requester.name': 'customer_name',
  'ticket.requester.firstname': 'customer_name*',
  'ticket.requester.lastname': 'customer_name*',
  'ticket.id': 'case_ref',
  'ticket.agent.name': 'agent_name',
  helpdesk_name: 'company_name',
  'ticket.portal_name': 'company_name',
  'ticket.company.name': 'company_name',
};

export const INTERCOM_NAMES: Names = {
  'user.name': 'customer_name',
  'user.first_name': 'customer_name*',
  'user.last_name': 'customer_name*',
  name: 'customer_name',
  first_name: 'customer_name*',
  last_name: 'customer_name*',
  'author.name': 'agent_name',
  'author.first_name': 'agent_name',
  'teammate.name': 'agent_name',
  'teammate.first_name': 'agent_name',
  'conversation.id': 'case_ref',
  'app.name': 'company_name',
};

export const BRISKINE_NAMES: Names = {
  'to.name': 'customer_name',
  'to.first_name': 'customer_name*',
  'to.last_name': 'customer_name*',
  'from.name': 'agent_name',
  'from.first_name': 'agent_name',
  'from.last_name': 'agent_name',
};

export const ZAMMAD_NAMES: Names = {
  'ticket.customer.fullname': 'customer_name',
  'ticket.customer.firstname': 'customer_name*',
  'ticket.customer.lastname': 'customer_name*',
  'ticket.number': 'case_ref',
  'ticket.id': 'case_ref',
  'user.fullname': 'agent_name',
  'user.firstname': 'agent_name',
  'user.lastname': 'agent_name',
  'ticket.owner.fullname': 'agent_name',
  'ticket.owner.firstname': 'agent_name',
  'ticket.owner.lastname': 'agent_name',
  'config.product_name': 'company_name',
  'config.organization': 'company_name',
};

/** What people call our values when they name a field themselves. */
export const COMMON_NAMES: Names = {
  customer_name: 'customer_name',
  'customer name': 'customer_name',
  customername: 'customer_name',
  'client name': 'customer_name',
  client_name: 'customer_name',
  'first name': 'customer_name*',
  firstname: 'customer_name*',
  first_name: 'customer_name*',
  'last name': 'customer_name*',
  lastname: 'customer_name*',
  last_name: 'customer_name*',
  客户姓名: 'customer_name',
  客户名: 'customer_name',
  客户称呼: 'customer_name',
  客户: 'customer_name',
  姓名: 'customer_name',
  称呼: 'customer_name',
  买家昵称: 'customer_name',
  agent_name: 'agent_name',
  'agent name': 'agent_name',
  agentname: 'agent_name',
  客服: 'agent_name',
  客服姓名: 'agent_name',
  客服名: 'agent_name',
  客服昵称: 'agent_name',
  company_name: 'company_name',
  'company name': 'company_name',
  公司: 'company_name',
  公司名: 'company_name',
  公司名称: 'company_name',
  case_ref: 'case_ref',
  'case number': 'case_ref',
  'ticket number': 'case_ref',
  'ticket id': 'case_ref',
  ticket_id: 'case_ref',
  工单号: 'case_ref',
  工单编号: 'case_ref',
};
