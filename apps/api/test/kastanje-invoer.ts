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

/** The worked example of the method, as a client would send it: prices by their code, own bounds with a reason. */
export const kastanjeInvoer = (): InvoerBody => ({
  ...voorbeeld,
  regels: voorbeeld.regels.map(({ prijs, ...regel }) => ({
    ...regel,
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

/** What the worked example must give, to the cent. */
export const kastanjeUitkomst = lees('uitkomst') as Uitkomst;
