import type { RefusalCode } from './foreign';

/** A file that turned out while it was read to be none that can be imported. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;
  readonly detail: string;
  constructor(code: RefusalCode, detail = '') {
    super(code);
    this.name = 'RefusedFile';
    this.code = code;
    this.detail = detail;
  }
}
