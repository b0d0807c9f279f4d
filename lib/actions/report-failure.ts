import { ExpectedError } from '@/lib/base/errors';
import { reportBug } from '@/lib/platform/report';

/** Sorts a caught error: an expected failure is the caller's to show, all else is a bug and is reported once. */
export function reportFailure(where: string, error: unknown): void {
  if (!(error instanceof ExpectedError)) reportBug(where, error);
}
