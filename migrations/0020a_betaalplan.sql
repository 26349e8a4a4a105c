-- The plan of one line -------------------------------------------------------------------------------------------------

create function amsterdam(moment timestamptz) returns date language sql immutable parallel safe
  as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;

create function geldig_besluit(n_id uuid, a_id uuid) returns besluit language sql stable security definer
  set search_path = public, pg_temp as $$
  select b from besluit b where b.netwerk_id = n_id and b.aanvraag_id = a_id and not exists (
    select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)
$$;

-- The day of the first payment: the month and day that were asked for; a monthly line without them begins next month.
create function eerste_betaaldag(r aanvraag_regel, besloten date) returns date language sql immutable parallel safe as $$
  select case when r.termijn = 'eenmalig' then besloten
              else coalesce(r.vanaf_maand, (date_trunc('month', besloten) + interval '1 month')::date) + (coalesce(r.betaaldag, 1) - 1) end
$$;

-- Adds termijnen for an amount: per month as asked for, equal parts, the last takes what is left over. The same as
-- planTermijnen() in packages/domain/src/betalingen/plan.ts; a test compares them.
create function add_termijnen(n_id uuid, b_id uuid, r_id uuid, cent bigint) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare b besluit; r aanvraag_regel; begin_dag date; gedaan integer; aantal integer; deel bigint; vanaf_nr integer;
begin
  select * into strict b from besluit where netwerk_id = n_id and id = b_id;
  select * into strict r from aanvraag_regel where netwerk_id = n_id and id = r_id;
  select coalesce(max(nr), 0) into vanaf_nr from betaaltermijn where netwerk_id = n_id and besluit_id = b_id and regel_id = r_id;
  -- Months that an earlier besluit paid are not planned again.
  select count(*) into gedaan from betaaltermijn
   where netwerk_id = n_id and regel_id = r_id and besluit_id <> b_id and stand = 'betaald';
  aantal := case when vanaf_nr > 0 then 1 else least(greatest(r.aantal_maanden - gedaan, 1), cent) end;
  begin_dag := case when vanaf_nr > 0 then amsterdam(b.genomen_op)
                    else eerste_betaaldag(r, amsterdam(b.genomen_op)) end;
  deel := cent / aantal;
  insert into betaaltermijn (netwerk_id, id, aanvraag_id, besluit_id, regel_id, nr, gepland_op, bedrag_cent)
    select n_id, gen_random_uuid(), b.aanvraag_id, b_id, r_id, vanaf_nr + k,
           (begin_dag + make_interval(months => case when vanaf_nr > 0 then 0 else (k - 1 + least(gedaan, r.aantal_maanden - 1))::integer end))::date,
           case when k < aantal then deel else cent - deel * (aantal - 1) end
      from generate_series(1, aantal) k;
end $$;

-- Takes an amount off the plan, the latest first.
create function drop_termijnen(n_id uuid, b_id uuid, r_id uuid, cent bigint) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare t betaaltermijn; rest bigint := cent;
begin
  for t in select * from betaaltermijn where netwerk_id = n_id and besluit_id = b_id and regel_id = r_id and stand = 'gepland'
            order by gepland_op desc, nr desc loop
    exit when rest = 0;
    if t.bedrag_cent <= rest then
      update betaaltermijn set stand = 'vervallen' where netwerk_id = n_id and id = t.id;
    else
      update betaaltermijn set bedrag_cent = bedrag_cent - rest where netwerk_id = n_id and id = t.id;
    end if;
    rest := rest - least(rest, t.bedrag_cent);
  end loop;
  if rest > 0 then perform refuse('NA409', 'termijn_in_opdracht'); end if;
end $$;

-- The plan follows the grootboek: what is promised on a line is what its open termijnen add up to. A besluit that moves
-- money from one line to another, or from year to year, is only finished at the end of its transaction.
create function follow_grootboek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare beloofd bigint; gepland bigint;
begin
  select coalesce(sum(verplicht_cent), 0) into beloofd from grootboek_mutatie
   where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id;
  select coalesce(sum(bedrag_cent), 0) into gepland from betaaltermijn
   where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id and stand in ('gepland', 'in_opdracht');
  if beloofd > gepland then perform add_termijnen(new.netwerk_id, new.besluit_id, new.regel_id, beloofd - gepland); end if;
  if beloofd < gepland then perform drop_termijnen(new.netwerk_id, new.besluit_id, new.regel_id, gepland - beloofd); end if;
  return null;
end $$;
create constraint trigger plan_volgt after insert on grootboek_mutatie deferrable initially deferred
  for each row when (new.besluit_id is not null) execute function follow_grootboek();

-- A new besluit waits until the bank is done: what is in a released order is paid first. A concept order gives way.
create function hold_besluit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.uitkomst <> 'afgewezen' or new.vervangt_id is not null then
    insert into opvolging (netwerk_id, aanvraag_id, evaluatie_op)
      values (new.netwerk_id, new.aanvraag_id, (amsterdam(new.genomen_op) + interval '6 months')::date) on conflict do nothing;
  end if;
  if new.vervangt_id is null then return null; end if;
  if exists (select from betaalpost p join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
              where p.netwerk_id = new.netwerk_id and p.aanvraag_id = new.aanvraag_id and p.stand = 'open' and o.stand <> 'concept') then
    perform refuse('NA409', 'betaling_onderweg');
  end if;
  update betaalpost set stand = 'vervallen' where netwerk_id = new.netwerk_id and aanvraag_id = new.aanvraag_id and stand = 'open';
  update betaaltermijn set stand = 'gepland' where netwerk_id = new.netwerk_id and aanvraag_id = new.aanvraag_id and stand = 'in_opdracht';
  return null;
end $$;
create trigger betalen_wacht after insert on besluit for each row execute function hold_besluit();

-- The account a line is paid to now: the last confirmed change, else the one that was there at the besluit.
create function regel_rekening(n_id uuid, r_id uuid) returns table (iban text, houder text, kenmerk text)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.iban, k.houder, k.kenmerk from (
    select w.iban, w.houder, w.kenmerk, w.beoordeeld_op, w.id from rekeningwijziging w
     where w.netwerk_id = n_id and w.regel_id = r_id and w.oordeel = 'bevestigd'
    union all
    select t.iban, left(coalesce(nullif(btrim(t.ten_name_van), ''), r.ontvanger), 70), '', null, null
      from aanvraag_regel_rekening t join aanvraag_regel r on r.netwerk_id = t.netwerk_id and r.id = t.regel_id
     where t.netwerk_id = n_id and t.regel_id = r_id and not exists (
       select from rekeningwijziging w where w.netwerk_id = n_id and w.regel_id = r_id and w.uit_regel)) k
   order by k.beoordeeld_op desc nulls last, k.id desc limit 1
$$;

-- The accounts of these aanvragen, for who may see account numbers.
create function regel_rekeningen(a_ids uuid[]) returns table (regel_id uuid, iban text, houder text, kenmerk text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, k.iban, k.houder, k.kenmerk from aanvraag_regel r, regel_rekening(r.netwerk_id, r.id) k
   where r.netwerk_id = huidig_netwerk() and r.aanvraag_id = any(a_ids) and r.aanvraag_id = any(array(select regelrekening_aanvragen()))
$$;

-- An account that is changed on the line itself after the besluit waits for a second pair of eyes too.
create function watch_rekening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.iban, old.ten_name_van) = (new.iban, new.ten_name_van) then return null; end if;
  insert into rekeningwijziging (netwerk_id, id, aanvraag_id, regel_id, iban, houder, reden, uit_regel, door, op)
    select new.netwerk_id, gen_random_uuid(), new.aanvraag_id, new.regel_id, new.iban,
           left(coalesce(nullif(btrim(new.ten_name_van), ''), nullif(btrim(r.ontvanger), ''), '-'), 70), 'Gewijzigd bij de regel, na het besluit.', true,
           new.gewijzigd_door, new.gewijzigd_op
      from aanvraag a join aanvraag_regel r on r.netwerk_id = a.netwerk_id and r.id = new.regel_id
     where a.netwerk_id = new.netwerk_id and a.id = new.aanvraag_id and a.stand = 'besloten'
    on conflict (netwerk_id, regel_id) where oordeel is null do update
      set iban = excluded.iban, houder = excluded.houder, reden = excluded.reden, uit_regel = true, door = excluded.door, op = excluded.op;
  return null;
end $$;
create trigger rekening_tweede_paar_ogen after insert or update on aanvraag_regel_rekening for each row execute function watch_rekening();

create function voorwaarde_open(n_id uuid, b_id uuid, r_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from besluit_regel br where br.netwerk_id = n_id and br.besluit_id = b_id and br.regel_id = r_id
    and br.voorwaarde <> '' and not exists (select from voorwaarde_vervulling v
      where v.netwerk_id = n_id and v.regel_id = r_id and v.voorwaarde = br.voorwaarde))
$$;

-- Why this termijn cannot be paid now; null when it can. The same words as `betaalbeletselen` of the domain.
create function betaalbeletsel(t betaaltermijn) returns text language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare a aanvraag; b besluit;
begin
  select * into strict a from aanvraag where netwerk_id = t.netwerk_id and id = t.aanvraag_id;
  b := geldig_besluit(t.netwerk_id, t.aanvraag_id);
  return case
    when t.stand in ('betaald', 'vervallen') then 'klaar'
    when a.stand <> 'besloten' or b.id <> t.besluit_id then 'geen_besluit'
    when herziening_open(a.id) then 'herziening'
    when voorwaarde_open(t.netwerk_id, t.besluit_id, t.regel_id) then 'voorwaarde'
    when exists (select from regel_pauze where netwerk_id = t.netwerk_id and regel_id = t.regel_id and hervat_op is null) then 'pauze'
    when exists (select from rekeningwijziging where netwerk_id = t.netwerk_id and regel_id = t.regel_id and oordeel is null) then 'wijziging'
    when t.retour_op is not null and not exists (select from rekeningwijziging where netwerk_id = t.netwerk_id
      and regel_id = t.regel_id and oordeel = 'bevestigd' and beoordeeld_op >= t.retour_op) then 'retour'
    when not exists (select from regel_rekening(t.netwerk_id, t.regel_id)) then 'rekening' end;
end $$;

-- Locks ----------------------------------------------------------------------------------------------------------------

-- Many at once, always in the same order: the households, the aanvragen; the saldi follow by fonds and year.
create function lock_aanvragen(a_ids uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare h uuid;
begin
  if (select count(distinct x) from unnest(a_ids) x where not (x = any(array(select zichtbare_aanvragen())))) > 0 then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  for h in select distinct huishouden_id from aanvraag where netwerk_id = huidig_netwerk() and id = any(a_ids) order by 1 loop
    perform lock_huishouden(h);
  end loop;
  perform 1 from aanvraag where netwerk_id = huidig_netwerk() and id = any(a_ids) order by id for no key update;
end $$;

create function require_betrekking(a_id uuid, wie text[]) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and id = any(array(select zichtbare_aanvragen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if wie && betrekkingen(a, huidige_gebruiker()) and not (wie = array['betaler'] and exists (select from herziening_stem s
       where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.gebruiker_id = huidige_gebruiker())) then return; end if;
  if 'betaler' = any(wie) and heeft_rol('betaler') then perform refuse('NA403', 'vier_mensen'); end if;
  perform refuse('NA403', 'niet_jouw_stap');
end $$;
