/** A channel of the practice desk, as it stands in an address. */
export type Channel = 'website' | 'email' | 'chat' | 'social' | 'hotline';

/** One invented customer; `amount` and `about` make his or her conversation slightly different. */
export interface Customer {
  name: string;
  contact: string;
  amount: string;
  /** What the matter is about: a merchant, a town, a country, a device. */
  about: string;
}

/** One entry of a conversation; `event` is a line the desk itself wrote. */
export interface Message {
  from: 'customer' | 'agent' | 'event';
  at: string;
  text: string;
}

/** One conversation as a desk shows it. */
export interface Conversation {
  id: string;
  ticket: string;
  customer: Customer;
  subject: string;
  facts: [label: string, value: string][];
  messages: Message[];
}

/** One channel: its language, its customers by conversation id, and how their conversations read. */
export interface Sample {
  channel: Channel;
  lang: 'en' | 'zh-CN';
  issue: string;
  ticketPrefix: string;
  /** The first is the sample conversation itself. */
  customersById: Record<string, Customer>;
  agent: string;
  write(customer: Customer): Omit<Conversation, 'id' | 'ticket' | 'customer'>;
}
