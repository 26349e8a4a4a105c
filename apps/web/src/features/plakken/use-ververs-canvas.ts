import { getCanvas } from '@naast/contract/canvas';
import { listPlakken } from '@naast/contract/canvas-plakken';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';

/** Reads the canvas and the list of pasted plans again. */
export function useVerversCanvas(casusId: string): () => Promise<void> {
  const client = useQueryClient();
  const params = { id: casusId };
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: keyOf(getCanvas, { params }) }),
      client.invalidateQueries({ queryKey: keyOf(listPlakken, { params }) }),
    ]);
  };
}
