import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import { getHuishouden } from '@naast/contract/huishoudens';
import { isOpen } from '@naast/domain/casussen';
import { useQueries } from '@tanstack/react-query';
import { keyOf, read, useGet } from '#web/lib/query.ts';

const huishoudenVraag = (id: string) => {
  const args = { params: { id } };
  return { queryKey: keyOf(getHuishouden, args), queryFn: () => read(getHuishouden, args) };
};
const canvasVraag = (id: string) => {
  const args = { params: { id } };
  return { queryKey: keyOf(getCanvas, args), queryFn: () => read(getCanvas, args) };
};

/**
 * The canvases of the other household a child lives in, as far as you may see those: the open casus there, else the
 * newest. Empty while they are read.
 */
export function useKindElders(huishoudenId: string, lidId: string): CanvasAntwoord[] {
  const { data } = useGet(getHuishouden, { params: { id: huishoudenId } });
  const elders = (data?.ookElders ?? []).filter((e) => e.lidId === lidId);
  const gezinnen = useQueries({ queries: elders.map(({ huishouden }) => huishoudenVraag(huishouden.id)) });
  const casussen = gezinnen.flatMap((gezin) => {
    const lijst = gezin.data?.casussen ?? [];
    return lijst.find(({ fase }) => isOpen(fase)) ?? lijst[0] ?? [];
  });
  const canvassen = useQueries({ queries: casussen.map(({ id }) => canvasVraag(id)) });
  return canvassen.flatMap((canvas) => canvas.data ?? []);
}
