-- A concept outlives the colleague who began it: after an overdracht the new contactpersoon takes it over, and hands it in.
create function take_over_aanvraag(a_id uuid, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if not exists (select from contactpersoon where netwerk_id = a.netwerk_id and casus_id = a.casus_id
                    and gebruiker_id = huidige_gebruiker() and upper_inf(periode)) then
    perform refuse('NA403', 'niet_jouw_stap');
  end if;
  if a.stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  -- Not a new versie: what is asked stays the same, so nobody who is writing in it is in the way.
  update aanvraag set aanvrager_id = huidige_gebruiker(), gewijzigd_op = moment
   where netwerk_id = a.netwerk_id and id = a.id and aanvrager_id <> huidige_gebruiker();
end $$;
revoke execute on function take_over_aanvraag from public;
grant execute on function take_over_aanvraag to naast_app;
