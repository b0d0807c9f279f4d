import { chatSample } from './chat.ts';
import { emailSample } from './email.ts';
import { hotlineSample } from './hotline.ts';
import type { Channel, Conversation, Customer, Sample } from './sample.ts';
import { socialSample } from './social.ts';
import { websiteSample } from './website.ts';

/** The five channels in the order the inbox shows them. */
export const samples: Sample[] = [websiteSample, emailSample, chatSample, socialSample, hotlineSample];

/** The sample of that channel, if a word from an address names one. */
export function findSample(channel: string): Sample | undefined {
  return samples.find((sample) => sample.channel === channel);
}

/** The sample of a channel that is known to exist. */
export function sampleOf(channel: Channel): Sample {
  const sample = findSample(channel);
  if (!sample) throw new Error(`The practice desk has no channel ${channel}.`);
  return sample;
}

function joinNames(first: string, last: string): string {
  const [given] = first.split(' ');
  const family = last.split(' ')[1];
  return family === undefined ? first.slice(0, 1) + last.slice(1) : `${given} ${family}`;
}

// An id nobody wrote a customer for gets one made of two, so that any number of conversations differ.
function inventCustomer(sample: Sample, id: string): Customer {
  const customers = Object.values(sample.customersById);
  const sum = [...id].reduce((total, letter) => total * 7 + letter.charCodeAt(0), 0);
  const first = sum % customers.length;
  const one = customers[first];
  const other = customers[(first + 1 + (sum % (customers.length - 1))) % customers.length];
  if (!one || !other) throw new Error(`The practice desk has no customers on ${sample.channel}.`);
  return {
    name: joinNames(one.name, other.name),
    contact: one.contact.replace(/^[^@]+(?=@example)/, `customer.${id}`),
    amount: other.amount,
    about: one.about,
  };
}

/** The conversation with that id; an id nobody wrote gives the same desk with a slightly different customer. */
export function findConversation(sample: Sample, id: string): Conversation {
  const customer = sample.customersById[id] ?? inventCustomer(sample, id);
  return { id, ticket: `${sample.ticketPrefix}-${id}`, customer, ...sample.write(customer) };
}

/** The conversations a desk lists at its left. */
export function listConversations(sample: Sample): Conversation[] {
  return Object.keys(sample.customersById).map((id) => findConversation(sample, id));
}
