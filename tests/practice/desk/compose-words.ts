import type { BoxKind } from './boxes/box-kinds.ts';
import type { Channel } from './samples/sample.ts';

/** The words around a channel's compose box, and the editor the desk has of its own. */
export interface ComposeWords {
  ownBox: BoxKind;
  label: string;
  placeholder: string;
  hint: string;
  send: string;
  doesEnterSend: boolean;
}

/** What each desk calls its compose box. */
export const composeWordsByChannel: Record<Channel, ComposeWords> = {
  website: {
    ownBox: 'textarea',
    label: 'Public reply',
    placeholder: 'Write to the customer…',
    hint: 'The customer sees this reply',
    send: 'Submit reply',
    doesEnterSend: false,
  },
  email: {
    ownBox: 'ckeditor',
    label: '邮件正文',
    placeholder: '请输入回复内容…',
    hint: '发送后同时保存到“已发送”',
    send: '发送',
    doesEnterSend: false,
  },
  chat: {
    ownBox: 'lexical',
    label: 'Message',
    placeholder: 'Type a message…',
    hint: 'Enter sends · Shift+Enter starts a new line',
    send: 'Send',
    doesEnterSend: true,
  },
  social: {
    ownBox: 'draft',
    label: '私信回复',
    placeholder: '回复私信…',
    hint: '以“官方客服”的身份回复',
    send: '发送私信',
    doesEnterSend: false,
  },
  hotline: {
    ownBox: 'none',
    label: 'Message to the caller',
    placeholder: 'Write a text message…',
    hint: 'Sent as a text message to the caller',
    send: 'Send text',
    doesEnterSend: false,
  },
};
