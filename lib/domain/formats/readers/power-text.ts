import { isObject } from '@/lib/domain/formats/shapes';
import { powerTextTokens } from '@/lib/domain/formats/tokens/pro-keys';
import { jsonOf, type Reader } from './reader';

/** Auto Text Expander and PowerText: one object, its keys the shortcuts. */
export const powerText: Reader = {
  id: 'power-text',
  fits: (opened) => {
    const data = jsonOf(opened);
    const values = isObject(data) ? Object.values(data) : [];
    return (
      values.length > 0 && values.filter((value) => typeof value === 'string').length * 2 > values.length
    );
  },
  read: (opened, job) => {
    const data = jsonOf(opened);
    for (const [shortcut, text] of Object.entries(isObject(data) ? data : {})) {
      if (typeof text !== 'string') job.refuse({}, 'not-an-entry', shortcut);
      else job.add({ at: {}, shortcut, body: { kind: 'plain', text } }, powerTextTokens);
    }
  },
};
