-- A year change moves what is free and what is still promised to the next budgetjaar; together the pairs are zero.
create table jaarwisseling (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  van_jaar smallint not null,
  mee_vrij boolean not null,
  mee_verplicht boolean not null check (mee_vrij or mee_verplicht),
  vrij_cent bigint not null check (vrij_cent >= 0),
  verplicht_cent bigint not null check (verplicht_cent >= 0),
  aantal_regels integer not null check (aantal_regels >= 0),
  uitleg text not null check (length(btrim(uitleg)) between 10 and 1000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, fonds_id, van_jaar) references grootboek_saldo,
  foreign key (netwerk_id, door) references gebruiker
);
-- Once is enough: the same money does not move twice.
create unique index jaarwisseling_vrij on jaarwisseling (netwerk_id, fonds_id, van_jaar) where mee_vrij;
create unique index jaarwisseling_verplicht on jaarwisseling (netwerk_id, fonds_id, van_jaar) where mee_verplicht;

-- Two rows that are together zero: out of one year, into the next. The caller holds the lock.
create function book_paar(f_id uuid, van smallint, vrij bigint, verplicht bigint, b_id uuid, r_id uuid, tekst text, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare paar uuid := gen_random_uuid();
begin
  for kant in 0..1 loop
    insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id,
        paar_id, omschrijving, op)
      values (huidig_netwerk(), gen_random_uuid(), f_id, van + kant, 'correctie', (kant * 2 - 1) * vrij, (kant * 2 - 1) * verplicht, 0,
        b_id, r_id, paar, left(tekst, 1000), moment);
  end loop;
end $$;

-- Locks the grootboek, then looks what is really there.
create function change_jaar(w_id uuid, f_id uuid, van smallint, vrij_mee boolean, verplicht_mee boolean, gezien_vrij bigint,
  gezien_verplicht bigint, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid := huidig_netwerk(); s grootboek_saldo; r record; vrij bigint; verplicht bigint; aantal integer := 0;
begin
  if not heeft_rol('fondsbeheerder') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  perform from fonds where netwerk_id = n_id and id = f_id for key share;
  perform lock_grootboek(f_id);
  select * into s from grootboek_saldo where netwerk_id = n_id and fonds_id = f_id and budgetjaar = van;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if extract(year from moment at time zone 'Europe/Amsterdam') <= van then perform refuse('NA409', 'jaar_loopt_nog'); end if;
  if exists (select from jaarwisseling where netwerk_id = n_id and fonds_id = f_id and van_jaar = van
       and ((mee_vrij and vrij_mee) or (mee_verplicht and verplicht_mee))) then perform refuse('NA409', 'jaar_al_gewisseld'); end if;
  vrij := case when vrij_mee then s.vrij_cent else 0 end;
  verplicht := case when verplicht_mee then s.verplicht_cent else 0 end;
  if vrij <> gezien_vrij or verplicht <> gezien_verplicht then perform refuse('NA409', 'saldo_veranderd'); end if;
  if vrij = 0 and verplicht = 0 then perform refuse('NA409', 'niets_over'); end if;
  if verplicht_mee then
    for r in select m.besluit_id, m.regel_id, sum(m.verplicht_cent)::bigint as open, min(m.nr) as eerst
               from grootboek_mutatie m where m.netwerk_id = n_id and m.fonds_id = f_id and m.budgetjaar = van and m.besluit_id is not null
              group by 1, 2 having sum(m.verplicht_cent) > 0 order by eerst loop
      perform book_paar(f_id, van, 0, r.open, r.besluit_id, r.regel_id, format('Jaarwisseling %s naar %s: %s', van, van + 1,
        (select a.code || ': ' || x.wat from aanvraag_regel x join aanvraag a on a.netwerk_id = x.netwerk_id and a.id = x.aanvraag_id
          where x.netwerk_id = n_id and x.id = r.regel_id)), moment);
      aantal := aantal + 1;
      verplicht := verplicht - r.open;
    end loop;
  end if;
  -- What was promised by a correctie without a line goes along with what is free.
  if vrij <> 0 or verplicht <> 0 then
    perform book_paar(f_id, van, vrij, verplicht, null, null, format('Jaarwisseling %s naar %s: %s', van, van + 1, waarom), moment);
  end if;
  insert into jaarwisseling (netwerk_id, id, fonds_id, van_jaar, mee_vrij, mee_verplicht, vrij_cent, verplicht_cent, aantal_regels, uitleg, door, op)
    values (n_id, w_id, f_id, van, vrij_mee, verplicht_mee, gezien_vrij, gezien_verplicht, aantal, waarom, huidige_gebruiker(), moment);
end $$;

-- A correctie that changes the sums is proposed by one and booked by another. Where the money comes from and where it goes
-- is said in words; `buiten` is outside the fonds. What is promised changes by a besluit only.
create table correctie (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  budgetjaar smallint not null,
  van text not null check (van in ('buiten', 'vrij', 'betaald')),
  naar text not null check (naar in ('buiten', 'vrij', 'betaald') and naar <> van),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  uitleg text not null check (length(btrim(uitleg)) between 10 and 1000),
  stand text not null default 'voorgesteld' check (stand in ('voorgesteld', 'geboekt', 'afgewezen', 'ingetrokken')),
  voorgesteld_door uuid not null,
  voorgesteld_op timestamptz not null,
  beslist_door uuid,
  beslist_op timestamptz,
  reden text not null default '' check (length(reden) <= 1000),
  mutatie_id uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, fonds_id, budgetjaar) references grootboek_saldo,
  foreign key (netwerk_id, voorgesteld_door) references gebruiker,
  foreign key (netwerk_id, beslist_door) references gebruiker,
  foreign key (netwerk_id, mutatie_id) references grootboek_mutatie,
  constraint correctie_beslist check ((stand = 'voorgesteld') = (beslist_door is null) and (beslist_door is null) = (beslist_op is null)
    and (stand = 'geboekt') = (mutatie_id is not null)),
  constraint correctie_twee_mensen check (stand not in ('geboekt', 'afgewezen') or beslist_door <> voorgesteld_door)
);
create index correctie_fonds on correctie (netwerk_id, fonds_id, budgetjaar, voorgesteld_op);
create unique index correctie_mutatie on correctie (netwerk_id, mutatie_id) where mutatie_id is not null;

create function propose_correctie(c_id uuid, f_id uuid, jaar smallint, bron text, doel text, bedrag bigint, waarom text, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not heeft_rol('fondsbeheerder') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if not exists (select from grootboek_saldo where netwerk_id = huidig_netwerk() and fonds_id = f_id and budgetjaar = jaar) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  insert into correctie (netwerk_id, id, fonds_id, budgetjaar, van, naar, bedrag_cent, uitleg, voorgesteld_door, voorgesteld_op)
    values (huidig_netwerk(), c_id, f_id, jaar, bron, doel, bedrag, waarom, huidige_gebruiker(), moment);
end $$;

-- Books, refuses or takes back a proposed correctie.
create function decide_correctie(f_id uuid, c_id uuid, wat text, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare c correctie; ik uuid := huidige_gebruiker(); m_id uuid;
begin
  if not mag_controle(f_id) then perform refuse('NA404', 'niet_gevonden'); end if;
  select * into c from correctie where netwerk_id = huidig_netwerk() and fonds_id = f_id and id = c_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if c.stand <> 'voorgesteld' then perform refuse('NA409', 'correctie_al_beslist'); end if;
  if (wat = 'ingetrokken') <> (c.voorgesteld_door = ik) then perform refuse('NA403', 'niet_je_eigen_correctie'); end if;
  if wat = 'geboekt' then
    m_id := gen_random_uuid();
    insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, op)
      values (c.netwerk_id, m_id, c.fonds_id, c.budgetjaar, 'correctie',
        c.bedrag_cent * ((c.naar = 'vrij')::int - (c.van = 'vrij')::int), 0,
        c.bedrag_cent * ((c.naar = 'betaald')::int - (c.van = 'betaald')::int), left('Correctie: ' || c.uitleg, 1000), moment);
  end if;
  update correctie set stand = wat, beslist_door = ik, beslist_op = moment, reden = waarom, mutatie_id = m_id
   where netwerk_id = c.netwerk_id and id = c.id;
end $$;

-- What happened with one granted line, in all years: the way of the euro. And beside a pair: its other half.
create function mutatie_spoor(m_id uuid) returns table (id uuid, budgetjaar smallint, nr integer, soort text, vrij bigint, verplicht bigint,
  betaald bigint, omschrijving text, door text, op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select x.id, x.budgetjaar, x.nr, x.soort, x.vrij_cent, x.verplicht_cent, x.betaald_cent, x.omschrijving, g.naam, x.op
    from grootboek_mutatie m
    join grootboek_mutatie x on x.netwerk_id = m.netwerk_id and (x.id = m.id
      or (m.besluit_id is not null and x.besluit_id = m.besluit_id and x.regel_id = m.regel_id)
      or (m.paar_id is not null and x.paar_id = m.paar_id))
    join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
   where m.netwerk_id = huidig_netwerk() and m.id = m_id and mag_grootboek(m.fonds_id)
   order by x.op, x.budgetjaar, x.nr
$$;

-- What one mutatie is about, by codes: aanvraag, besluit, line, payment order, receipts, and how it was accounted for.
create function mutatie_herkomst(m_id uuid) returns table (aanvraag_id uuid, code text, casus_code text, stand text, wijk text, uitkomst text,
  genomen_op timestamptz, wat text, domein text, ontvanger text, toegekend bigint, voorwaarde text, voorwaarde_vervuld text,
  oordeel text, verantwoord_op timestamptz, uitleg text, voorgesteld_door text, vrijgegeven_door text, opdracht text, bonnen jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.code, a.casus_code, a.stand, p.wijk, b.uitkomst, b.genomen_op, r.wat, r.domein, r.ontvanger, br.toegekend_cent,
         br.voorwaarde, t.voorwaarde_vervuld, v.oordeel, v.op, coalesce(c.uitleg, w.uitleg), vd.naam, bd.naam,
         (select o.code from betaaltermijn x join betaalpost po on po.netwerk_id = x.netwerk_id and po.termijn_id = x.id and po.stand = 'betaald'
            join betaalopdracht o on o.netwerk_id = po.netwerk_id and o.id = po.opdracht_id
           where x.netwerk_id = a.netwerk_id and x.aanvraag_id = a.id and x.regel_id = m.regel_id and x.mutatie_id = m.id limit 1),
         coalesce((select jsonb_agg(jsonb_build_object('soort', s.soort, 'bedragCent', s.bedrag_cent, 'omschrijving', s.omschrijving,
             'op', s.op) order by s.op, s.id)
            from besteding s where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.regel_id = m.regel_id), '[]')
    from grootboek_mutatie m
    left join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
    left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
    left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
    left join aanvraag_regel r on r.netwerk_id = m.netwerk_id and r.id = m.regel_id
    left join besluit_regel br on br.netwerk_id = m.netwerk_id and br.besluit_id = m.besluit_id and br.regel_id = m.regel_id
    left join betaling t on t.netwerk_id = m.netwerk_id and t.mutatie_id = m.id
    left join verantwoording v on v.netwerk_id = a.netwerk_id and v.aanvraag_id = a.id
    left join correctie c on c.netwerk_id = m.netwerk_id and c.mutatie_id = m.id
    left join gebruiker vd on vd.netwerk_id = c.netwerk_id and vd.id = c.voorgesteld_door
    left join gebruiker bd on bd.netwerk_id = c.netwerk_id and bd.id = c.beslist_door
    left join lateral (select j.uitleg from jaarwisseling j where m.paar_id is not null and j.netwerk_id = m.netwerk_id
      and j.fonds_id = m.fonds_id and j.van_jaar in (m.budgetjaar, m.budgetjaar - 1) and j.op = m.op limit 1) w on true
   where m.netwerk_id = huidig_netwerk() and m.id = m_id and mag_grootboek(m.fonds_id)
$$;

do $$
declare t text;
begin
  create trigger nooit_anders before update or delete on jaarwisseling for each row execute function refuse_wijziging();
  create trigger nooit_leeg before truncate on jaarwisseling for each statement execute function refuse_wijziging();
  foreach t in array array['jaarwisseling', 'correctie'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using (netwerk_id = (select huidig_netwerk())
      and (fonds_id = any(array(select eigen_fondsen())) or (select heeft_rol(''fondsbeheerder''))
        or (select heeft_rol(''betaler'')) or (select heeft_rol(''controleur''))))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
end $$;

revoke execute on function note_stand_na, lock_grootboek, find_budgetjaar, budgetjaar_van_regel, place_in_budgetjaar, mag_grootboek, mag_controle,
  grootboek_bladzij, grootboek_totalen, grootboek_aansluiting, grootboek_wijken, book_paar, change_jaar, propose_correctie, decide_correctie,
  mutatie_spoor, mutatie_herkomst from public;
grant execute on function mag_grootboek, mag_controle, grootboek_bladzij, grootboek_totalen, grootboek_aansluiting, grootboek_wijken,
  change_jaar, propose_correctie, decide_correctie, mutatie_spoor, mutatie_herkomst to naast_app;
