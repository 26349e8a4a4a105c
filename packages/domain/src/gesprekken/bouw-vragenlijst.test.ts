import { describe, expect, it } from 'vitest';
import {
  changeGevoelig,
  changeSoort,
  createVraag,
  createVragenlijst,
  listEerdereVragen,
  moveNaar,
  moveVraag,
  stepVraag,
} from './bouw-vragenlijst.ts';
import { voorbeeld } from './voorbeeld-vragenlijst.ts';
import type { Vragenlijst } from './vragenlijst.ts';
import { checkVragenlijst } from './write-vragenlijst.ts';

const codes = ({ secties }: Vragenlijst) =>
  secties.map(({ vragen }) => vragen.map(({ code }) => code).join());
const eerdere = (sectie: number, vraag: number | null) =>
  listEerdereVragen(voorbeeld, { sectie, vraag }).map(({ code }) => code);

describe('een vragenlijst bouwen', () => {
  it('begint met wat er nog in moet, en zegt dat', () => {
    const paden = checkVragenlijst(createVragenlijst('Nieuw')).map(({ pad }) => pad);
    expect(paden).toEqual(['secties.0.titel', 'secties.0.vragen', 'toelichting']);
  });

  it('geeft een nieuwe vraag een code die nog niet bestaat', () => {
    const lijst = structuredClone(voorbeeld);
    const vraag = createVraag(lijst);
    lijst.secties[0]?.vragen.push(vraag);
    expect(createVraag(lijst).code).not.toBe(vraag.code);
  });

  it('laat een voorwaarde alleen naar een eerdere vraag over dezelfde mensen wijzen', () => {
    expect(eerdere(0, 2)).toEqual(['cijfer', 'schulden']);
    expect(eerdere(0, 0)).toEqual([]);
    expect(eerdere(2, 1)).toEqual([
      'cijfer',
      'schulden',
      'bedrag',
      'wie',
      'familie',
      'regelingen',
      'datum',
      'school',
    ]);
    expect(eerdere(1, null)).not.toContain('zijn');
    expect(eerdere(1, 1)).toContain('zijn');
  });

  it('meldt een voorwaarde die door verschuiven naar een latere vraag wijst', () => {
    const { vragenlijst } = moveVraag(voorbeeld, { sectie: 0, vraag: 1 }, { sectie: 0, vraag: 6 });
    expect(checkVragenlijst(vragenlijst)).toContainEqual({
      pad: 'secties.0.vragen.1.als',
      bericht: 'De vraag schulden staat niet eerder in de lijst.',
    });
  });

  it('haalt weg wat niet bij een andere soort hoort, en de plek van een gevoelige vraag', () => {
    const keuze = { ...createVraag(voorbeeld, 'keuze'), opties: [{ waarde: 'a', naam: 'a' }] };
    expect(changeSoort(keuze, 'meerkeuze').opties).toHaveLength(1);
    expect(changeSoort(keuze, 'open').opties).toEqual([]);
    expect(changeSoort(keuze, 'ja_nee').opties).toHaveLength(3);
    expect(changeGevoelig({ ...keuze, naar: { blok: 2, leefgebied: null } }, true).naar).toBeNull();
  });
});

describe('de volgorde', () => {
  it('verplaatst een stuk, en laat de lijst heel bij een plek die er niet is', () => {
    expect(moveNaar(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moveNaar(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
  });

  it('laat een vraag aan de rand doorlopen naar het stuk ervoor of erna', () => {
    const omlaag = stepVraag(voorbeeld, { sectie: 0, vraag: 6 }, 1);
    expect(omlaag.plek).toEqual({ sectie: 1, vraag: 0 });
    expect(codes(omlaag.vragenlijst)[1]).toBe('datum,zijn,veilig');
    const terug = stepVraag(omlaag.vragenlijst, omlaag.plek, -1);
    expect(terug.vragenlijst).toEqual(voorbeeld);
    expect(stepVraag(voorbeeld, { sectie: 0, vraag: 0 }, -1).vragenlijst).toEqual(voorbeeld);
  });
});
