-- Who looked along in a dossier, and what a proposed contactpersoon may read before saying yes.
create index logregel_huishouden on logregel (netwerk_id, huishouden_id, op desc) where casus_id is null;

-- Every look counts, and whoever may see the casus may see the looks.
create policy inzage on logregel for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (casus_id = any(array(select zichtbare_casussen()))
       or (casus_id is null and huishouden_id = any(array(select zichtbare_huishoudens())))));

-- Of the casus only its code: the household itself opens with the acceptance.
create function mijn_overdrachten() returns table (overdracht_id uuid, casus_code text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, c.code
    from overdracht o join casus c on c.netwerk_id = o.netwerk_id and c.id = o.casus_id
   where o.netwerk_id = huidig_netwerk() and o.naar_id = huidige_gebruiker() and o.stand = 'voorgesteld'
$$;
grant execute on function mijn_overdrachten to naast_app;
