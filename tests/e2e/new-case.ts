/** The cases that tests start. */

export interface NewCase {
  channel: 'web' | 'email' | 'chat' | 'social' | 'phone';
  playbook: string;
  lang: 'en' | 'zh-CN';
  tone: 'friendly' | 'formal';
  name?: string;
  reference?: string;
}

/** A chat with Ana, who cannot get into her account. */
export const ANA: NewCase = {
  channel: 'chat',
  playbook: 'account-locked',
  lang: 'en',
  tone: 'formal',
  name: 'Ana',
};
