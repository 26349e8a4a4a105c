-- What is shielded or went along with a split, for what came to the life of a casus after 0028: notities and levensgebeurtenissen of
-- a lid. They have no leefgebied, so they follow "everything of this lid".
create policy afgeschermd on notitie as restrictive to naast_app
  using (lid_id is null or deel_sleutel(casus_id, lid_id, 'overig') <> all((select verborgen_delen())::text[]));
create policy afgeschermd on levensgebeurtenis as restrictive to naast_app
  using (lid_id is null or deel_sleutel(casus_id, lid_id, 'overig') <> all((select verborgen_delen())::text[]));

create function verborgen_punten() returns setof uuid language plpgsql stable security definer rows 5
  set search_path = public, pg_temp as $$
declare delen text[] := verborgen_delen();
begin
  if delen = '{}' then return; end if;
  return query
  select p.id from levensgebeurtenis l join levensgebeurtenis_punt p on p.netwerk_id = l.netwerk_id and p.gebeurtenis_id = l.id
   where l.netwerk_id = huidig_netwerk() and l.casus_id = any(array(select zichtbare_casussen()))
     and l.lid_id is not null and deel_sleutel(l.casus_id, l.lid_id, 'overig') = any(delen);
end $$;
create policy afgeschermd on levensgebeurtenis_punt as restrictive to naast_app using (id <> all(array(select verborgen_punten())));
-- The taak of such a point says what is going to happen to that lid.
create policy afgeschermd on taak as restrictive to naast_app
  using (bron_id is null or bron_id <> all(array(select verborgen_punten())));
create trigger m_afgeschermd before insert or update on notitie for each row execute function check_deel();
create trigger m_afgeschermd before insert or update on levensgebeurtenis for each row execute function check_deel();

create or replace function kopieer_casusleven(n_id uuid, oud uuid, nieuw uuid, oud_lid uuid, nieuw_lid uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notitie (netwerk_id, id, casus_id, lid_id, dag, tekst, voor, door, gemaakt_op, gewijzigd_op)
    select n_id, gen_random_uuid(), nieuw, nieuw_lid, dag, tekst, voor, huidige_gebruiker(), gemaakt_op, gewijzigd_op
      from notitie where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid and weg_op is null;
  insert into levensgebeurtenis (netwerk_id, id, casus_id, soort, lid_id, datum, toelichting, stand, gemaakt_door, gemaakt_op)
    select n_id, gen_random_uuid(), nieuw, soort, nieuw_lid, datum, toelichting, stand, huidige_gebruiker(), gemaakt_op
      from levensgebeurtenis where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid and vervallen_op is null;
end $$;

revoke execute on function verborgen_punten from public;
grant execute on function verborgen_punten to naast_app;
