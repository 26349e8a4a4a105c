-- Who is told what comes after a besluit, and on which day something is due: an objection, a payment order that waits for its
-- second person, a loket that does not answer, spending that must be accounted for.
create function meld_herziening() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  if tg_op = 'UPDATE' and new.stand = old.stand then return null; end if;
  select * into strict a from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id;
  case new.stand
    when 'zienswijze' then
      perform meld(a.netwerk_id, melding_vragers(a), 'herziening_zienswijze', a.id, null, new.id::text, new.voorgesteld_op);
    when 'stemmen' then
      perform meld(a.netwerk_id, melding_beslissers(a), 'herziening_stemmen', a.id, null, new.id::text,
        coalesce(new.zienswijze_op, new.voorgesteld_op));
    when 'verworpen', 'gestopt' then
      perform meld(a.netwerk_id, melding_vragers(a), 'herziening_vervallen', a.id, null, new.id::text, new.afgedaan_op);
    else null;
  end case;
  return null;
end $$;
create trigger melden after insert or update on herziening for each row execute function meld_herziening();

-- Who set or took the besluit does not handle what is said against it: only who could handle it is called.
create function meld_bezwaar() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into strict a from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id;
  if tg_op = 'INSERT' then
    perform meld(a.netwerk_id, melding_vragers(a) || bezwaar_behandelaars(a, new.besluit_id), 'bezwaar_ontvangen', a.id, null,
      new.id::text, new.geregistreerd_op);
  elsif old.afgedaan_op is null and new.afgedaan_op is not null then
    perform meld(a.netwerk_id, melding_vragers(a) || array[new.behandelaar_id, new.geregistreerd_door], 'bezwaar_beslist', a.id, null,
      new.id::text, new.afgedaan_op);
  end if;
  return null;
end $$;

create function bezwaar_behandelaars(a aanvraag, b_id uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select k.id from (
    select unnest(melding_rol(a.netwerk_id, 'fondsbeheerder')) as id
    union
    select gebruiker_id from commissielid
     where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and vandaag() >= vanaf and (tot is null or vandaag() <= tot)) k
    where not bezwaar_beletsel(a, b_id, k.id))
$$;
create trigger melden after insert or update on bezwaar for each row execute function meld_bezwaar();

-- Who made the order does not release it.
create function meld_opdracht() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform meld(new.netwerk_id, array_remove(melding_rol(new.netwerk_id, 'betaler'), new.voorbereid_door), 'opdracht_wacht', null, null,
    new.id::text, new.voorbereid_op);
  return null;
end $$;
create trigger melden after insert on betaalopdracht for each row execute function meld_opdracht();

-- What is due today, or within so many days, and is not done yet. It looks two weeks back, for when nothing ran for a while; what
-- was told before is not told again.
create function meld_dagen(moment timestamptz, vooraf integer) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare dag date := amsterdam(moment);
begin
  perform meld(a.netwerk_id, melding_vragers(a), 'evaluatie_nodig', a.id, null, a.id || ':' || o.evaluatie_op, moment)
     from opvolging o join aanvraag a on a.netwerk_id = o.netwerk_id and a.id = o.aanvraag_id
    where o.geevalueerd_op is null and o.evaluatie_op between dag - 14 and dag;
  perform meld(a.netwerk_id, melding_vragers(a), 'verantwoording_nodig', a.id, null, a.id || ':' || o.verantwoorden_voor, moment)
     from opvolging o join aanvraag a on a.netwerk_id = o.netwerk_id and a.id = o.aanvraag_id
    where o.verantwoorden_voor between dag - 14 and dag + vooraf and a.stand in ('besloten', 'uitbetaald')
      and coalesce((select sum(b.bedrag_cent) from besteding b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id), 0)
        < (select coalesce(sum(m.betaald_cent), 0) from grootboek_mutatie m
            join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
           where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id);
  perform meld(a.netwerk_id, case when z.behandelaar_id is null then bezwaar_behandelaars(a, z.besluit_id) else array[z.behandelaar_id] end,
      'bezwaar_termijn', a.id, null, z.id || ':' || z.beslis_voor, moment)
     from bezwaar z join aanvraag a on a.netwerk_id = z.netwerk_id and a.id = z.aanvraag_id
    where z.afgedaan_op is null and z.beslis_voor between dag - 14 and dag + vooraf;
  perform meld(l.netwerk_id, array(select l.gemaakt_door union select c.gebruiker_id from contactpersoon c
        where c.netwerk_id = l.netwerk_id and c.casus_id = l.casus_id and upper_inf(c.periode)),
      'loket_te_laat', null, l.casus_id, l.id || ':' || l.uiterlijk_op, moment)
     from loketverzoek l where l.stand = 'verstuurd' and l.uiterlijk_op between dag - 14 and dag - 1;
end $$;

revoke execute on function meld_herziening, meld_bezwaar, bezwaar_behandelaars, meld_opdracht, meld_dagen from public;
grant execute on function meld_dagen to naast_app;
