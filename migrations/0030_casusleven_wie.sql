-- Who sees and writes what belongs to the life of a casus.

alter table nazorgmoment enable row level security;
alter table notitie enable row level security;
alter table notitie_versie enable row level security;
alter table aandachtspunt enable row level security;
alter table levensgebeurtenis enable row level security;
alter table levensgebeurtenis_punt enable row level security;
alter table opschaling enable row level security;
alter table vertrek enable row level security;
alter table overdracht_antwoord enable row level security;

create policy zien on nazorgmoment for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
-- When the contactpersoon is gone the teamleider looks after the family.
create policy maken on nazorgmoment for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));
create policy wijzigen on nazorgmoment for update to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));

create policy zien on notitie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and (lid_id is null or lid_id = any(array(select zichtbare_leden())))
     and (voor = 'casus' or door = (select huidige_gebruiker()) or casus_id = any(array(select contactcasussen()))));
create policy maken on notitie for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())) and (lid_id is null or lid_id = any(array(select zichtbare_leden()))));
create policy wijzigen on notitie for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker()) and casus_id = any(array(select bewerkbare_casussen())));
-- The policy of the notitie itself says who.
create policy zien on notitie_versie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and exists (select from notitie n where n.netwerk_id = notitie_versie.netwerk_id and n.id = notitie_versie.notitie_id));

create policy zien on aandachtspunt for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on aandachtspunt for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())));
-- Closing a casus ends what a visitor must know, also when the teamleider closes it.
create policy wijzigen on aandachtspunt for update to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));

create policy zien on levensgebeurtenis for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and (lid_id is null or lid_id = any(array(select zichtbare_leden()))));
create policy maken on levensgebeurtenis for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())) and (lid_id is null or lid_id = any(array(select zichtbare_leden()))));
create policy wijzigen on levensgebeurtenis for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy zien on levensgebeurtenis_punt for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and exists (select from levensgebeurtenis g where g.netwerk_id = levensgebeurtenis_punt.netwerk_id
                    and g.id = levensgebeurtenis_punt.gebeurtenis_id));
create policy maken on levensgebeurtenis_punt for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));

create policy zien on opschaling for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on opschaling for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gesteld_door = (select huidige_gebruiker()) and toegang_id is null
     and beantwoord_op is null and ingetrokken_op is null and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on opschaling for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));

create policy zien on vertrek for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (gebruiker_id = (select huidige_gebruiker()) or gebruiker_id = any(array(select mijn_teamleden()))));
create policy maken on vertrek for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and gebruiker_id = any(array(select mijn_teamleden())));
create policy wijzigen on vertrek for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = any(array(select mijn_teamleden())));

-- Who is asked to take over reads it too; the policy of the overdracht says who that is.
create policy zien on overdracht_antwoord for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and exists (select from overdracht o where o.netwerk_id = overdracht_antwoord.netwerk_id and o.id = overdracht_antwoord.overdracht_id));
create policy maken on overdracht_antwoord for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));

grant select, insert on nazorgmoment, notitie, aandachtspunt, levensgebeurtenis, levensgebeurtenis_punt, opschaling, vertrek,
  overdracht_antwoord to naast_app;
grant select on notitie_versie to naast_app;
grant update (wanneer, wat, wie, uitkomst, toelichting, klaar_door, klaar_op, versie) on nazorgmoment to naast_app;
grant update (dag, tekst, voor, gewijzigd_op, weg_op, versie) on notitie to naast_app;
grant update (toelichting, tot, besproken, reden, bekeken_op, beeindigd_door, beeindigd_op, versie) on aandachtspunt to naast_app;
grant update (vervallen_door, vervallen_op, versie) on levensgebeurtenis to naast_app;
grant update (antwoord_voor, vervolg, versie) on opschaling to naast_app;
grant update (laatste_dag, afgerond_door, afgerond_op, versie) on vertrek to naast_app;
revoke execute on function keep_notitie, mijn_teamleden from public;
grant execute on function mijn_teamleden to naast_app;
