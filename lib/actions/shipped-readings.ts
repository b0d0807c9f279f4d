import { openReadings, type Readings, type ReadingsFile } from '@/lib/domain/search/readings';
import { readShipped } from '@/lib/platform/surfaces';

let reading: Promise<Readings> | undefined;

/** How Chinese characters are read: a file of the extension, in no script, read once where replies are saved. */
export const shippedReadings = (): Promise<Readings> =>
  (reading ??= readShipped('readings.json').then(
    (file) => openReadings(file as ReadingsFile),
    (error: unknown) => {
      reading = undefined; // the next save tries again
      throw error;
    },
  ));
