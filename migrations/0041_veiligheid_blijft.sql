-- What was set apart for safety stays apart by every other way: taking back a merge, a move or a removal, a proposal to take over,
-- a copy from before the split, the order of a block, a colleague who leaves, and the books of the fonds.

-- What is taken back moves people and casussen between two households, as merging them did.
create function check_terugdraaien() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(new);
begin
  if huishoudens_gescheiden((rij ->> tg_argv[0])::uuid, (rij ->> tg_argv[1])::uuid) then perform refuse('NA409', 'afgeschermd'); end if;
  return new;
end $$;
create trigger veilig before update of teruggedraaid_op on samenvoeging for each row execute function check_terugdraaien('huishouden_id', 'weg_id');
create trigger veilig before update of teruggedraaid_op on verhuizing for each row execute function check_terugdraaien('huishouden_id', 'naar_id');
create trigger veilig before update of teruggedraaid_op on casus_verplaatsing for each row execute function check_terugdraaien('van_id', 'naar_id');

-- A proposal shows the casus, its contactpersoon and what the family says: nobody of another part gets one, and one that was there
-- before the split is no longer there for them.
create function kan_niet_overnemen(c_id uuid, g_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from casus c join afscherming f on f.netwerk_id = c.netwerk_id and f.huishouden_id = c.huishouden_id
    where c.netwerk_id = huidig_netwerk() and c.id = c_id and c.id = any(array(select zichtbare_casussen()))
      and not exists (select from afscherming_lezer z where z.netwerk_id = f.netwerk_id and z.huishouden_id = f.huishouden_id and z.gebruiker_id = g_id)
      and staat_bij_ander_deel(f.netwerk_id, f.huishouden_id, g_id))
$$;

create function check_overdracht_afscherming() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_huishouden((select huishouden_id from casus where netwerk_id = new.netwerk_id and id = new.casus_id));
  if kan_niet_overnemen(new.casus_id, new.naar_id) then perform refuse('NA409', 'afgeschermd'); end if;
  return new;
end $$;
create trigger afgeschermd before insert on overdracht for each row execute function check_overdracht_afscherming();

create function andere_casussen() returns setof uuid language plpgsql stable security definer rows 10
  set search_path = public, pg_temp as $$
declare anders uuid[] := array(select andere_delen());
begin
  if anders = '{}' then return; end if;
  return query select id from casus where netwerk_id = huidig_netwerk() and huishouden_id = any(anders);
end $$;
create policy ander_deel on overdracht as restrictive for select to naast_app using (casus_id <> all(array(select andere_casussen())));

-- A copy that was made before the household was split, or split once more, holds what is of another part now.
create function is_van_voor_splitsing(c_id uuid, gemaakt timestamptz) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from casus c
    join afscherming a on a.netwerk_id = c.netwerk_id and a.huishouden_id = c.huishouden_id
    join afscherming b on b.netwerk_id = a.netwerk_id and b.groep_id = a.groep_id
   where c.netwerk_id = huidig_netwerk() and c.id = c_id and b.op > gemaakt)
$$;

-- Every casus of who leaves, and how far each has come. Of a casus that went to another team the code remains, not the family;
-- of a part that is shielded from what the teamleider stands beside nothing.
create or replace function vertrek_casussen(v_id uuid) returns table (casus_id uuid, code text, huishouden_naam text, fase text, nog_te_doen boolean,
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
   where c.netwerk_id = v.netwerk_id and c.huishouden_id <> all(array(select andere_delen()))
     and (o.vertrek_id = v.id or (c.fase not in ('afgesloten', 'gestopt') and exists (select from contactpersoon cp
            where cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and cp.gebruiker_id = v.gebruiker_id and upper_inf(cp.periode))))
   order by c.code limit 500;
end $$;

revoke execute on function check_terugdraaien, kan_niet_overnemen, check_overdracht_afscherming, andere_casussen, is_van_voor_splitsing from public;
grant execute on function kan_niet_overnemen, andere_casussen, is_van_voor_splitsing to naast_app;
