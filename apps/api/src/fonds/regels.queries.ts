import type { OntvangerSoort, Termijn, VoorliggendUitkomst } from '@naast/domain/fonds';
import type { DbScope } from '../platform/db-scope.ts';

/** A line as it is kept: the months fit each other, and the IBAN is right. */
export interface RegelRij {
  id: string;
  wat: string;
  domein: string | null;
  ontvanger: string;
  ontvangerSoort: OntvangerSoort;
  bedragCent: number;
  termijn: Termijn;
  aantalMaanden: number;
  vanafMaand: string | null;
  totMaand: string | null;
  betaaldag: number | null;
  nagekeken: boolean;
  voorliggend: string;
  rekening: { iban: string; tenNameVan: string } | null;
  geprobeerd: readonly {
    regelingId: string;
    uitkomst: VoorliggendUitkomst;
    op: string | null;
    toelichting: string;
  }[];
}

/** Puts these lines in place of the old ones, with what belongs to them. */
export async function replaceRegels(
  scope: DbScope,
  aanvraagId: string,
  regels: readonly RegelRij[],
): Promise<void> {
  const bij = { netwerk_id: scope.gebruiker.netwerkId, aanvraag_id: aanvraagId };
  await scope.db
    .deleteFrom('aanvraag_regel')
    .where('netwerk_id', '=', bij.netwerk_id)
    .where('aanvraag_id', '=', aanvraagId)
    .execute();
  if (regels.length === 0) return;
  await scope.db
    .insertInto('aanvraag_regel')
    .values(regels.map((regel, volgorde) => ({ ...bij, ...toRij(regel), volgorde })))
    .execute();
  await insertRekeningen(scope, bij, regels);
  await insertGeprobeerd(scope, bij, regels);
}

const toDag = (maand: string | null): string | null => maand && `${maand}-01`;

const toRij = (regel: RegelRij) => ({
  id: regel.id,
  wat: regel.wat,
  domein: regel.domein,
  ontvanger: regel.ontvanger,
  ontvanger_soort: regel.ontvangerSoort,
  bedrag_cent: regel.bedragCent,
  termijn: regel.termijn,
  aantal_maanden: regel.aantalMaanden,
  vanaf_maand: toDag(regel.vanafMaand),
  tot_maand: toDag(regel.totMaand),
  betaaldag: regel.betaaldag,
  nagekeken: regel.nagekeken,
  voorliggend: regel.voorliggend,
});

type Bij = { netwerk_id: string; aanvraag_id: string };

async function insertRekeningen(scope: DbScope, bij: Bij, regels: readonly RegelRij[]): Promise<void> {
  const rijen = regels.flatMap(({ id, rekening }) =>
    rekening
      ? [
          {
            ...bij,
            regel_id: id,
            iban: rekening.iban,
            ten_name_van: rekening.tenNameVan,
            gewijzigd_door: scope.gebruiker.id,
            gewijzigd_op: scope.nu.toISOString(),
          },
        ]
      : [],
  );
  if (rijen.length > 0) await scope.db.insertInto('aanvraag_regel_rekening').values(rijen).execute();
}

async function insertGeprobeerd(scope: DbScope, bij: Bij, regels: readonly RegelRij[]): Promise<void> {
  const rijen = regels.flatMap(({ id, geprobeerd }) =>
    geprobeerd.map(({ regelingId, uitkomst, op, toelichting }, volgorde) => ({
      ...bij,
      regel_id: id,
      regeling_id: regelingId,
      // The database fills in the version of this moment.
      regeling_versie: 0,
      uitkomst,
      op,
      toelichting,
      volgorde,
    })),
  );
  if (rijen.length > 0) await scope.db.insertInto('aanvraag_regel_regeling').values(rijen).execute();
}
