import { stories, type Story } from '#e2e/stories.ts';
import type { Channel } from './desk/samples/sample.ts';
import { sampleOf } from './desk/samples/find-conversation.ts';

/** One conversation of the tour: the desk it is on, and the story that is played there. */
export interface Stop {
  desk: Channel;
  story: Story;
}

/** A story on a conversation that is about the same matter, with the customer who stands on the page. */
function stopAt(desk: Channel, id: string, title: string, query = ''): Stop {
  const found = stories.find((one) => one.title === title);
  const name = sampleOf(desk).customersById[id]?.name;
  if (!found || name === undefined) throw new Error(`There is no “${title}”, or nobody at ${desk}/${id}.`);
  const { frame: _frame, ...story } = found;
  const says = found.reply.says.map((piece) => piece.replaceAll(found.name ?? '', name));
  return { desk, story: { ...story, name, page: `/${desk}/${id}${query}`, reply: { ...found.reply, says } } };
}

/** Each desk once, each issue type once, three in English and two in Chinese. */
export const stops: readonly Stop[] = [
  stopAt('website', '4211', 'dispute, English, on the website'),
  stopAt('email', '4305', 'account locked, Chinese, by email'),
  stopAt('chat', '4412', 'payment failed, English, in chat'),
  stopAt('social', '4533', 'country limits, Chinese, in social messages'),
  // A call has no compose box of its own; this one can send the caller a text message.
  stopAt('hotline', '4690', 'technical support, English, on the hotline', '?box=textarea'),
];
