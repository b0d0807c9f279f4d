/** Walks over an XML text without ever building a tree of it; nothing in it is resolved, loaded or run. */
import { Parser } from 'htmlparser2';
import { decodeCharacters } from './characters';
import { LIMITS } from './limits';
import { RefusedFile } from './refused-file';

/** What is met on the way; `text` is all the text before the next tag. Attributes are as written. */
export interface Steps {
  open: (name: string, attributes: Record<string, string>) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** Calls the steps in the order of the text. A file nested beyond what any tool writes is refused. */
export function walkXml(xml: string, { open, close, text }: Steps): void {
  let [depth, waiting, isRaw] = [0, '', false];
  const tell = () => {
    if (waiting !== '') text?.(decodeCharacters(waiting, true));
    waiting = '';
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        tell();
        if (++depth > LIMITS.nesting) throw new RefusedFile('nested-too-deep');
        open(bare(name), attributes);
      },
      onclosetag: (name) => {
        tell();
        depth--;
        close(bare(name));
      },
      ontext: (piece) => (waiting += isRaw ? piece.replaceAll('&', '&amp;') : piece),
      oncdatastart: () => (isRaw = true),
      oncdataend: () => (isRaw = false),
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(xml);
  parser.end();
}
