import { write, type Desk } from './desk';

/** Takes an incident down here. One of a pack stays down until its pack says something else of it. */
export async function clearIncident(desk: Desk, id: string): Promise<void> {
  const { incidents } = desk.db;
  await write(() => incidents.update(id, { clearedAt: desk.now() }));
}
