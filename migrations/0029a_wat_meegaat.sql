-- What goes along when households become one, or a casus or a word goes to another: who may do it, what waits for what, what
-- the fonds counts, and what was written about a lid.
-- Who answers for a household: contactpersoon of its casus (the open one, else the newest) or the teamleider of that
-- team, a praktijkverbinder who was let in, or who registered it while it has no casus.
create function leidt_huishouden(h_id uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare c_id uuid;
begin
  if not h_id = any(array(select zichtbare_huishoudens())) then return false; end if;
  if h_id = any(array(select nieuwe_huishoudens())) then return true; end if;
  select c.id into c_id from casus c where c.netwerk_id = huidig_netwerk() and c.huishouden_id = h_id
   order by c.fase not in ('afgesloten', 'gestopt') desc, c.gemaakt_op desc, c.id desc limit 1;
  return c_id = any(array(select contactcasussen())) or c_id = any(array(select teamcasussen()))
    or (heeft_rol('praktijkverbinder') and c_id = any(array(select zichtbare_casussen())));
end $$;

-- Two households in one fixed order, so that merging A into B and B into A wait for each other.
create function lock_huishoudens(a uuid, b uuid) returns void language plpgsql as $$
begin
  perform lock_huishouden(least(a, b));
  perform lock_huishouden(greatest(a, b));
end $$;

-- Nothing new begins at a household that went into another. Whoever writes waits for a merge that is under way.
create function refuse_opgegaan() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_huishouden(new.huishouden_id);
  if exists (select from huishouden where netwerk_id = new.netwerk_id and id = new.huishouden_id and opgegaan_in_id is not null) then
    perform refuse('NA409', 'huishouden_opgegaan');
  end if;
  return new;
end $$;
create trigger niet_bij_opgegaan before insert or update of huishouden_id on casus for each row execute function refuse_opgegaan();
create trigger niet_bij_opgegaan before insert on huishouden_lid for each row execute function refuse_opgegaan();

-- An aanvraag that begins while its casus moves waits, and gets the household it moved to.
create function keep_aanvraag_huishouden() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select huishouden_id into strict new.huishouden_id from casus where netwerk_id = new.netwerk_id and id = new.casus_id for share;
  return new;
end $$;
create trigger aanvraag_huishouden before insert on aanvraag for each row execute function keep_aanvraag_huishouden();

-- First the household, then the aanvraag, then the saldo. A household that went into another while we waited is
-- another lock: then that one is taken as well.
create or replace function lock_aanvraag(a_id uuid) returns aanvraag language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; eerst uuid;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and id = any(array(select zichtbare_aanvragen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  loop
    eerst := a.huishouden_id;
    perform lock_huishouden(eerst);
    select * into a from aanvraag where netwerk_id = a.netwerk_id and id = a_id;
    exit when a.huishouden_id = eerst;
  end loop;
  select * into a from aanvraag where netwerk_id = a.netwerk_id and id = a_id for no key update;
  return a;
end $$;

-- What the fonds counts per household counts over the household as it is now: the twelve months, the mandaat that follows
-- from them, and who has a hand in it. What was decided before stays decided.
create function recount_fonds(h_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; jaarsom bigint; regel uuid; domeinen text[];
begin
  for a in select * from aanvraag where netwerk_id = huidig_netwerk() and huishouden_id = h_id
            and stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') order by id for no key update loop
    select coalesce(sum(e.gevraagd_cent), 0) into jaarsom from aanvraag e
     where e.netwerk_id = a.netwerk_id and e.huishouden_id = any(array(select alle_delen(a.netwerk_id, h_id))) and e.stand <> 'ingetrokken'
       and e.ingediend_op <= a.ingediend_op and e.ingediend_op > a.ingediend_op - interval '12 months';
    if jaarsom > a.twaalf_maanden_cent then
      select array_agg(distinct coalesce(r.domein, '')) into domeinen from aanvraag_regel r
       where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id;
      regel := choose_mandaatregel(a.fonds_versie_id, jaarsom, domeinen, a.spoed);
      -- What two people sent on to the commissie stays there.
      if mandaat_wijze(a) = 'commissie' then regel := a.mandaatregel_id; end if;
      update aanvraag set twaalf_maanden_cent = jaarsom, mandaatregel_id = coalesce(regel, mandaatregel_id),
             versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
      if regel is not null and regel <> a.mandaatregel_id then
        update stem set vervallen_op = moment, vervallen_reden = 'naar_commissie'
         where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
      end if;
    end if;
    update stem s set vervallen_op = moment, vervallen_reden = 'betrokken'
     where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.vervallen_op is null
       and is_betrokken(a.netwerk_id, h_id, s.gebruiker_id, least(a.ingediend_op, now()) - interval '24 months');
  end loop;
  update herziening_stem s set vervallen_op = moment, vervallen_reden = 'betrokken'
    from herziening h join aanvraag x on x.netwerk_id = h.netwerk_id and x.id = h.aanvraag_id
   where s.netwerk_id = huidig_netwerk() and h.netwerk_id = s.netwerk_id and h.id = s.herziening_id and x.huishouden_id = h_id
     and h.stand in ('zienswijze', 'stemmen') and s.vervallen_op is null
     and is_betrokken(x.netwerk_id, h_id, s.gebruiker_id, least(x.ingediend_op, now()) - interval '24 months');
end $$;

-- An aanvraag goes where its casus goes. A copy of an aanvraag of the other household no longer says of which.
create function follow_casussen(c_ids uuid[], naar uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update aanvraag a set kopie_van_id = null where a.netwerk_id = huidig_netwerk() and a.kopie_van_id is not null
    and exists (select from aanvraag o where o.netwerk_id = a.netwerk_id and o.id = a.kopie_van_id
                 and (o.casus_id = any(c_ids)) <> (a.casus_id = any(c_ids)) and a.huishouden_id <> naar);
  update aanvraag set huishouden_id = naar where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and huishouden_id <> naar;
  perform recount_fonds(naar, moment);
end $$;

-- Only who it is about changes: also of a finished gesprek, because a mistake is put right and not kept.
create or replace function check_antwoord() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare g gesprek; vraag jsonb;
begin
  if tg_op = 'UPDATE' and new.lid_id is distinct from old.lid_id then
    -- Null for a moment only, while two answers change places.
    if new.lid_id is not null and not lid_van_casus(new.netwerk_id, new.casus_id, new.lid_id) then
      raise exception 'lid hoort niet bij deze casus' using errcode = 'foreign_key_violation', constraint = 'antwoord_lid_van_casus';
    end if;
    return new;
  end if;
  -- The lock makes finishing wait for an answer that is under way, and the other way round.
  select * into g from gesprek where netwerk_id = new.netwerk_id and id = new.gesprek_id for share;
  if g.stand <> 'bezig' then
    raise exception 'gesprek is niet bezig' using errcode = 'check_violation', constraint = 'antwoord_gesprek_bezig';
  end if;
  if tg_op = 'UPDATE' then return new; end if;
  select jsonb_path_query_first(vv.inhoud, '$.secties[*].vragen[*] ? (@.code == $code)', jsonb_build_object('code', new.vraag_code))
    into vraag from vragenlijst_versie vv where vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id;
  if vraag is null then
    raise exception 'vraag bestaat niet' using errcode = 'foreign_key_violation', constraint = 'antwoord_vraag';
  end if;
  if new.lid_id is not null and not lid_van_casus(new.netwerk_id, new.casus_id, new.lid_id) then
    raise exception 'lid hoort niet bij deze casus' using errcode = 'foreign_key_violation', constraint = 'antwoord_lid_van_casus';
  end if;
  new.gevoelig := coalesce((vraag ->> 'gevoelig')::boolean, false);
  return new;
end $$;

-- Own words are of one lid for good (their history is told by lid), so the text moves and not the row.
create function move_woorden(c_id uuid, van uuid, naar uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare oud text; nieuw text;
begin
  select woorden into oud from eigen_woorden where netwerk_id = huidig_netwerk() and casus_id = c_id and lid_id = van for update;
  if coalesce(oud, '') = '' then return false; end if;
  select woorden into nieuw from eigen_woorden where netwerk_id = huidig_netwerk() and casus_id = c_id and lid_id = naar for update;
  insert into eigen_woorden as w (netwerk_id, casus_id, lid_id, woorden, versie) values (huidig_netwerk(), c_id, naar, oud, 2)
    on conflict (netwerk_id, casus_id, lid_id) do update set woorden = excluded.woorden, versie = w.versie + 1;
  update eigen_woorden set woorden = coalesce(nieuw, ''), versie = versie + 1
   where netwerk_id = huidig_netwerk() and casus_id = c_id and lid_id = van;
  return true;
end $$;

-- What was shielded of the one is shielded of the other, for the same readers. The first stays: it shields the history.
create function copy_delen(c_ids uuid[], van uuid, naar uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare d record; nieuw uuid;
begin
  for d in select * from afgeschermd_deel where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van and opgeheven_op is null loop
    nieuw := gen_random_uuid();
    insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, door, op)
      values (d.netwerk_id, nieuw, d.casus_id, naar, d.leefgebied, d.wie, d.met_eigen_woorden, d.door, d.op) on conflict do nothing;
    if found then
      insert into afgeschermd_deel_lezer (netwerk_id, casus_id, deel_id, gebruiker_id)
        select z.netwerk_id, z.casus_id, nieuw, z.gebruiker_id from afgeschermd_deel_lezer z
         where z.netwerk_id = d.netwerk_id and z.deel_id = d.id and staat_bij_casus(z.netwerk_id, z.casus_id, z.gebruiker_id);
    end if;
  end loop;
end $$;

-- What these casussen say about the one lid is about the other.
create function swap_lid(c_ids uuid[], van uuid, naar uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare c uuid;
begin
  update situatie set lid_id = naar, versie = versie + 1 where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  update afspraak set lid_id = naar, versie = versie + 1 where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  foreach c in array c_ids loop perform move_woorden(c, van, naar); end loop;
  update notitie set lid_id = naar, versie = versie + 1 where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  update levensgebeurtenis set lid_id = naar, versie = versie + 1 where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  update gesprek_lid set lid_id = naar where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  update antwoord set lid_id = naar where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  update bijlage set lid_id = naar where netwerk_id = huidig_netwerk() and casus_id = any(c_ids) and lid_id = van;
  perform copy_delen(c_ids, van, naar);
end $$;

revoke execute on function leidt_huishouden, lock_huishoudens, refuse_opgegaan, keep_aanvraag_huishouden, recount_fonds, follow_casussen,
  move_woorden, copy_delen, swap_lid from public;
grant execute on function leidt_huishouden to naast_app;
