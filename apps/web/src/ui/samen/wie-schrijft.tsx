import { useSyncExternalStore } from 'react';
import { onSchrijvers, readSchrijvers } from '#web/lib/samen/schrijvers.ts';
import './samen.css';

/** At a block of the canvas: who else types here now. */
export function WieSchrijft({ blok }: { blok: number }) {
  const zin = useSyncExternalStore(onSchrijvers, readSchrijvers)[blok];
  return zin ? <span className="naast-samen__hier">{zin}</span> : null;
}
