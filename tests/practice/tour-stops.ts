import { stories, type Story } from '#e2e/stories.ts';

/** One conversation of the tour: the desk it is on, and the story that is played there. */
export interface Stop {
  desk: 'website' | 'email' | 'chat' | 'social' | 'hotline';
  story: Story;
}

function find(title: string): Story {
  const story = stories.find((one) => one.title === title);
  if (!story) throw new Error(`There is no story “${title}”.`);
  return story;
}

// The test gives this customer a name that would break a template; a tour is no place for that.
const { frame: _, ...payment } = find('payment failed, English, in chat');

/** Each desk once, each issue type once, three in English and two in Chinese. */
export const stops: readonly Stop[] = [
  { desk: 'website', story: find('dispute, English, on the website') },
  { desk: 'email', story: find('account locked, Chinese, by email') },
  { desk: 'chat', story: { ...payment, page: '/chat/4412', name: 'Joe' } },
  { desk: 'social', story: find('technical support, Chinese, in social messages') },
  { desk: 'hotline', story: find('country limits, English, on the hotline') },
];
