import { addItems, type DemoCasus, moveTo, openCasus, writeBlok } from './play-casus.ts';
import { askAndAnswer, askZienswijze, decide, submitAanvraag, vote, writeAanvraag } from './play-fonds.ts';
import { playBerekening, playRealisatie } from './play-rendement.ts';
import type { Ding, Speler } from './speler.ts';
import type { AanvraagAfloop, KortVerhaal } from './verhaal-anderen.ts';

/** The day that lies this many days after the beginning of the story. */
function dagNa(begin: string, dagen: number): string {
  const dag = new Date(`${begin.slice(0, 10)}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return `${dag.toISOString().slice(0, 10)} 10:00`;
}

async function writeCanvas(
  speler: Speler,
  casus: DemoCasus,
  verhaal: KortVerhaal,
): Promise<Ding | undefined> {
  if (verhaal.wieZijnWij) await writeBlok(speler, casus, 1, verhaal.wieZijnWij);
  if (verhaal.overEenJaar) await writeBlok(speler, casus, 2, verhaal.overEenJaar);
  if (verhaal.zelf) await writeBlok(speler, casus, 4, verhaal.zelf);
  const lidId = casus.leden[0];
  await addItems(
    speler,
    casus,
    'situaties',
    (verhaal.situaties ?? []).map((rij) => ({ ...rij, lidId })),
  );
  const [belemmering] = await addItems(
    speler,
    casus,
    'belemmeringen',
    verhaal.belemmering ? [verhaal.belemmering] : [],
  );
  await addItems(
    speler,
    casus,
    'prioriteiten',
    (verhaal.eerst ?? []).map((tekst) => ({ tekst })),
  );
  if (!verhaal.doorbraak) return undefined;
  const ja = {
    antwoordGezin: 'ja',
    antwoordDoor: 'ouder',
    antwoordOp: dagNa(verhaal.begin, 20).slice(0, 10),
  };
  const breekt = belemmering ? [belemmering.id] : [];
  const [doorbraak] = await addItems(speler, casus, 'doorbraken', [{ ...verhaal.doorbraak, ...ja, breekt }]);
  return doorbraak;
}

async function payAndAccount(
  speler: Speler,
  aanvraag: Ding,
  verhaal: KortVerhaal,
  tot: string,
): Promise<void> {
  if (tot === 'toegekend') return;
  const [regel] = aanvraag.regels as Ding[];
  await speler.post('carla', `/aanvragen/${aanvraag.id}/uitbetaling`, {
    regelId: regel?.id,
    soort: 'betaling',
    bedragCent: verhaal.aanvraag?.bedragCent,
    toelichting: 'Op rekening van de leverancier.',
  });
  if (tot !== 'verantwoord') return;
  speler.op(dagNa(verhaal.begin, 120));
  await speler.post('dirk', `/aanvragen/${aanvraag.id}/verantwoording`, {
    oordeel: 'De rekening klopt met het besluit.',
    zonderBon: true,
  });
}

async function finish(
  speler: Speler,
  casus: DemoCasus,
  aanvraag: Ding,
  verhaal: KortVerhaal,
  afloop: AanvraagAfloop,
): Promise<void> {
  const op = (dagen: number) => dagNa(verhaal.begin, dagen);
  switch (afloop.tot) {
    case 'concept':
    case 'ingediend':
      return;
    case 'aanvulling_gevraagd':
      return askAndAnswer(speler, casus, aanvraag, { vraag: afloop.vraag, vraagOp: op(34) });
    case 'in_behandeling':
      await askAndAnswer(speler, casus, aanvraag, { ...afloop, vraagOp: op(34), antwoordOp: op(36) });
      return vote(speler, aanvraag, afloop.stemmen);
    default: {
      speler.op(op(36));
      await speler.post(afloop.stemmen[0]?.[0] ?? 'lotte', `/aanvragen/${aanvraag.id}/behandeling`);
      await vote(speler, aanvraag, afloop.stemmen);
      const uitkomst = afloop.tot === 'afgewezen' ? 'afgewezen' : 'toegekend';
      if (afloop.tot === 'afgewezen')
        await askZienswijze(speler, casus, aanvraag, afloop.voornemen, afloop.zienswijze);
      const extra =
        afloop.tot === 'afgewezen' ? { hulpDaarna: afloop.hulpDaarna } : { door: afloop.besluitDoor };
      await decide(speler, aanvraag, { uitkomst, motivering: afloop.motivering, ...extra });
      if (uitkomst === 'toegekend') await payAndAccount(speler, aanvraag, verhaal, afloop.tot);
    }
  }
}

async function playAanvraag(
  speler: Speler,
  casus: DemoCasus,
  doorbraak: Ding,
  verhaal: KortVerhaal,
  fondsId: string,
): Promise<void> {
  const { aanvraag } = verhaal;
  if (!aanvraag) return;
  const { wat, ontvanger, bedragCent, perMaand, afloop } = aanvraag;
  const schrijf = afloop.tot === 'concept' ? writeAanvraag : submitAanvraag;
  const { naam } = verhaal.huishouden;
  speler.op(dagNa(verhaal.begin, 29));
  const berekeningId = await playBerekening(speler, casus, naam, doorbraak, bedragCent);
  const geschreven = await schrijf(speler, casus, {
    fondsId,
    ...(berekeningId ? { berekeningId } : {}),
    op: dagNa(verhaal.begin, 30),
    doorbraakIds: [doorbraak.id],
    toelichting: verhaal.overEenJaar ?? '',
    akkoord: { hoe: 'gesprek', door: 'ouder', op: dagNa(verhaal.begin, 28).slice(0, 10) },
    regels: [
      {
        wat,
        ontvanger,
        bedragCent,
        ...(perMaand ? { perMaand } : {}),
        domein: verhaal.doorbraak?.domein ?? null,
        voorliggend: verhaal.doorbraak?.eerderGeprobeerd ?? '',
      },
    ],
  });
  await finish(speler, casus, geschreven, verhaal, afloop);
  if (berekeningId) await playRealisatie(speler, casus, naam, berekeningId, dagNa(verhaal.begin, 230));
}

async function end(speler: Speler, casus: DemoCasus, verhaal: KortVerhaal): Promise<void> {
  const url = `/casussen/${casus.casusId}`;
  if (!verhaal.einde) return moveTo(speler, casus, verhaal.fase as Parameters<typeof moveTo>[2]);
  if ('reden' in verhaal.einde) {
    const nu = await speler.get(casus.contactpersoon, url);
    await speler.postMetVersie(casus.contactpersoon, `${url}/fase`, nu.versie, {
      gebeurtenis: 'stoppen',
      ...verhaal.einde,
    });
    return;
  }
  await moveTo(speler, casus, 'nazorg');
  speler.op(dagNa(verhaal.begin, 240));
  const nu = await speler.get(casus.contactpersoon, url);
  await speler.postMetVersie(casus.contactpersoon, `${url}/fase`, nu.versie, {
    gebeurtenis: 'afsluiten',
    ...verhaal.einde,
  });
}

/** One of the other households, from its first day to where it stands now. */
export async function playKort(speler: Speler, verhaal: KortVerhaal, fondsId: string): Promise<DemoCasus> {
  speler.op(verhaal.begin);
  const casus = await openCasus(speler, verhaal.wie, verhaal.huishouden, verhaal.aanmelding);
  speler.op(dagNa(verhaal.begin, verhaal.fase === 'aanmelding' ? 0 : 7));
  const doorbraak = await writeCanvas(speler, casus, verhaal);
  if (verhaal.aanvraag && doorbraak) await playAanvraag(speler, casus, doorbraak, verhaal, fondsId);
  await end(speler, casus, verhaal);
  return casus;
}
