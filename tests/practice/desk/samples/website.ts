import type { Sample } from './sample.ts';

/** Web tickets: a dispute and refund, in English. */
export const websiteSample: Sample = {
  channel: 'website',
  lang: 'en',
  issue: 'Dispute and refund',
  ticketPrefix: 'WEB',
  agent: 'Support',
  customersById: {
    '4211': {
      name: 'Hannah Ellery',
      contact: 'hannah.ellery@example.com',
      amount: '148.90 EUR',
      about: 'Northbay Outdoor',
    },
    '4218': {
      name: 'Marcus Oyelaran',
      contact: 'm.oyelaran@example.com',
      amount: '62.00 GBP',
      about: 'Pixel & Paper',
    },
    '4224': {
      name: 'Sofia Lindqvist',
      contact: 'sofia.l@example.com',
      amount: '1,120.00 SEK',
      about: 'Hemvärme Direkt',
    },
    '4230': {
      name: "Connor O'Brien",
      contact: 'connor.obrien@example.com',
      amount: '39.99 EUR',
      about: 'Tuneshed',
    },
  },
  write: ({ name, amount, about }) => ({
    subject: `Ordered from ${about}, nothing arrived, I want my money back`,
    facts: [
      ['Requester', name],
      ['Form', 'Dispute or refund'],
      ['Merchant', about],
      ['Amount', amount],
      ['Priority', 'Normal'],
      ['Language', 'English'],
    ],
    messages: [
      { from: 'event', at: 'Mon 09:12', text: 'Request received through the official website' },
      {
        from: 'customer',
        at: 'Mon 09:12',
        text: `Hello,\n\nOn 3 November I paid ${amount} to ${about}. They promised delivery within five working days. It is now well past that and nothing has come. The tracking page still says "label created".\n\nI would like the payment refunded. What do you need from me?`,
      },
      {
        from: 'agent',
        at: 'Mon 14:40',
        text: `Hi ${name.split(' ')[0]},\n\nI'm sorry your order hasn't arrived. Have you already been in touch with the merchant about it, and did they answer?`,
      },
      {
        from: 'customer',
        at: 'Today 08:27',
        text: 'I wrote to them twice, on the 12th and the 17th. The first time they said "please be patient", the second time there was no answer at all. I have screenshots of both, and the order confirmation as a PDF.\n\nThe transaction ID in my account is TX-7Q4M-2209.',
      },
    ],
  }),
};
