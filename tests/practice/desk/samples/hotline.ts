import type { Sample } from './sample.ts';

/** The hotline: technical support on a running call, in English. */
export const hotlineSample: Sample = {
  channel: 'hotline',
  lang: 'en',
  issue: 'Technical support',
  ticketPrefix: 'CALL',
  agent: 'You',
  // Numbers out of Ofcom's range for drama, so that none of them belongs to anybody.
  customersById: {
    '4690': {
      name: 'George Whitfield',
      contact: '+44 20 7946 0127',
      amount: '£85.00',
      about: 'Pixel 8, Android 16',
    },
    '4693': {
      name: 'Amara Nwosu',
      contact: '+44 20 7946 0344',
      amount: '£12.40',
      about: 'iPhone 15, iOS 19',
    },
    '4696': {
      name: 'Helen Prior',
      contact: '+44 20 7946 0581',
      amount: '£310.00',
      about: 'Windows 11, Edge',
    },
    '4698': {
      name: 'Ravi Menon',
      contact: '+44 20 7946 0902',
      amount: '£47.25',
      about: 'Galaxy A55, Android 15',
    },
  },
  write: ({ name, contact, about, amount }) => ({
    subject: `${about.split(',')[0]}: closes on the payment page`,
    facts: [
      ['Number', contact],
      ['Caller', name],
      ['Queue', 'Technical support'],
      ['Device on record', about],
      ['Calls this month', '2'],
      ['Language', 'English'],
    ],
    messages: [
      { from: 'event', at: '00:00', text: 'Call answered' },
      {
        from: 'customer',
        at: '00:06',
        text: 'Hello, yes. Your app keeps closing on me, every time I open the payment page.',
      },
      {
        from: 'agent',
        at: '00:15',
        text: "I'm sorry about that. When did it start, and which phone or computer is it?",
      },
      {
        from: 'customer',
        at: '00:24',
        text: `It is the ${about.split(',')[0]}. It started after the update on Sunday, I think.`,
      },
      { from: 'agent', at: '00:41', text: 'Was a payment in progress when it closed?' },
      {
        from: 'customer',
        at: '00:49',
        text: `I was about to pay ${amount}, but I never got as far as the button.`,
      },
      {
        from: 'customer',
        at: '01:05',
        text: 'I have restarted it twice. I have not reinstalled anything, is that safe?',
      },
    ],
  }),
};
