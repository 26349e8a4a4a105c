import { rmSync } from 'node:fs';

/** Removes the database of the walk; its server has been told to stop by then. */
export default function cleanUp(): void {
  const map = process.env.NAAST_E2E_DATA;
  if (map) rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
}
