-- Two households that turn out to be one become one, and for thirty days can be two again.
-- Leden whom these casussen say something about.
create function genoemde_leden(c_ids uuid[]) returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return query
  select lid_id from situatie where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id is not null
  union select lid_id from afspraak where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id is not null
  union select lid_id from eigen_woorden where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and woorden <> ''
  union select lid_id from gesprek_lid where netwerk_id = huidig_netwerk() and casus_id = any(c_ids)
  union select lid_id from antwoord where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id is not null
  union select lid_id from bijlage where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id is not null and verwijderd_op is null
  union select lid_id from notitie where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id is not null
  union select lid_id from levensgebeurtenis where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id is not null;
end $$;

-- What was set apart for safety stays apart: not by merging it, not by moving into it or out of it.
create function huishoudens_gescheiden(a uuid, b uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select zijn_afgeschermd(a, b) or lezers_naamloos(a) or lezers_naamloos(b)
$$;

create function leden_in_casus(c_id uuid) returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if c_id = any(array(select zichtbare_casussen())) then return query select genoemde_leden(array[c_id]); end if;
end $$;

-- Both visible, or they do not exist; both answered for, or it is not yours to do.
create function require_beide(a uuid, b uuid) returns void language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not (a = any(array(select zichtbare_huishoudens())) and b = any(array(select zichtbare_huishoudens()))) or a = b then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  if not (leidt_huishouden(a) and leidt_huishouden(b)) then perform refuse('NA403', 'niet_van_beide'); end if;
  if huishoudens_gescheiden(a, b) then perform refuse('NA409', 'afgeschermd'); end if;
end $$;

create function merge_huishoudens(s_id uuid, blijft uuid, weg uuid, dubbelen jsonb, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare c_ids uuid[]; erbij uuid[]; paar record; laatste smallint;
begin
  perform require_beide(blijft, weg);
  perform lock_huishoudens(blijft, weg);
  -- What was true before we waited need not be true now.
  perform require_beide(blijft, weg);
  if (select count(distinct c.huishouden_id) from casus c where c.netwerk_id = huidig_netwerk() and c.huishouden_id in (blijft, weg)
       and c.fase not in ('afgesloten', 'gestopt')) = 2 then
    perform refuse('NA409', 'beide_open');
  end if;
  select array(select id from casus where netwerk_id = huidig_netwerk() and huishouden_id = weg order by id for no key update) into c_ids;
  if exists (select from jsonb_array_elements(dubbelen) p
       where not exists (select from huishouden_lid x where x.netwerk_id = huidig_netwerk() and x.huishouden_id = weg and x.lid_id = (p ->> 'weg')::uuid)
          or exists (select from huishouden_lid x where x.netwerk_id = huidig_netwerk() and x.huishouden_id = blijft and x.lid_id = (p ->> 'weg')::uuid)
          or not exists (select from huishouden_lid x where x.netwerk_id = huidig_netwerk() and x.huishouden_id = blijft and x.lid_id = (p ->> 'blijft')::uuid)
          or exists (select from huishouden_lid x where x.netwerk_id = huidig_netwerk() and x.huishouden_id = weg and x.lid_id = (p ->> 'blijft')::uuid))
     or (select count(distinct p ->> 'weg') + count(distinct p ->> 'blijft') <> 2 * count(*) from jsonb_array_elements(dubbelen) p) then
    perform refuse('NA409', 'dubbelen_kloppen_niet');
  end if;
  select coalesce(max(volgorde), 0) into laatste from huishouden_lid where netwerk_id = huidig_netwerk() and huishouden_id = blijft;
  with nieuw as (
    insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol, volgorde, vanaf, tot, einde)
    -- A double ends yesterday, so that today nobody is there twice.
    select x.netwerk_id, blijft, x.lid_id, x.gezinsrol, laatste + 1 + x.volgorde,
           case when d.dubbel is null then x.vanaf else least(x.vanaf, vandaag() - 1) end,
           case when d.dubbel is null then x.tot else vandaag() - 1 end,
           case when d.dubbel is null then x.einde else 'zelfde_persoon' end
      from huishouden_lid x
      left join (select (p ->> 'weg')::uuid as dubbel from jsonb_array_elements(dubbelen) p) d on d.dubbel = x.lid_id
     where x.netwerk_id = huidig_netwerk() and x.huishouden_id = weg
    on conflict do nothing returning lid_id)
  select array_agg(lid_id) into erbij from nieuw;
  update casus set huishouden_id = blijft, versie = versie + 1, gewijzigd_op = moment
   where netwerk_id = huidig_netwerk() and id = any(c_ids);
  for paar in select (p ->> 'weg')::uuid as weg, (p ->> 'blijft')::uuid as blijft from jsonb_array_elements(dubbelen) p loop
    perform swap_lid(c_ids, paar.weg, paar.blijft);
    perform copy_banden(paar.weg, paar.blijft, moment);
  end loop;
  update huishouden set opgegaan_in_id = blijft, versie = versie + 1 where netwerk_id = huidig_netwerk() and id = weg;
  update zoektreffer set huishouden_id = blijft where netwerk_id = huidig_netwerk() and huishouden_id = weg and afgehandeld_op is null
     and not exists (select from zoektreffer z where z.netwerk_id = zoektreffer.netwerk_id and z.huishouden_id = blijft
                      and z.zoeker_id = zoektreffer.zoeker_id and z.afgehandeld_op is null);
  insert into samenvoeging (netwerk_id, id, huishouden_id, weg_id, weg_naam, reden, casussen, leden_erbij, paren, door, op)
    select netwerk_id, s_id, blijft, weg, naam, waarom, c_ids, coalesce(erbij, '{}'), dubbelen, huidige_gebruiker(), moment
      from huishouden where netwerk_id = huidig_netwerk() and id = weg;
  perform follow_casussen(c_ids, blijft, moment);
end $$;

-- The parents and children of a double are those of who it turned out to be.
create function copy_banden(van uuid, naar uuid, moment timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into familieband (netwerk_id, id, ouder_id, kind_id, door, op)
  select netwerk_id, gen_random_uuid(), case when ouder_id = van then naar else ouder_id end,
         case when kind_id = van then naar else kind_id end, huidige_gebruiker(), moment
    from familieband where netwerk_id = huidig_netwerk() and van in (ouder_id, kind_id) and losgemaakt_op is null
     and naar not in (ouder_id, kind_id)
  on conflict do nothing
$$;

-- Back as it was: the casussen that came go, what was written in them stays in them, and the leden it names come along.
create function unmerge_huishoudens(s_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare s samenvoeging; terug uuid[]; paar record;
begin
  select * into s from samenvoeging where netwerk_id = huidig_netwerk() and id = s_id
     and huishouden_id = any(array(select zichtbare_huishoudens()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if not leidt_huishouden(s.huishouden_id) then perform refuse('NA403', 'niet_van_beide'); end if;
  perform lock_huishoudens(s.huishouden_id, s.weg_id);
  select * into s from samenvoeging where netwerk_id = huidig_netwerk() and id = s_id for update;
  if s.teruggedraaid_op is not null then perform refuse('NA409', 'al_teruggedraaid'); end if;
  if moment > s.op + interval '30 days' then perform refuse('NA409', 'te_laat_terug'); end if;
  if exists (select from huishouden where netwerk_id = huidig_netwerk() and id = s.huishouden_id and opgegaan_in_id is not null) then
    perform refuse('NA409', 'huishouden_opgegaan');
  end if;
  select array(select id from casus where netwerk_id = huidig_netwerk() and id = any(s.casussen) and huishouden_id = s.huishouden_id
                order by id for no key update) into terug;
  update huishouden set opgegaan_in_id = null, versie = versie + 1 where netwerk_id = huidig_netwerk() and id = s.weg_id;
  insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol, volgorde, vanaf, tot)
    select x.netwerk_id, s.weg_id, x.lid_id, x.gezinsrol, x.volgorde, x.vanaf, x.tot
      from huishouden_lid x
     where x.netwerk_id = huidig_netwerk() and x.huishouden_id = s.huishouden_id and x.lid_id in (select genoemde_leden(terug))
       and not exists (select from jsonb_array_elements(s.paren) p where (p ->> 'blijft')::uuid = x.lid_id)
    on conflict do nothing;
  update casus set huishouden_id = s.weg_id, versie = versie + 1, gewijzigd_op = moment
   where netwerk_id = huidig_netwerk() and id = any(terug);
  for paar in select (p ->> 'weg')::uuid as weg, (p ->> 'blijft')::uuid as blijft from jsonb_array_elements(s.paren) p loop
    perform swap_lid(terug, paar.blijft, paar.weg);
  end loop;
  update huishouden_lid x set tot = vandaag() - 1, vanaf = least(x.vanaf, vandaag() - 1), einde = 'teruggedraaid'
   where x.netwerk_id = huidig_netwerk() and x.huishouden_id = s.huishouden_id and x.lid_id = any(s.leden_erbij)
     and (x.tot is null or x.einde = 'zelfde_persoon')
     and x.lid_id not in (select genoemde_leden(array(select id from casus where netwerk_id = huidig_netwerk() and huishouden_id = s.huishouden_id)));
  update samenvoeging set teruggedraaid_op = moment, teruggedraaid_door = huidige_gebruiker() where netwerk_id = s.netwerk_id and id = s.id;
  perform follow_casussen(terug, s.weg_id, moment);
end $$;

revoke execute on function genoemde_leden, leden_in_casus, huishoudens_gescheiden, require_beide, merge_huishoudens, copy_banden,
  unmerge_huishoudens from public;
grant execute on function leden_in_casus, huishoudens_gescheiden, merge_huishoudens, unmerge_huishoudens to naast_app;
