import { readFileSync } from 'node:fs';
import type { InvoerBody } from '@naast/contract/rendement-invoer';
import type { Invoer, Uitkomst } from '@naast/domain/rendement';

const lees = (naam: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../../packages/domain/src/rendement/voorbeeld/${naam}.json`, import.meta.url),
      'utf8',
    ),
  );

const voorbeeld = lees('invoer') as Invoer & Pick<InvoerBody, 'investeringen'>;

type Voorbeeldregel = Omit<Invoer['regels'][number], 'prijs'>;

/**
 * What the API asks of a threat and the engine does not: signal, source and bounds. A bound that the example leaves
 * out is the middle value, which is what the method takes for it.
 */
const addBewijs = (regel: Voorbeeldregel): Voorbeeldregel & { signaal?: string } =>
  regel.scenario === 'vandaag'
    ? regel
    : {
        ...regel,
        signaal: 'De ontruiming is aangezegd.',
        kansBron: regel.kansBron ?? 'Inschatting van de huisarts.',
        kansZonderLaag: regel.kansZonderLaag ?? regel.kansZonder,
        kansZonderHoog: regel.kansZonderHoog ?? regel.kansZonder,
        kansMetLaag: regel.kansMetLaag ?? regel.kansMet,
        kansMetHoog: regel.kansMetHoog ?? regel.kansMet,
      };

/** The worked example of the method, as a client would send it: prices by their code, own bounds with a reason. */
export const kastanjeInvoer = (): InvoerBody => ({
  ...voorbeeld,
  regels: voorbeeld.regels.map(({ prijs, ...regel }) => ({
    ...addBewijs(regel),
    prijs:
      prijs.code === 'ZVW-11'
        ? {
            code: prijs.code,
            bedragLaagCent: prijs.bedragLaagCent ?? null,
            bedragHoogCent: prijs.bedragHoogCent ?? null,
            grensReden: 'Spreiding tussen instellingen',
          }
        : { code: prijs.code },
  })),
});

const uitkomst = lees('uitkomst') as Uitkomst;
const weggenomen = ['kans_zonder_bron', 'kans_zonder_bandbreedte'];

/** What the worked example must give, to the cent, without the two warnings that its evidence takes away. */
export const kastanjeUitkomst: Uitkomst = {
  ...uitkomst,
  waarschuwingen: uitkomst.waarschuwingen.filter(({ code }) => !weggenomen.includes(code)),
};
