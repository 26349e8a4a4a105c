import type { TijdlijnItem } from '@naast/contract/casussen';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const naam = (kolom: string) => sql`(select g.naam from gebruiker g where g.netwerk_id = x.netwerk_id
  and g.id = ${sql.ref(kolom)})`;

// Who may look is a function and an organisation while leden are apart, but for who leads the casus.
const lezer = sql`lezer_json(x.casus_id, x.gebruiker_id, false) ->> 'naam'`;

// Who was asked for help looks along for it: a reader as well.
const gevraagde = sql`coalesce(lezer_json(x.casus_id, x.aan_gebruiker, false) ->> 'naam', x.aan_wie)`;
const antwoordde = sql`case when x.beantwoord_door = x.aan_gebruiker then lezer_json(x.casus_id, x.aan_gebruiker, false) ->> 'naam'
  else ${naam('x.beantwoord_door')} end`;

// Questions of the commissie and their answers stand on the aanvraag itself; who pays or votes is no news here.
const teZien = [
  'indienen',
  'vraag_stellen',
  'voornemen_afwijzing',
  'hervatten',
  'besluiten',
  'herzien',
  'betalen',
  'retour',
  'afronden',
  'verantwoorden',
  'intrekken',
];
const doorCasus = sql`e.gebeurtenis in ('indienen', 'hervatten', 'intrekken')`;

// What the rows themselves hide (a notitie for two, a shielded lid), their policies hide here as well.
const casusleven = (van: RawBuilder<unknown>) => sql`
    select x.id::text, x.gemaakt_op, 'notitie', l.naam, ${naam('x.door')}, null, null, left(x.tekst, 300), x.id
      from notitie x left join lid l on l.netwerk_id = x.netwerk_id and l.id = x.lid_id where ${van} and x.weg_op is null
    union all
    select x.id::text, x.gesteld_op, 'opschaling', ${gevraagde}, ${naam('x.gesteld_door')},
           null, x.trede, x.vraag, x.id from opschaling x where ${van}
    union all
    select x.id || '-einde', coalesce(x.beantwoord_op, x.ingetrokken_op),
           case when x.beantwoord_op is null then 'opschaling_ingetrokken' else 'opschaling_antwoord' end,
           ${gevraagde}, coalesce(${antwoordde}, ${naam('x.ingetrokken_door')}),
           null, x.trede, coalesce(x.antwoord, ''), x.id
      from opschaling x where ${van} and (x.beantwoord_op is not null or x.ingetrokken_op is not null)
    union all
    select x.id::text, x.gemaakt_op, 'aandachtspunt', null, ${naam('x.gemaakt_door')}, null, x.soort, x.toelichting, x.id
      from aandachtspunt x where ${van}
    union all
    select x.id || '-einde', x.beeindigd_op, 'aandachtspunt_einde', null, ${naam('x.beeindigd_door')}, null, x.soort, '', x.id
      from aandachtspunt x where ${van} and x.beeindigd_op is not null
    union all
    select x.id::text, x.gemaakt_op, 'levensgebeurtenis', l.naam, ${naam('x.gemaakt_door')}, x.datum::text, x.soort, x.toelichting, x.id
      from levensgebeurtenis x left join lid l on l.netwerk_id = x.netwerk_id and l.id = x.lid_id
     where ${van} and x.vervallen_op is null and x.stand = 'genoteerd'
    union all
    select x.id::text, x.klaar_op, 'nazorg', null, ${naam('x.klaar_door')}, x.wat, x.uitkomst, x.toelichting, x.id
      from nazorgmoment x where ${van} and x.klaar_op is not null`;

/** What happened to the casus, newest first, at most 500 moments; empty when the casus is hidden. */
export async function listTijdlijn(scope: DbScope, casusId: string): Promise<TijdlijnItem[]> {
  const van = sql`x.netwerk_id = ${scope.gebruiker.netwerkId} and x.casus_id = ${casusId}`;
  const { rows } = await sql<TijdlijnItem>`
    select x.id::text as id, x.op, 'fase' as soort, null as wie, ${naam('x.door')} as door, x.van, x.naar, x.reden,
           null::uuid as over
      from fasewissel x where ${van}
    union all
    select x.id::text, lower(x.periode), 'contactpersoon', ${naam('x.gebruiker_id')}, null, null, null, '', null
      from contactpersoon x where ${van}
    union all
    select x.id::text, x.aangewezen_op, 'vervanger', ${naam('x.gebruiker_id')}, ${naam('x.aangewezen_door')},
           x.vanaf::text, x.tot::text, '', null from vervanger x where ${van}
    union all
    select x.id || '-einde', x.ingetrokken_op, 'vervanger_gestopt', ${naam('x.gebruiker_id')}, ${naam('x.ingetrokken_door')},
           null, null, '', null from vervanger x where ${van} and x.ingetrokken_op is not null
    union all
    select x.id::text, x.verleend_op, 'toegang', ${lezer}, ${naam('x.verleend_door')}, null, x.niveau, x.reden, null
      from toegang x where ${van}
    union all
    select x.id || '-einde', coalesce(x.ingetrokken_op, x.tot), 'toegang_gestopt', ${lezer},
           case when x.ingetrokken_door = x.gebruiker_id then ${lezer} else ${naam('x.ingetrokken_door')} end, null, null, '', null
      from toegang x where ${van} and (x.ingetrokken_op is not null or x.tot <= now())
    union all
    select x.id::text, x.voorgesteld_op, 'overdracht_voorgesteld', ${naam('x.naar_id')},
           ${naam('x.bevestigd_door')}, ${naam('x.van_id')}, null, x.reden, null from overdracht x where ${van}
    union all
    select x.id || '-einde', x.beslist_op, 'overdracht_' || x.stand, ${naam('x.naar_id')}, null, ${naam('x.van_id')}, null, '', null
      from overdracht x where ${van} and x.stand in ('afgewezen', 'ingetrokken')
    union all
    select x.id::text, x.toegevoegd_op, 'bijlage', x.naam, ${naam('x.toegevoegd_door')}, null, null, x.omschrijving, x.id
      from bijlage x where ${van} and x.verwijderd_op is null
    union all
    select x.id::text, x.op, 'loketverzoek', coalesce(nullif(l.loket, ''), l.onderwerp), ${naam('x.door')}, x.van, x.naar, x.toelichting, l.id
      from loketverzoek_gebeurtenis x
      join loketverzoek l on l.netwerk_id = x.netwerk_id and l.id = x.loketverzoek_id where ${van}
    union all
    select x.id || '-' || e.nr, e.op, 'aanvraag', x.code, case when ${doorCasus} then (
             select g.naam from gebruiker g where g.netwerk_id = e.netwerk_id and g.id = e.door) end,
           case when e.gebeurtenis in ('besluiten', 'herzien') then (
             select b.uitkomst from besluit b where b.netwerk_id = x.netwerk_id and b.aanvraag_id = x.id and b.genomen_op <= e.op
              order by b.genomen_op desc, b.id desc limit 1) end,
           e.gebeurtenis, case when e.gebeurtenis = 'intrekken' then e.reden else '' end, x.id
      from aanvraag x
      join aanvraag_gebeurtenis e on e.netwerk_id = x.netwerk_id and e.aanvraag_id = x.id
     where ${van} and e.gebeurtenis = any(${sql.val(teZien)}::text[])
    union all
    select x.id::text, x.afgerond_op, 'gesprek', x.meetmoment, ${naam('x.begonnen_door')}, null, null, '', x.id
      from gesprek x where ${van} and x.afgerond_op is not null
    union all ${casusleven(van)}
    order by 2 desc, 1 desc limit 500`.execute(scope.db);
  return rows;
}
