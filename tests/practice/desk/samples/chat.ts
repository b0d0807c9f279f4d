import type { Sample } from './sample.ts';

/** Live chat: a payment that failed, in short English messages. */
export const chatSample: Sample = {
  channel: 'chat',
  lang: 'en',
  issue: 'Payment failed',
  ticketPrefix: 'CHAT',
  agent: 'You',
  customersById: {
    '4412': {
      name: 'Priya Raman',
      contact: 'Visitor on the payment page',
      amount: '$240.00',
      about: 'my landlord',
    },
    '4413': { name: 'Tom Becker', contact: 'Visitor on the home page', amount: '$75.50', about: 'the gym' },
    '4416': { name: 'Aisha Khan', contact: 'Visitor in the app', amount: '$1,900.00', about: 'a supplier' },
    '4419': {
      name: 'Diego Fuentes',
      contact: 'Visitor on the help page',
      amount: '$18.20',
      about: 'my brother',
    },
  },
  write: ({ amount, about, contact }) => ({
    subject: `Payment for ${about} failed, ${amount} is gone`,
    facts: [
      ['Where', contact],
      ['Waiting', '1 min'],
      ['Topic', 'Payment failed'],
      ['Amount', amount],
    ],
    messages: [
      { from: 'event', at: '10:31', text: 'The chat has started' },
      { from: 'customer', at: '10:31', text: 'hi, I need help with a payment' },
      { from: 'agent', at: '10:32', text: 'Hello! Of course. What do you see on the screen?' },
      { from: 'customer', at: '10:32', text: 'it says "payment failed, try again later"' },
      { from: 'customer', at: '10:32', text: `but ${amount} was taken from my bank??` },
      { from: 'customer', at: '10:33', text: `it was for ${about} and it's due today` },
      { from: 'agent', at: '10:33', text: 'I understand. Did you try it once or several times?' },
      { from: 'customer', at: '10:34', text: 'once so far. should I just try again?' },
      { from: 'customer', at: '10:34', text: 'do you need my card number? it is 4111 1111 1111 1111' },
    ],
  }),
};
