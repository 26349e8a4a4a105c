import type { ItemLijst } from '@naast/contract/canvas-items';
import {
  type Canvas,
  type CanvasGebruiker,
  type CanvasLid,
  type EigenWoorden,
  ordeblokken,
  orderBelemmeringen,
  orderItems,
  orderSituaties,
  type Tekstblok,
  tekstblokken,
} from '@naast/domain/canvas';
import { type ItemVan, itemSoorten } from './item-soorten.ts';
import { fillEigenWoorden } from './teksten.queries.ts';
import type { BewaardeRij } from './verleden.queries.ts';
import type { Rij } from './wijzigingen.queries.ts';

// A kept row is JSON of the database: its moments are text with an offset.
const toIso = (moment: unknown): string => new Date(String(moment)).toISOString();
const bijgehouden = (rij: Rij) => ({
  versie: rij.versie as number,
  gewijzigdOp: toIso(rij.gewijzigd_op),
  gewijzigdDoor: rij.gewijzigd_door as string,
});

// A row kept before a column existed does not have it.
const legeKolommen: Readonly<Record<string, unknown>> = { opgepakt: '' };

const rijenVan = (stand: readonly BewaardeRij[], soort: string): Rij[] =>
  stand.flatMap((rij) => (rij.soort === soort ? [rij.na] : []));

function buildItems<L extends ItemLijst>(stand: readonly BewaardeRij[], lijst: L): ItemVan<L>[] {
  const { tabel, kolommen, alleenLezen, koppeling } = itemSoorten[lijst];
  const belemmeringen = new Set(
    rijenVan(stand, 'belemmering').flatMap((b) => (b.verwijderd_op === null ? [b.id] : [])),
  );
  const links = koppeling ? rijenVan(stand, koppeling.tabel) : [];
  const linksVan = (id: unknown) =>
    koppeling && {
      [koppeling.veld]: links
        .filter((link) => link[koppeling.van] === id && belemmeringen.has(link[koppeling.naar]))
        .map((link) => String(link[koppeling.naar]))
        .sort(),
    };
  const items = rijenVan(stand, tabel)
    .filter((rij) => rij.verwijderd_op === null)
    .map((rij) => ({
      id: rij.id,
      verwijderdOp: null,
      ...bijgehouden(rij),
      ...Object.fromEntries(
        Object.entries({ ...kolommen, ...alleenLezen }).map(([veld, kolom]) => [
          veld,
          rij[kolom] ?? legeKolommen[kolom] ?? null,
        ]),
      ),
      ...linksVan(rij.id),
    }));
  return items as unknown as ItemVan<L>[];
}

const buildBlokken = (stand: readonly BewaardeRij[]): Tekstblok[] =>
  tekstblokken.map((blok) => {
    const rij = rijenVan(stand, 'canvas_blok').find((r) => r.blok === blok);
    return rij
      ? { blok, tekst: String(rij.tekst), ...bijgehouden(rij) }
      : { blok, tekst: '', versie: 1, gewijzigdOp: null, gewijzigdDoor: null };
  });

/** Builds the canvas of a moment from the rows that stood then; the same shape and order as a canvas of now. */
export function buildCanvas(
  stand: readonly BewaardeRij[],
  rond: { casusId: string; leden: CanvasLid[]; gebruikers: CanvasGebruiker[] },
): Canvas {
  const volgordes = ordeblokken.map((blok) => {
    const rij = rijenVan(stand, 'canvas_volgorde').find((r) => r.blok === blok);
    return { blok, ids: (rij?.ids ?? []) as string[], versie: (rij?.versie ?? 1) as number };
  });
  const woorden = rijenVan(stand, 'eigen_woorden').map(
    (rij): EigenWoorden => ({
      lidId: String(rij.lid_id),
      woorden: String(rij.woorden),
      ...bijgehouden(rij),
    }),
  );
  const ids = (blok: number) => volgordes.find((v) => v.blok === blok)?.ids ?? [];
  return {
    ...rond,
    blokken: buildBlokken(stand),
    eigenWoorden: fillEigenWoorden(rond.leden, woorden),
    situaties: orderSituaties(buildItems(stand, 'situaties'), ids(3)),
    belemmeringen: orderBelemmeringen(buildItems(stand, 'belemmeringen'), ids(5)),
    prioriteiten: orderItems(buildItems(stand, 'prioriteiten'), ids(6)),
    doorbraken: orderItems(buildItems(stand, 'doorbraken'), ids(7)),
    afspraken: orderItems(buildItems(stand, 'afspraken'), ids(8)),
    volgordes,
  };
}
