/** Jodit: asks in a dialog of its own what to do with pasted HTML, and inserts nothing meanwhile. */
import { giveFamily } from '@/lib/insert/family';

export default { main: () => giveFamily('jodit', { order: () => ['insertHtml'] }) };
