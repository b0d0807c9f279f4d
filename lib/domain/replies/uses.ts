import type { Reply } from '@/lib/domain/guides/playbook';
import { namesIn } from '@/lib/domain/template/body-faults';
import { bodiesOf } from './variants';

/** The placeholders that the bodies of a reply name, each once. */
export const namesOfReply = (reply: Reply): string[] => [...new Set(bodiesOf(reply).flatMap(namesIn))];
