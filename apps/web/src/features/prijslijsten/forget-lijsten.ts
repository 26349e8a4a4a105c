import { listIndexreeksen } from '@naast/contract/indexreeksen';
import { listIndexcijfers, listPrijslijsten, listPrijzen } from '@naast/contract/prijslijst';
import { comparePrijslijsten, getPrijslijst } from '@naast/contract/prijslijst-beheer';
import type { QueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';

const gelezen = [
  listPrijslijsten,
  getPrijslijst,
  listPrijzen,
  comparePrijslijsten,
  listIndexreeksen,
  listIndexcijfers,
];

/** Everything that was read of prices is read again. */
export const forgetLijsten = (client: QueryClient): Promise<unknown> =>
  Promise.all(gelezen.map((route) => client.invalidateQueries({ queryKey: keyOf(route) })));
