-- Asking for help one step up, and the casussen of a colleague who leaves: what is more than writing a row.
-- Lets the one who is asked look along until the answer is there, when they did not see the casus yet. Only the contactpersoon
-- gives toegang, and gives it here with the question as its reason.
create function deel_opschaling(o_id uuid, t_id uuid, moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare o opschaling; gedeeld boolean := false;
begin
  select * into o from opschaling where netwerk_id = huidig_netwerk() and id = o_id and gesteld_door = huidige_gebruiker();
  if not found or o.aan_gebruiker is null then return 'onbekend'; end if;
  perform lock_huishouden((select huishouden_id from casus where netwerk_id = o.netwerk_id and id = o.casus_id));
  if not ziet_casus(o.aan_gebruiker, o.casus_id) then
    if not o.casus_id = any(array(select contactcasussen())) then return 'geen_toegang'; end if;
    update toegang set ingetrokken_op = moment, ingetrokken_door = o.gesteld_door, versie = versie + 1
     where netwerk_id = o.netwerk_id and casus_id = o.casus_id and gebruiker_id = o.aan_gebruiker and ingetrokken_op is null;
    insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door, verleend_op, tot)
      values (o.netwerk_id, t_id, o.casus_id, o.aan_gebruiker, 'kijken', 'Meedenken over een vraag, tot het antwoord er is', o.gesteld_door, moment,
        ((o.antwoord_voor + 31)::timestamp at time zone 'Europe/Amsterdam'));
    -- The melding of the question says more than that of the toegang that came with it.
    delete from melding where netwerk_id = o.netwerk_id and soort = 'toegang_gekregen' and kenmerk = t_id::text;
    update opschaling set toegang_id = t_id where netwerk_id = o.netwerk_id and id = o_id;
    gedeeld := true;
  end if;
  perform meld(o.netwerk_id, array[o.aan_gebruiker], 'opschaling_gevraagd', null, o.casus_id, o.id::text, moment);
  return case when gedeeld then 'gedeeld' else 'zag_het_al' end;
end $$;

-- Whether a colleague sees a casus now, by the same facts as zichtbare_casussen() has for who asks.
create function ziet_casus(g_id uuid, c_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contactpersoon where netwerk_id = huidig_netwerk() and casus_id = c_id and gebruiker_id = g_id and upper_inf(periode))
    or exists (select from vervanger where netwerk_id = huidig_netwerk() and casus_id = c_id and gebruiker_id = g_id
                  and ingetrokken_op is null and vandaag() >= vanaf and (tot is null or vandaag() <= tot))
    or exists (select from toegang where netwerk_id = huidig_netwerk() and casus_id = c_id and gebruiker_id = g_id
                  and ingetrokken_op is null and (tot is null or tot > now()))
    or exists (select from contactpersoon cp join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
                  join gebruiker l on l.netwerk_id = g.netwerk_id and l.team_id = g.team_id and l.id = g_id
                  join gebruiker_rol r on r.netwerk_id = l.netwerk_id and r.gebruiker_id = l.id and r.rol = 'teamleider'
                 where cp.netwerk_id = huidig_netwerk() and cp.casus_id = c_id and upper_inf(cp.periode))
$$;

-- The answer, from who was asked or noted by who works on the casus: from then on the one who was asked looks along no more.
create function beantwoord_opschaling(o_id uuid, tekst text, moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare o opschaling;
begin
  select * into o from opschaling where netwerk_id = huidig_netwerk() and id = o_id and casus_id = any(array(select zichtbare_casussen()));
  if not found then return 'onbekend'; end if;
  if o.aan_gebruiker is distinct from huidige_gebruiker() and not o.casus_id = any(array(select bewerkbare_casussen())) then return 'mag_niet'; end if;
  select * into o from opschaling where netwerk_id = huidig_netwerk() and id = o_id for update;
  if o.ingetrokken_op is not null then return 'ingetrokken'; end if;
  if o.beantwoord_op is not null then return 'al_beantwoord'; end if;
  update opschaling set antwoord = tekst, beantwoord_door = huidige_gebruiker(), beantwoord_op = moment, versie = versie + 1
   where netwerk_id = o.netwerk_id and id = o_id;
  perform einde_opschaling(o, 'gedaan', moment);
  perform meld(o.netwerk_id, array[o.gesteld_door] || array(select gebruiker_id from contactpersoon
      where netwerk_id = o.netwerk_id and casus_id = o.casus_id and upper_inf(periode)), 'opschaling_beantwoord', null, o.casus_id, o.id::text, moment);
  return 'goed';
end $$;

create function trek_opschaling_in(o_id uuid, moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare o opschaling;
begin
  select * into o from opschaling where netwerk_id = huidig_netwerk() and id = o_id
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen())));
  if not found then return 'onbekend'; end if;
  select * into o from opschaling where netwerk_id = huidig_netwerk() and id = o_id for update;
  if o.beantwoord_op is not null then return 'al_beantwoord'; end if;
  if o.ingetrokken_op is not null then return 'ingetrokken'; end if;
  update opschaling set ingetrokken_door = huidige_gebruiker(), ingetrokken_op = moment, versie = versie + 1
   where netwerk_id = o.netwerk_id and id = o_id;
  perform einde_opschaling(o, 'vervallen', moment);
  return 'goed';
end $$;

-- The toegang ends that came with this question, unless another open question to the same colleague still needs it.
create function einde_opschaling(o opschaling, taakstand text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare andere uuid;
begin
  if o.toegang_id is not null then
    select id into andere from opschaling where netwerk_id = o.netwerk_id and casus_id = o.casus_id and aan_gebruiker = o.aan_gebruiker
       and id <> o.id and beantwoord_op is null and ingetrokken_op is null order by gesteld_op, id limit 1;
    if andere is not null then
      update opschaling set toegang_id = o.toegang_id where netwerk_id = o.netwerk_id and id = andere;
    else
      update toegang set ingetrokken_op = moment, ingetrokken_door = huidige_gebruiker(), versie = versie + 1
       where netwerk_id = o.netwerk_id and id = o.toegang_id and ingetrokken_op is null;
    end if;
  end if;
  update taak set stand = taakstand, klaar_op = moment, klaar_door = huidige_gebruiker(), versie = versie + 1
   where netwerk_id = o.netwerk_id and casus_id = o.casus_id and soort = 'opschaling' and bron_id = o.id and stand = 'open';
end $$;

-- Every casus of who leaves, and how far each has come. Of a casus that went to another team the code remains, not the family.
create function vertrek_casussen(v_id uuid) returns table (casus_id uuid, code text, huishouden_naam text, fase text, nog_te_doen boolean,
  overdracht_id uuid, stand text, naar_id uuid, naar_naam text, antwoord_gezin text, beslist_op timestamptz)
language plpgsql stable security definer rows 50 set search_path = public, pg_temp as $$
#variable_conflict use_column
declare v vertrek;
begin
  select * into v from vertrek where netwerk_id = huidig_netwerk() and id = v_id and gebruiker_id = any(array(select mijn_teamleden()));
  if not found then return; end if;
  return query
  select c.id, c.code, case when c.id = any(array(select zichtbare_casussen())) then h.naam end, c.fase,
         c.fase not in ('afgesloten', 'gestopt') and exists (select from contactpersoon cp where cp.netwerk_id = c.netwerk_id
           and cp.casus_id = c.id and cp.gebruiker_id = v.gebruiker_id and upper_inf(cp.periode)),
         o.id, o.stand, o.naar_id, g.naam,
         coalesce((select a.antwoord from overdracht_antwoord a where a.netwerk_id = o.netwerk_id and a.overdracht_id = o.id
                    order by a.op desc, a.id desc limit 1), o.antwoord_gezin, ''), o.beslist_op
    from casus c
    join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
    left join lateral (select x.* from overdracht x where x.netwerk_id = c.netwerk_id and x.casus_id = c.id and x.van_id = v.gebruiker_id
                          and (x.vertrek_id = v.id or x.stand = 'voorgesteld') order by x.voorgesteld_op desc, x.id desc limit 1) o on true
    left join gebruiker g on g.netwerk_id = o.netwerk_id and g.id = o.naar_id
   where c.netwerk_id = v.netwerk_id
     and (o.vertrek_id = v.id or (c.fase not in ('afgesloten', 'gestopt') and exists (select from contactpersoon cp
            where cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and cp.gebruiker_id = v.gebruiker_id and upper_inf(cp.periode))))
   order by c.code limit 500;
end $$;

revoke execute on function deel_opschaling, ziet_casus, beantwoord_opschaling, trek_opschaling_in, einde_opschaling, vertrek_casussen
  from public;
grant execute on function deel_opschaling, beantwoord_opschaling, trek_opschaling_in, vertrek_casussen to naast_app;
